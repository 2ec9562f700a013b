/**
 * The names in memory: one list of patterns in order of their labels, each knowing how much it shares with the one
 * before. Walking along the list then costs what a trie would, in a fraction of its memory. It stays in the columns that
 * the compiler wrote: a page meets few of the names, so nothing is made of one before it is met.
 */
import { BAR, countAt, resized } from './columns.ts'
import { HeadIndex } from './heads.ts'
import { IdeographEntry } from './ideograph-entry.ts'
import { type EncodedNames, SENSE_UNITS } from './lexicon.ts'
import { Senses } from './senses.ts'
import { WordEntry } from './word-entry.ts'

export class Gazetteer {
  /** How many patterns there are. */
  size = 0
  /** The labels that patterns do not share, and what they mean; pattern p has those from `starts[p]` to `SENSE_UNITS` before `starts[p + 1]`. */
  labels = ''
  starts = Int32Array.of(0)
  /** Labels that a pattern shares with the one before it, a character each (`countAt`); 0 where reading may begin. */
  shared = ''
  readonly senses = new Senses()
  /** Where a text may begin a pattern, or nearly begin one. */
  readonly words = new WordEntry()
  readonly ideographs = new IdeographEntry()
  readonly heads = new HeadIndex()
  /** The next pattern that shares no more with the one before it; 0 where nobody has asked. */
  #next = new Int32Array(0)

  /** Adds the names of a part. */
  add({ patterns, words, capitalized, ideographs, heads }: EncodedNames): void {
    const { shared, tails } = patterns
    const first = this.size
    this.size += shared.length
    // Joined, not added: a string that was added to stays in two pieces, and is slower to read ever after.
    this.shared = [this.shared, shared].join('')
    this.starts = resized(this.starts, this.size + 1)
    this.#next = resized(this.#next, this.size)
    const offset = this.labels.length
    this.labels = [this.labels, tails].join('')
    for (let pattern = first, start = 0; pattern < this.size; pattern++) {
      this.starts[pattern] = offset + start
      start = tails.indexOf(BAR, start) + SENSE_UNITS
    }
    this.starts[this.size] = this.labels.length
    this.senses.read(this.labels, this.starts)
    this.heads.add(heads, first)
    const initials = this.heads.initials()
    this.words.add({ words, capitalized }, first, initials)
    this.ideographs.add(ideographs, first, initials)
  }

  /** The next pattern that shares no more with the one before it. */
  nextOf(pattern: number): number {
    const known = this.#next[pattern] as number
    if (known > 0) return known
    const shared = countAt(this.shared, pattern)
    let next = pattern + 1
    while (next < this.size && countAt(this.shared, next) > shared) next++
    this.#next[pattern] = next
    return next
  }

  /** All labels of a pattern. */
  labelsOf(pattern: number): string {
    let labels = ''
    let missing = Number.POSITIVE_INFINITY
    for (let at = pattern; missing > 0; at--) {
      const shared = countAt(this.shared, at)
      if (shared >= missing) continue
      const start = this.starts[at] as number
      labels =
        this.labels.slice(
          start,
          Math.min(start + missing - shared, (this.starts[at + 1] as number) - SENSE_UNITS),
        ) + labels
      missing = shared
    }
    return labels
  }
}
