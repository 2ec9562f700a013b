/**
 * A cheap lower bound of the edit distance between a word of a text and a name: letters are told apart by only five
 * bits, and a column of the distance table is one number (Hyyrö 2003, bit-parallel optimal string alignment).
 */
import { charInfo, FOLDED, IGNORED } from './chars.ts'

/** Longest word that is compared, in letters: its column must fit into a number. */
export const LONGEST_WORD = 31
const FIVE_BITS = 31

/** Letters of a string, as bits. */
export const lettersMask = (letters: string): number => {
  let mask = 0
  for (let at = 0; at < letters.length; at++) mask |= 1 << (letters.charCodeAt(at) & FIVE_BITS)
  return mask
}

/** Whether more than `limit` bits are set; for small limits. */
export const hasMoreThan = (bits: number, limit: number): boolean => {
  for (let left = limit; left > 0 && bits !== 0; left--) bits &= bits - 1
  return bits !== 0
}

/** The word at hand. One object serves for all: reading the next word forgets the one before. */
export class RoughWord {
  /** Letters, invisible units left out. */
  length = 0
  /** Which letters it has, as bits of `lettersMask`. */
  mask = 0
  /** Where in the word each letter stands, as bits. */
  readonly #places = new Int32Array(FIVE_BITS + 1)

  /** Reads a word of a text. False where it is too long. */
  read(text: string, start: number, end: number): boolean {
    const places = this.#places
    if (end - start > LONGEST_WORD) return false
    // The letters of the word before: filling the whole table would cost more than reading a word.
    for (let rest = this.mask; rest !== 0; rest &= rest - 1) places[31 - Math.clz32(rest & -rest)] = 0
    let mask = 0
    let length = 0
    for (let at = start; at < end; at++) {
      const info = charInfo(text.charCodeAt(at))
      if (info & IGNORED) continue
      const letter = info & FOLDED & FIVE_BITS
      places[letter] = (places[letter] as number) | (1 << length++)
      mask |= 1 << letter
    }
    this.mask = mask
    this.length = length
    return length > 0
  }

  /** At most the edit distance of the name to the word, or to the word without its last letters, up to `rest` of them. */
  distanceTo(name: string, rest: number): number {
    const places = this.#places
    const last = this.length - 1
    let distance = this.length
    let up = -1
    let down = 0
    let diagonal = 0
    let before = 0
    for (let at = 0; at < name.length; at++) {
      const here = places[name.charCodeAt(at) & FIVE_BITS] as number
      const swapped = ((~diagonal & here) << 1) & before
      diagonal = (((here & up) + up) ^ up) | here | down | swapped
      const right = down | ~(diagonal | up)
      const left = diagonal & up
      distance += ((right >>> last) & 1) - ((left >>> last) & 1)
      const shifted = (right << 1) | 1
      up = (left << 1) | ~(diagonal | shifted)
      down = diagonal & shifted
      before = here
    }
    let least = distance
    for (let cut = 0; cut < rest && cut <= last; cut++) {
      distance -= ((up >>> (last - cut)) & 1) - ((down >>> (last - cut)) & 1)
      least = Math.min(least, distance)
    }
    return least
  }
}
