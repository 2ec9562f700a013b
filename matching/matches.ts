/** Places where patterns were found, in columns: a text has many of them, few become mentions, and objects cost more than finding them. */
import { resized } from './columns.ts'

/** A place where a pattern was found: UTF-16 offsets and its index in the gazetteer. */
export interface RawMatch {
  start: number
  end: number
  pattern: number
}

/** A list of matches that is used again for each text. */
export class Matches {
  /** How many there are; the columns are longer. */
  length = 0
  /** Offset of each match. */
  starts = new Int32Array(32)
  /** Offset behind each. */
  ends = new Int32Array(32)
  /** Index of each one's pattern in the gazetteer. */
  patterns = new Int32Array(32)

  /** Adds one behind those that begin no later: most often behind the last. */
  insert(start: number, end: number, pattern: number): void {
    this.add(start, end, pattern)
    let at = this.length - 1
    if (at === 0 || (this.starts[at - 1] as number) <= start) return
    for (; at > 0 && (this.starts[at - 1] as number) > start; at--) this.#move(at - 1, at)
    this.#set(at, start, end, pattern)
  }

  /** Adds one behind the last. */
  add(start: number, end: number, pattern: number): void {
    if (this.length === this.starts.length) this.#grow()
    this.#set(this.length++, start, end, pattern)
  }

  #set(at: number, start: number, end: number, pattern: number): void {
    this.starts[at] = start
    this.ends[at] = end
    this.patterns[at] = pattern
  }

  /** Forgets all of them, and keeps the room. */
  clear(): void {
    this.length = 0
  }

  /** Brings the matches from an index on in among those before it, both being in order. */
  merge(from: number): void {
    const starts = this.starts.slice(from, this.length)
    const ends = this.ends.slice(from, this.length)
    const patterns = this.patterns.slice(from, this.length)
    let before = from - 1
    for (let at = starts.length - 1, to = this.length - 1; at >= 0; to--) {
      if (before >= 0 && (this.starts[before] as number) > (starts[at] as number)) {
        this.#move(before--, to)
      } else {
        this.starts[to] = starts[at] as number
        this.ends[to] = ends[at] as number
        this.patterns[to] = patterns[at--] as number
      }
    }
  }

  /** The matches as objects of their own, which outlive the next text. */
  toArray(): RawMatch[] {
    const list: RawMatch[] = []
    for (let at = 0; at < this.length; at++)
      list.push({
        start: this.starts[at] as number,
        end: this.ends[at] as number,
        pattern: this.patterns[at] as number,
      })
    return list
  }

  #move(from: number, to: number): void {
    this.starts[to] = this.starts[from] as number
    this.ends[to] = this.ends[from] as number
    this.patterns[to] = this.patterns[from] as number
  }

  #grow(): void {
    this.starts = resized(this.starts, 2 * this.length)
    this.ends = resized(this.ends, 2 * this.length)
    this.patterns = resized(this.patterns, 2 * this.length)
  }
}
