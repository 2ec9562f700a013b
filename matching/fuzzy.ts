/**
 * Misspelt names. Only what the exact stage left over and what looks like a name is compared: a capitalized word, a
 * run of katakana, or a name that the automaton followed far and then lost. A cheap filter on the first and last
 * letters lets few words through, an edit distance fewer, and Fuse has the verdict.
 */
import Fuse from 'fuse.js/basic'
import { CYRILLIC, charInfo, FOLDED, fold } from './chars.ts'
import { isEnding, LONGEST_SLAVIC_ENDING } from './inflection.ts'
import { endingOf, isSpecial } from './lexicon.ts'

/** Misspellings are looked for in names of at least this many letters; two edits from the second figure on. */
export const ONE_EDIT = 6
export const TWO_EDITS = 9

/** How many edits a name of so many letters may be away. */
export const editsFor = (letters: number): number => (letters >= TWO_EDITS ? 2 : letters >= ONE_EDIT ? 1 : 0)

/**
 * Optimal string alignment distance, swapped neighbours counting as one edit.
 * Returns `limit + 1` as soon as the distance is known to exceed the limit.
 */
export const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let twoBack: number[] = []
  let back = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let best = row
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1]
      let cost = Math.min(
        (back[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (back[column - 1] ?? 0) + (isSame ? 0 : 1),
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (twoBack[column - 2] ?? 0) + 1)
      current.push(cost)
      best = Math.min(best, cost)
    }
    if (best > limit) return limit + 1
    twoBack = back
    back = current
  }
  return Math.min(back[b.length] ?? limit + 1, limit + 1)
}

/** Fuse's say on two folded strings that an edit distance has found near: most of the name must be there. */
export const fuseAgrees = (name: string, text: string): boolean =>
  Fuse.match(name.slice(0, 32), text, { threshold: 0.45, distance: 20, ignoreLocation: false }).isMatch

/** The first word (or katakana run) of a distinctive name: folded letters and, for Slavic stems, an ending behind. */
interface Head {
  /** Labels as they stand in the automaton, ending label included. */
  labels: string
  letters: string
  isSlavic: boolean
}

const BITS = 12
const pairHash = (a: number, b: number): number => ((a * 0x9e3b) ^ (b * 0x85eb)) & ((1 << BITS) - 1)

/** Finds heads that a word may be a misspelling of. */
export class HeadIndex {
  #heads: Head[] = []
  readonly #prefixes = new Uint8Array(1 << BITS)
  readonly #suffixes = new Uint8Array(1 << BITS)
  readonly #seen = new Map<string, string[]>()

  /** Takes these heads, by their labels, in place of those it had. */
  set(heads: readonly string[]): void {
    this.#seen.clear()
    this.#heads = heads.map((labels) => {
      const letters = Array.from(labels)
        .filter((label) => !isSpecial(label.charCodeAt(0)))
        .join('')
      return { labels, letters, isSlavic: (charInfo(letters.charCodeAt(0)) & CYRILLIC) !== 0 }
    })
    for (const { letters, isSlavic } of this.#heads) {
      const codes = Array.from(letters, (letter) => letter.charCodeAt(0))
      mark(this.#prefixes, codes[0], codes[1], codes[2])
      if (!isSlavic) mark(this.#suffixes, codes.at(-3), codes.at(-2), codes.at(-1))
    }
  }

  /** Whether first and last letters are like those of some head. Allocates nothing: it is asked for every long word. */
  mayBeNear(text: string, start: number, end: number): boolean {
    const at = (offset: number): number => charInfo(text.charCodeAt(offset)) & FOLDED
    if (!isMarked(this.#prefixes, at(start), at(start + 1), at(start + 2))) return false
    return (
      (charInfo(text.charCodeAt(start)) & CYRILLIC) !== 0 ||
      isMarked(this.#suffixes, at(end - 3), at(end - 2), at(end - 1)) ||
      isMarked(this.#suffixes, at(end - 4), at(end - 3), at(end - 2))
    )
  }

  /** Labels of the heads near the folded word, but not equal to it; the nearest first. */
  near(word: string): readonly string[] {
    const known = this.#seen.get(word)
    if (known) return known
    const found = this.#heads
      .map((head) => ({ head, distance: distanceTo(head, word) }))
      .filter(({ distance }) => distance > 0 && distance < Number.POSITIVE_INFINITY)
      .sort((a, b) => a.distance - b.distance)
      .map(({ head }) => head.labels)
    // A page has its own few names; a book-length one must not make this grow without bound.
    if (this.#seen.size > 4000) this.#seen.clear()
    this.#seen.set(word, found)
    return found
  }
}

const mark = (bits: Uint8Array, a = 0, b = 0, c = 0): void => {
  bits[pairHash(a, b)] = bits[pairHash(a, c)] = bits[pairHash(b, c)] = 1
}
const isMarked = (bits: Uint8Array, a: number, b: number, c: number): boolean =>
  bits[pairHash(a, b)] === 1 || bits[pairHash(a, c)] === 1 || bits[pairHash(b, c)] === 1

/** Letters that transliterations begin the same sound with; other first letters are rarely mistyped. */
const FIRST_LETTERS = ['vwb', 'kcqg', 'jyieg', 'szct'].map((letters) => new Set(letters))

const beginsAlike = (a: string, b: string): boolean =>
  a[0] === b[0] ||
  (a[0] === b[1] && a[1] === b[0]) ||
  FIRST_LETTERS.some((letters) => letters.has(a.charAt(0)) && letters.has(b.charAt(0)))

const distanceTo = ({ letters, labels, isSlavic }: Head, word: string): number => {
  const limit = editsFor(letters.length + (isSlavic ? 1 : 0))
  if (
    limit === 0 ||
    !beginsAlike(letters, word) ||
    word.length < letters.length - limit ||
    word.length > letters.length + limit + LONGEST_SLAVIC_ENDING
  )
    return Number.POSITIVE_INFINITY
  let best = limit + 1
  const ending = endingOf(labels.charCodeAt(labels.length - 1))
  const longestRest = isSpecial(labels.charCodeAt(labels.length - 1))
    ? isSlavic
      ? LONGEST_SLAVIC_ENDING
      : 2
    : 0
  for (let rest = 0; rest <= longestRest && rest < word.length; rest++)
    if (rest === 0 || isEnding(word.slice(word.length - rest), ending))
      best = Math.min(best, editDistance(letters, word.slice(0, word.length - rest), limit))
  return best <= limit && (best === 0 || fuseAgrees(letters, word)) ? best : Number.POSITIVE_INFINITY
}

/** Letters of a stretch of text, folded, with blanks and hyphens left out: what names are compared by. */
export const lettersOf = (text: string): string => fold(text).replace(/[ ']/g, '')
