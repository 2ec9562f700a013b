/** The compiled lexicon, from a process of its own: the compiler runs the matcher on other names, and what the engine learns there slows it down here. A page has no compiler. */
import { execFileSync } from 'node:child_process'
import type { LexiconFiles } from '../../matching/lexicon.ts'

const COMPILE = `
import { loadLexicon } from '${new URL('../../scripts/load-lexicon.ts', import.meta.url).href}'
process.stdout.write(JSON.stringify(loadLexicon()))
`

/** The lexicon, compiled in another process: this one has run none of the code that is measured. */
export const compiledElsewhere = (): LexiconFiles =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', COMPILE], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    }),
  ) as LexiconFiles
