/** Where beginnings lead to, read out of the compiler's columns only once a text begins so: a page meets few of them. */
import { BAR, countAt, resized, unfoldSign } from './columns.ts'
import type { EncodedBeginnings } from './lexicon.ts'

/** A folded letter as one of 32 bits. */
export const letterBit = (folded: number): number => 1 << (folded & 31)
const ANY_LETTER = -1

const lettersAsBits = (letters: string): number => {
  let bits = letters === '' ? ANY_LETTER : 0
  for (let at = 0; at < letters.length; at++) bits |= letterBit(letters.charCodeAt(at))
  return bits
}

/** Beginnings of a part as the compiler wrote them; its targets are numbered from `first` on. */
interface Part {
  first: number
  ranges: string
  following: readonly string[]
}

/** Targets are numbers, from 0 on: in columns, several thousand of them take little room. */
export class Targets {
  /** The last one first. */
  readonly #parts: Part[] = []
  /** By target: where its ranges are written, and where those of the one before it begin. */
  #places = new Int32Array(0)
  #before = new Int32Array(0)
  /** The next target that what leads to one leads to as well. */
  readonly #also = new Map<number, number>()
  /** Of targets that were met: the ranges, and the letters one of which must follow as bits of `letterBit`; 0 for others. */
  #ranges: (readonly number[])[] = []
  #following = new Int32Array(0)

  /** Takes up the beginnings of a part, whose patterns are counted from `pattern` on. Returns the target of the first. */
  add({ shared, ranges, following }: EncodedBeginnings, pattern: number): number {
    const first = this.#places.length
    this.#parts.unshift({ first, ranges, following: following.split(BAR) })
    this.#places = resized(this.#places, first + shared.length)
    this.#before = resized(this.#before, first + shared.length)
    this.#ranges = []
    this.#following = new Int32Array(first + shared.length)
    let before = pattern
    for (let target = first, at = 0; target < this.#places.length; target++) {
      this.#places[target] = at
      this.#before[target] = before
      before += unfoldSign(countAt(ranges, at + 1))
      at += 1 + 2 * countAt(ranges, at)
    }
    return first
  }

  /** Makes `target` stand for another one too: of two parts, or of two beginnings that the first look does not tell apart. */
  join(target: number, other: number): void {
    let last = target
    for (let next = this.#also.get(last); next !== undefined; next = this.#also.get(last)) last = next
    this.#also.set(last, other)
  }

  /** Ranges of patterns, starts and ends in turn; none where the letter that follows, a bit or 0 for unknown, says no. */
  rangesOf(target: number, following: number): readonly number[] | undefined {
    if (this.#following[target] === 0) this.#meet(target)
    return following === 0 || (this.#following[target] as number) & following
      ? this.#ranges[target]
      : undefined
  }

  #meet(target: number): void {
    const ranges: number[] = []
    let letters = 0
    for (let at: number | undefined = target; at !== undefined; at = this.#also.get(at)) {
      const part = this.#parts.find(({ first }) => first <= (at as number)) as Part
      letters |= lettersAsBits(part.following[at - part.first] ?? '')
      this.#read(part, at, ranges)
    }
    this.#ranges[target] = ranges
    this.#following[target] = letters
  }

  #read({ ranges }: Part, target: number, into: number[]): void {
    const place = this.#places[target] as number
    const end = place + 1 + 2 * countAt(ranges, place)
    let from = this.#before[target] as number
    for (let at = place + 1; at < end; at += 2) {
      from += unfoldSign(countAt(ranges, at))
      into.push(from, from + countAt(ranges, at + 1))
    }
  }
}
