import type { Plugin } from 'vite'
import type { LexiconFiles } from '../matching/lexicon.ts'
import { loadLexicon } from './load-lexicon.ts'

const ID = 'virtual:lexicon'

/**
 * Serves the dataset, checked and compiled: `virtual:lexicon` is the base that every page carries, `virtual:lexicon/east`
 * and the like the parts by script. A fault in the dataset fails the build.
 */
export const lexiconPlugin = (): Plugin => {
  let files: LexiconFiles | undefined
  const sourceOf = (id: string): string => {
    files ??= loadLexicon()
    const script = id.slice(ID.length + 2) as keyof LexiconFiles['parts'] | ''
    return script === '' ? files.base : files.parts[script]
  }
  return {
    name: 'backstory-lexicon',
    resolveId: (id) => (id === ID || id.startsWith(`${ID}/`) ? `\0${id}` : null),
    load: (id) => (id.startsWith(`\0${ID}`) ? `export default ${JSON.stringify(sourceOf(id))}` : null),
  }
}
