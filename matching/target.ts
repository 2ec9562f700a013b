/** Where beginnings lead to, read out of the compiler's columns only once a text begins so: a page meets few of them. */
import { BAR, countAt, type EncodedBeginnings } from './lexicon.ts'

/** Patterns that begin alike. */
export interface Target {
  /** Ranges of patterns, starts and ends in turn. */
  ranges: readonly number[]
  /** Letters one of which must follow; empty for any. */
  following: string
}

/** How to come by the patterns that begin alike. */
export type Find = () => Target

/** The patterns of both: of two parts, or of two beginnings that the first look does not tell apart. */
export const bothOf =
  (one: Find, other: Find): Find =>
  () => {
    const [a, b] = [one(), other()]
    return {
      ranges: [...a.ranges, ...b.ranges],
      following: a.following === '' || b.following === '' ? '' : a.following + b.following,
    }
  }

/** A difference, written as a count: 0, -1, 1, -2, 2… */
export const foldSign = (difference: number): number =>
  difference < 0 ? -2 * difference - 1 : 2 * difference
const unfoldSign = (count: number): number => (count & 1 ? -((count + 1) >> 1) : count >> 1)

/** Goes through the beginnings of a part in their order, whose patterns are counted from `first` on. */
export class TargetReader {
  readonly #ranges: string
  readonly #following: readonly string[]
  /** Where the ranges of the beginning before begin. */
  #from: number
  #row = -1
  #at = 0

  constructor({ ranges, following }: EncodedBeginnings, first: number) {
    this.#ranges = ranges
    this.#following = following.split(BAR)
    this.#from = first
  }

  /** Where the next beginning leads to. */
  next(): Find {
    const row = ++this.#row
    const at = this.#at + 1
    const from = this.#from
    const count = countAt(this.#ranges, this.#at)
    this.#from += unfoldSign(countAt(this.#ranges, at))
    this.#at = at + 2 * count
    return () => ({ ranges: this.#read(at, count, from), following: this.#following[row] ?? '' })
  }

  #read(at: number, count: number, before: number): number[] {
    const ranges: number[] = []
    let from = before
    for (let range = 0; range < count; range++) {
      from += unfoldSign(countAt(this.#ranges, at + 2 * range))
      ranges.push(from, from + countAt(this.#ranges, at + 2 * range + 1))
    }
    return ranges
  }
}
