/**
 * The first words of names, by which misspelt ones are found. Only what the exact stage left over and what looks like a
 * name is compared: a capitalized word or a run of katakana. A cheap filter on the first and last letters lets few words
 * through, an edit distance fewer, and Fuse has the verdict.
 */
import { charInfo, FOLDED } from './chars.ts'
import { editDistance, fuseAgrees, lettersOf, ONE_EDIT } from './fuzzy.ts'
import { type FiledHead, type Head, HeadPart } from './head-part.ts'
import { isEnding, LONGEST_SLAVIC_ENDING } from './inflection.ts'
import type { EncodedHeads } from './lexicon.ts'
import { hasMoreThan, LONGEST_WORD, RoughWord } from './rough-word.ts'

/** A head and how many edits a word is away from it. */
export interface NearHead {
  head: Head
  distance: number
}

const MOST_EDITS = 2
/** How much longer than a head a word may be, with edits and an ending. */
const MOST_MORE = MOST_EDITS + LONGEST_SLAVIC_ENDING

/** The last words asked for are remembered in so many places; multiplier that spreads them (Knuth's). */
const VERDICT_BITS = 12
const MIX = 0x9e3779b1 | 0

/** Finds heads that a word may be a misspelling of, by the letter that it begins with. */
export class HeadIndex {
  readonly #parts: HeadPart[] = []
  /** Heads by the letter that a word near them may begin with, then by their own length; filed as letters are met. */
  readonly #byInitial = new Map<number, FiledHead[][]>()
  readonly #word = new RoughWord()
  readonly #verdicts = new Int32Array(1 << VERDICT_BITS)
  readonly #seen = new Map<string, readonly NearHead[]>()

  /** Takes up the heads of a part, whose patterns are counted from `first` on. */
  add(heads: EncodedHeads, first: number): void {
    this.#seen.clear()
    this.#verdicts.fill(0)
    this.#byInitial.clear()
    this.#parts.push(new HeadPart(heads, first))
  }

  /** Folded letters that a word near some head may begin with. */
  initials(): Set<number> {
    return new Set(this.#parts.flatMap(({ initials }) => Array.from(initials, (one) => one.charCodeAt(0))))
  }

  #beginningWith(initial: number): FiledHead[][] {
    const known = this.#byInitial.get(initial)
    if (known) return known
    const byLength: FiledHead[][] = []
    for (const part of this.#parts)
      for (const head of part.beginningWith(initial)) {
        const alike = byLength[head.letters.length] ?? []
        byLength[head.letters.length] = alike
        alike.push(head)
      }
    this.#byInitial.set(initial, byLength)
    return byLength
  }

  /**
   * Where the word ends that begins at `start` and goes on with units of some kinds, if it may be nearly some head; 0
   * where it is not. Reads each unit once and allocates nothing: it is asked for every capitalized word.
   */
  endOfNear(text: string, start: number, kinds: number): number {
    let hash = text.charCodeAt(start)
    let end = start + 1
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end)
      if (!(charInfo(code) & kinds)) break
      hash = Math.imul(hash, 31) + code
    }
    if (end - start < ONE_EDIT - 1 || end - start > LONGEST_WORD) return 0
    // The same words recur, always with the same answer: it is the lowest bit of what is kept.
    const slot = Math.imul(hash, MIX) >>> (32 - VERDICT_BITS)
    let known = this.#verdicts[slot] as number
    if ((known ^ hash) >> 1 !== 0 || known === 0) {
      known = (hash & ~1) | Number(this.#isNear(text, start, end))
      this.#verdicts[slot] = known
    }
    return known & 1 ? end : 0
  }

  #isNear(text: string, start: number, end: number): boolean {
    const first = charInfo(text.charCodeAt(start)) & FOLDED
    const word = this.#word
    if (!word.read(text, start, end)) return false
    const byLength = this.#beginningWith(first)
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
    const found = this.#beginningWith(letters.charCodeAt(0))
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
  { limit, rest: longestRest }: FiledHead,
  { letters, ending }: Head,
  word: string,
): number => {
  // More letters behind a whole name make another name, Poutinet, but for the last one doubled: Kinzhall.
  const more = word.startsWith(letters) ? word.slice(letters.length) : ''
  if (!isEnding(more, ending) && more !== letters.at(-1)) return Number.POSITIVE_INFINITY
  let best = limit + 1
  for (let rest = 0; rest <= longestRest && rest < word.length; rest++)
    if (rest === 0 || isEnding(word.slice(word.length - rest), ending))
      best = Math.min(best, editDistance(letters, word.slice(0, word.length - rest), limit))
  return best <= limit && (best === 0 || fuseAgrees(letters, word)) ? best : Number.POSITIVE_INFINITY
}
