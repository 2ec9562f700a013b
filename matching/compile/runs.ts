/** Which patterns of a list texts begin alike (`word-beginnings.ts`). Build time only. */

import { isDigit, isIdeograph, isLetter, SEPARATOR_OPTIONAL } from '../labels.ts'
import type { Pattern } from '../lexicon.ts'
import { ENTRY_LETTERS } from '../word-beginnings.ts'

const isLetterAt = (labels: string, at: number): boolean =>
  at < labels.length && isLetter(labels.charCodeAt(at))

/** How many letters a pattern begins with, `ENTRY_LETTERS` at most. */
const lettersOf = (labels: string): number => {
  let letters = 0
  while (letters < ENTRY_LETTERS && isLetterAt(labels, letters)) letters++
  return letters
}

/** How many labels decide where a run begins: five letters, or a shorter word and what is behind it; two ideographs. */
const headOf = (labels: string): number => {
  const first = labels.charCodeAt(0)
  const letters = lettersOf(labels)
  if (isIdeograph(first)) return 2
  if (letters === ENTRY_LETTERS) return letters
  // 6カ国: what follows a digit decides too.
  return letters + (isDigit(first) ? 2 : 1)
}

/** Patterns that begin alike: the indexes of the first and of the one behind the last. */
export interface Run {
  from: number
  to: number
  /** True where all of them must be written with a capital. */
  isCapitalized: boolean
}

/** The runs of patterns that are in order of their labels. */
export const runsOf = (patterns: readonly Pattern[]): Run[] => {
  const starts: number[] = []
  let start = ''
  patterns.forEach(({ labels }, at) => {
    const head = headOf(labels)
    // A short word that may be joined to the next begins by the next one's letters as well.
    const isJoined = labels.charAt(lettersOf(labels)) === SEPARATOR_OPTIONAL
    if (isJoined || start.length < head || !labels.startsWith(start)) starts.push(at)
    start = labels.slice(0, head)
  })
  return starts.map((from, at) => {
    const to = starts[at + 1] ?? patterns.length
    return { from, to, isCapitalized: patterns.slice(from, to).every(({ sense }) => sense.capitals !== 0) }
  })
}
