/**
 * The patterns in memory: one list in order of their labels, each knowing how much it shares with the one before.
 * Walking along the list then costs what a trie would, in a fraction of its memory. It stays in the columns that the
 * compiler wrote: a page meets few of the names, so nothing is made of one before it is met.
 */
import { BAR, countAt, resized, writeCount } from './columns.ts'
import { type EncodedPatterns, SENSE_UNITS } from './lexicon.ts'

/** What stands in `shared` for a pattern that is written whole. */
const WHOLE = writeCount(0)

/** The list; parts are added behind one another, each in its own order. */
export class PatternList {
  /** How many patterns there are. */
  size = 0
  /** The labels that patterns do not share, and what they mean: of pattern p, from `starts[p]` to `SENSE_UNITS` before `starts[p + 1]`. */
  labels = ''
  /** Where the labels of each pattern begin; behind the last, where they end. */
  starts = Int32Array.of(0)
  /** Labels that a pattern shares with the one before it, a character each (`countAt`); 0 where reading may begin. */
  shared = ''
  /** The first patterns of runs: of those that texts begin alike. */
  readonly runs: number[] = []
  /** Where those that small letters may begin stand in `runs`, in order of their labels: the first and the one behind the last, in turn. */
  readonly small: number[] = []
  /** The same of those that capitals alone may begin. */
  readonly capitalized: number[] = []
  /** The next pattern that shares no more with the one before it; 0 where nobody has asked. */
  #next = new Int32Array(0)

  /** Adds the patterns of a part. */
  add({ shared, tails, runs }: EncodedPatterns): void {
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
    this.#fileRuns(first, runs)
  }

  #fileRuns(first: number, counts: string): void {
    const small: number[] = []
    const capitalized: number[] = []
    for (let at = 0, run = first; at < counts.length; at++)
      for (let left = countAt(counts, at); left > 0; left--, run = this.endOfRun(run))
        (at & 1 ? capitalized : small).push(run)
    this.small.push(this.runs.length, this.runs.push(...small))
    this.capitalized.push(this.runs.length, this.runs.push(...capitalized))
  }

  /** The pattern behind a run, by its first pattern. */
  endOfRun(run: number): number {
    const end = this.shared.indexOf(WHOLE, run + 1)
    return end < 0 ? this.size : end
  }

  /** A label of a pattern that is the first of its run; 0 behind its last. */
  labelAt(pattern: number, index: number): number {
    const at = (this.starts[pattern] as number) + index
    return at < (this.starts[pattern + 1] as number) - SENSE_UNITS ? this.labels.charCodeAt(at) : 0
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

  /** The labels of a pattern that it does not share. */
  tailOf(pattern: number): string {
    return this.labels.slice(this.starts[pattern], (this.starts[pattern + 1] as number) - SENSE_UNITS)
  }

  /** All labels of a pattern. */
  labelsOf(pattern: number): string {
    let labels = ''
    let missing = Number.POSITIVE_INFINITY
    for (let at = pattern; missing > 0; at--) {
      const shared = countAt(this.shared, at)
      if (shared >= missing) continue
      labels = this.tailOf(at).slice(0, missing - shared) + labels
      missing = shared
    }
    return labels
  }
}
