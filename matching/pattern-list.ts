/**
 * The patterns in memory: one list in order of their labels, each knowing how much it shares with the one before.
 * Walking along the list then costs what a trie would, in a fraction of its memory. It stays in columns: a page meets few
 * of the names, so nothing is made of one before it is met. They are numbers, which engines read in half the time of strings.
 */
import { BAR, countAt, resized } from './columns.ts'
import { type EncodedPatterns, SENSE_UNITS } from './lexicon.ts'

/** The list; parts are added behind one another, each in its own order. */
export class PatternList {
  /** How many patterns there are. */
  size = 0
  /** The labels that patterns do not share, and what they mean: of pattern p, from `starts[p]` to `SENSE_UNITS` before `starts[p + 1]`. */
  labels = new Uint16Array(0)
  /** Where the labels of each pattern begin; behind the last, where they end. */
  starts = Int32Array.of(0)
  /** How many labels a pattern shares with the one before it; 0 where reading may begin. */
  shared = new Uint8Array(0)
  /** The next pattern that shares no more with the one before it; 0 where nobody has asked. */
  #next = new Int32Array(0)

  /** Adds patterns; returns the index of the first. */
  add({ shared, tails }: Pick<EncodedPatterns, 'shared' | 'tails'>): number {
    const first = this.size
    this.size += shared.length
    const before = this.shared
    this.shared = new Uint8Array(this.size)
    this.shared.set(before)
    for (let at = 0; at < shared.length; at++) this.shared[first + at] = countAt(shared, at)
    this.starts = resized(this.starts, this.size + 1)
    this.#next = resized(this.#next, this.size)
    const known = this.labels
    const offset = known.length
    this.labels = new Uint16Array(offset + tails.length)
    this.labels.set(known)
    for (let at = 0; at < tails.length; at++) this.labels[offset + at] = tails.charCodeAt(at)
    for (let pattern = first, start = 0; pattern < this.size; pattern++) {
      this.starts[pattern] = offset + start
      start = tails.indexOf(BAR, start) + SENSE_UNITS
    }
    this.starts[this.size] = this.labels.length
    return first
  }

  /** The pattern behind a run, by its first pattern. */
  endOfRun(run: number): number {
    const end = this.shared.indexOf(0, run + 1)
    return end < 0 ? this.size : end
  }

  /** Index in `labels` behind the last one of a pattern. */
  endOf(pattern: number): number {
    return (this.starts[pattern + 1] as number) - SENSE_UNITS
  }

  /** A label of a pattern that is the first of its run; 0 behind its last. */
  labelAt(pattern: number, index: number): number {
    const at = (this.starts[pattern] as number) + index
    return at < this.endOf(pattern) ? (this.labels[at] as number) : 0
  }

  /** The next pattern that shares no more with the one before it. */
  nextOf(pattern: number): number {
    const known = this.#next[pattern] as number
    if (known > 0) return known
    const shared = this.shared[pattern] as number
    let next = pattern + 1
    while (next < this.size && (this.shared[next] as number) > shared) next++
    this.#next[pattern] = next
    return next
  }

  /** The labels of a pattern that it does not share. */
  tailOf(pattern: number): string {
    return String.fromCharCode(...this.labels.subarray(this.starts[pattern], this.endOf(pattern)))
  }

  /** All labels of a pattern. */
  labelsOf(pattern: number): string {
    let labels = ''
    let missing = Number.POSITIVE_INFINITY
    for (let at = pattern; missing > 0; at--) {
      const shared = this.shared[at] as number
      if (shared >= missing) continue
      labels = this.tailOf(at).slice(0, missing - shared) + labels
      missing = shared
    }
    return labels
  }
}
