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

  /** Adds one behind the last. */
  add(start: number, end: number, pattern: number): void {
    if (this.length === this.starts.length) this.#grow()
    const at = this.length++
    this.starts[at] = start
    this.ends[at] = end
    this.patterns[at] = pattern
  }

  /** Forgets all of them, and keeps the room. */
  clear(): void {
    this.length = 0
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

  #grow(): void {
    this.starts = resized(this.starts, 2 * this.length)
    this.ends = resized(this.ends, 2 * this.length)
    this.patterns = resized(this.patterns, 2 * this.length)
  }
}
