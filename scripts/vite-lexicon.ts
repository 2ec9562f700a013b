import type { Plugin } from 'vite'
import { loadLexicon } from './load-lexicon.ts'

const ID = 'virtual:lexicon'

/** Serves `virtual:lexicon`: the dataset, checked, compiled to one JSON string. A fault in the dataset fails the build. */
export const lexiconPlugin = (): Plugin => ({
  name: 'backstory-lexicon',
  resolveId: (id) => (id === ID ? `\0${ID}` : null),
  load: (id) => (id === `\0${ID}` ? `export default ${JSON.stringify(loadLexicon())}` : null),
})
