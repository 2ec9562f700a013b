import type { Language } from './types.ts'

const NO_BREAK = '\u00a0'

/** Languages in which no line ends with a preposition or a conjunction of one or two letters. */
const HOLDS_SHORT_WORDS: ReadonlySet<Language> = new Set(['ru', 'uk'])
const SHORT_WORD = /(?<![\p{L}\p{N}’-])(\p{L}{1,2}) (?=[\p{L}\p{N}«])/gu
/** A number and what it counts or dates: 1000 containers, 19. Juni, 2024 года. */
const NUMBER = /(\p{Nd}[.]?) (?=\p{L})/gu
/** A dash may end a line, but begins none. */
const DASH = / (?=[–—] )/g

/** Sets a text as in print: no-break spaces keep together what belongs together. Offsets stay as they are. */
export const typeset = (text: string, language: Language): string => {
  const set = text.replace(NUMBER, `$1${NO_BREAK}`).replace(DASH, NO_BREAK)
  return HOLDS_SHORT_WORDS.has(language) ? set.replace(SHORT_WORD, `$1${NO_BREAK}`) : set
}
