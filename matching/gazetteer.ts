/**
 * The names in memory: one flat list of patterns in order of their labels, each knowing how much it shares with the
 * one before. Walking along the list then costs what a trie would, in a fraction of its memory and time to build.
 */

import { IdeographEntry } from './ideograph-entry.ts'
import { BETWEEN_LABELS, type EncodedPatterns, FIRST_COUNT, SENSE_KINDS, type Sense } from './lexicon.ts'
import { WordEntry } from './word-entry.ts'

const TAB = BETWEEN_LABELS.charCodeAt(0)

const resize = <Numbers extends Uint8Array | Uint16Array | Int32Array>(
  from: Numbers,
  to: Numbers,
): Numbers => {
  to.set(from.subarray(0, to.length))
  return to
}

export class Gazetteer {
  /** How many patterns there are. */
  size = 0
  /** The labels of all patterns, one after the other; pattern p has those from `starts[p]` to `starts[p + 1]`. */
  labels = new Uint16Array(0)
  starts = new Int32Array(1)
  /** Labels that a pattern shares with the one before it; 0 for the first of a part. */
  shared = new Uint8Array(0)
  /** Index into `senses` by pattern. */
  sense = new Uint16Array(0)
  readonly senses: Sense[] = []
  /** Where a text may begin a pattern. */
  readonly words = new WordEntry()
  readonly ideographs = new IdeographEntry()

  /** Adds the patterns of a part, which then have to be filed (`fileBeginnings`). Linear in their labels. */
  add({ senses, shared, labels, sense }: EncodedPatterns): void {
    const first = this.size
    const firstSense = this.senses.length
    for (const [kind, of, capitals, allCapitals] of senses)
      this.senses.push({ kind: SENSE_KINDS[kind] ?? 'word', of, capitals, allCapitals: allCapitals === 1 })
    this.#reserve(shared, labels.length)
    let at = 0
    for (let row = 0; row < shared.length; row++) {
      const pattern = first + row
      const start = this.starts[pattern] as number
      const count = shared.charCodeAt(row) - FIRST_COUNT
      this.labels.copyWithin(start, this.starts[pattern - 1] ?? 0, (this.starts[pattern - 1] ?? 0) + count)
      let end = start + count
      for (; at < labels.length; at++) {
        const label = labels.charCodeAt(at)
        if (label === TAB) break
        this.labels[end++] = label
      }
      at++
      this.starts[pattern + 1] = end
      this.shared[pattern] = count
      this.sense[pattern] = firstSense + sense.charCodeAt(row) - FIRST_COUNT
    }
    this.size = first + shared.length
  }

  /** Makes ready for scanning what was filed. Words and katakana runs that begin with one of `initials`, folded, are reported. */
  finish(initials: readonly number[]): void {
    this.words.finish(initials)
    this.ideographs.finish(initials)
  }

  /** Labels of a pattern. */
  labelsOf(pattern: number): string {
    return String.fromCharCode(...this.labels.subarray(this.starts[pattern], this.starts[pattern + 1]))
  }

  /** End (exclusive) of the patterns that share at least `count` labels with `pattern` and follow it. */
  endOfShared(pattern: number, count: number): number {
    let end = pattern + 1
    while (end < this.size && (this.shared[end] as number) >= count) end++
    return end
  }

  #reserve(shared: string, suffixes: number): void {
    let total = this.starts[this.size] as number
    for (let row = 0; row < shared.length; row++) total += shared.charCodeAt(row) - FIRST_COUNT
    const size = this.size + shared.length
    this.labels = resize(this.labels, new Uint16Array(total + suffixes))
    this.starts = resize(this.starts, new Int32Array(size + 1))
    this.shared = resize(this.shared, new Uint8Array(size))
    this.sense = resize(this.sense, new Uint16Array(size))
  }
}
