/**
 * Misspelt names. Only what the exact stage left over and what looks like a name is compared: a capitalized word, a
 * run of katakana, or a name that the automaton followed far and then lost. A cheap filter on the first and last
 * letters lets few words through, an edit distance fewer, and Fuse has the verdict.
 */
import Fuse from 'fuse.js/basic'
import { CYRILLIC, charInfo, FOLDED, fold } from './chars.ts'
import { isEnding, LONGEST_SLAVIC_ENDING } from './inflection.ts'
import { endingOf, isSpecial } from './lexicon.ts'
import { hasMoreThan, LONGEST_WORD, lettersMask, RoughWord } from './rough-word.ts'

/** Misspellings are looked for in names of at least this many letters; two edits from the second figure on. */
export const ONE_EDIT = 6
const TWO_EDITS = 9

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

/** The first word (or katakana run) of distinctive names. */
export interface Head {
  /** Labels as the patterns begin, ending label included. */
  labels: string
  /** The patterns that begin so, by their index in the gazetteer; `to` is exclusive. */
  from: number
  to: number
}

/** A head and how many edits a word is away from it. */
export interface NearHead {
  head: Head
  distance: number
}

/** Heads of the same letters as they are compared. */
interface FiledHead {
  heads: Head[]
  /** Folded letters, without the ending. */
  letters: string
  /** Letters that it has, as bits. */
  mask: number
  /** Edits that it may be away. */
  limit: number
  /** Letters that may follow as an ending. */
  rest: number
}

const fileHead = (head: Head): FiledHead => {
  const { labels } = head
  const letters = labels.replace(/[A-Z]/g, '')
  const isSlavic = (charInfo(letters.charCodeAt(0)) & CYRILLIC) !== 0
  const hasEnding = isSpecial(labels.charCodeAt(labels.length - 1))
  return {
    heads: [head],
    letters,
    mask: lettersMask(letters),
    limit: editsFor(letters.length),
    rest: hasEnding ? (isSlavic ? LONGEST_SLAVIC_ENDING : 2) : 0,
  }
}

const MOST_EDITS = 2
/** How much longer than a head a word may be, with edits and an ending. */
const MOST_MORE = MOST_EDITS + LONGEST_SLAVIC_ENDING

/** Letters that transliterations begin the same sound with; other first letters are rarely mistyped. */
const FIRST_LETTERS = ['vwb', 'kcqg', 'jyieg', 'szct']

/** Letters that a word may begin with that is meant to be this head: its own, its second (swapped), its sound's. */
const beginnings = (letters: string): string[] => {
  const [first = '', second = ''] = letters
  return [...new Set([first, second, ...FIRST_LETTERS.filter((same) => same.includes(first)).join('')])]
}

/** The last words asked for are remembered in so many places; multiplier that spreads them (Knuth's). */
const VERDICT_BITS = 12
const MIX = 0x9e3779b1 | 0

/** Finds heads that a word may be a misspelling of, by the letter that it begins with. */
export class HeadIndex {
  readonly #filed = new Map<string, FiledHead>()
  /** Heads by the letter that a word near them may begin with, then by their own length. */
  readonly #byInitial = new Map<number, FiledHead[][]>()
  readonly #word = new RoughWord()
  readonly #verdicts = new Int32Array(1 << VERDICT_BITS)
  readonly #seen = new Map<string, readonly NearHead[]>()

  /** Takes up more heads. */
  add(heads: readonly Head[]): void {
    this.#seen.clear()
    this.#verdicts.fill(0)
    for (const head of heads.map(fileHead)) {
      const known = this.#filed.get(head.letters)
      if (known) known.heads.push(...head.heads)
      else if (head.limit > 0) this.#file(head)
    }
  }

  /** Folded letters that a word near some head may begin with. */
  get initials(): readonly number[] {
    return [...this.#byInitial.keys()]
  }

  #file(head: FiledHead): void {
    this.#filed.set(head.letters, head)
    for (const letter of beginnings(head.letters)) {
      const initial = letter.charCodeAt(0)
      const byLength = this.#byInitial.get(initial) ?? []
      this.#byInitial.set(initial, byLength)
      const heads = byLength[head.letters.length] ?? []
      byLength[head.letters.length] = heads
      heads.push(head)
    }
  }

  /** Whether a word may be nearly some head. Allocates nothing: it is asked for every long word. */
  mayBeNear(text: string, start: number, end: number): boolean {
    if (end - start > LONGEST_WORD) return false
    let hash = 0
    for (let at = start; at < end; at++) hash = Math.imul(hash, 31) + text.charCodeAt(at)
    // Words come again and again, and always with the same answer: it is the lowest bit of what is kept.
    const slot = Math.imul(hash, MIX) >>> (32 - VERDICT_BITS)
    const known = this.#verdicts[slot] as number
    if ((known ^ hash) >> 1 === 0 && known !== 0) return (known & 1) === 1
    const verdict = this.#isNear(text, start, end)
    this.#verdicts[slot] = (hash & ~1) | Number(verdict)
    return verdict
  }

  #isNear(text: string, start: number, end: number): boolean {
    const first = charInfo(text.charCodeAt(start)) & FOLDED
    const word = this.#word
    if (!word.read(text, start, end)) return false
    const byLength = this.#byInitial.get(first)
    if (!byLength) return false
    for (let length = word.length - MOST_MORE; length <= word.length + MOST_EDITS; length++) {
      const heads = byLength[length]
      if (heads)
        for (let at = 0; at < heads.length; at++) if (this.#isRoughly(heads[at] as FiledHead)) return true
    }
    return false
  }

  #isRoughly(head: FiledHead): boolean {
    const { letters, mask, limit, rest } = head
    const word = this.#word
    return (
      isOfLength(head, word.length) &&
      !hasMoreThan(mask & ~word.mask, limit) &&
      !hasMoreThan(word.mask & ~mask, limit + rest) &&
      word.distanceTo(letters, rest) <= limit
    )
  }

  /** The heads near a word of the text, but not equal to it; the nearest first. */
  near(word: string): readonly NearHead[] {
    const known = this.#seen.get(word)
    if (known) return known
    const letters = lettersOf(word)
    const found = (this.#byInitial.get(letters.charCodeAt(0)) ?? [])
      .flat()
      .filter((filed) => isOfLength(filed, letters.length))
      .flatMap((filed) => filed.heads.map((head) => ({ head, distance: distanceTo(filed, head, letters) })))
      .filter(({ distance }) => distance > 0 && distance < Number.POSITIVE_INFINITY)
      .sort((a, b) => a.distance - b.distance)
    // A page has its own few names; a book-length one must not make this grow without bound.
    if (this.#seen.size > 4000) this.#seen.clear()
    this.#seen.set(word, found)
    return found
  }
}

/** Whether a word of so many letters can be a head with its edits and ending. */
const isOfLength = ({ letters, limit, rest }: FiledHead, length: number): boolean =>
  length >= letters.length - limit && length <= letters.length + limit + rest

const distanceTo = (
  { letters, limit, rest: longestRest }: FiledHead,
  { labels }: Head,
  word: string,
): number => {
  const ending = endingOf(labels.charCodeAt(labels.length - 1))
  // More letters behind a whole name make another name, Poutinet, but for the last one doubled: Kinzhall.
  const more = word.startsWith(letters) ? word.slice(letters.length) : ''
  if (!isEnding(more, ending) && more !== letters.at(-1)) return Number.POSITIVE_INFINITY
  let best = limit + 1
  for (let rest = 0; rest <= longestRest && rest < word.length; rest++)
    if (rest === 0 || isEnding(word.slice(word.length - rest), ending))
      best = Math.min(best, editDistance(letters, word.slice(0, word.length - rest), limit))
  return best <= limit && (best === 0 || fuseAgrees(letters, word)) ? best : Number.POSITIVE_INFINITY
}

/** Letters of a stretch of text, folded, with blanks and hyphens left out: what names are compared by. */
export const lettersOf = (text: string): string => fold(text).replace(/[ ']/g, '')
