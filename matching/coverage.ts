import type { Matches } from './matches.ts'

/** Goes through matches in order of start, with what asks about them in the same order. */
export class Coverage {
  readonly #matches: Matches
  readonly #counts: (pattern: number) => boolean
  #next = 0
  #end = 0
  #last = { start: -1, end: 0 }

  /** @param counts which patterns do. */
  constructor(matches: Matches, counts: (pattern: number) => boolean) {
    this.#matches = matches
    this.#counts = counts
  }

  /** How far the matches reach that begin at `start` or before; asked for no earlier start after it. */
  reach(start: number): number {
    const { starts, ends, patterns, length } = this.#matches
    for (; this.#next < length && (starts[this.#next] as number) <= start; this.#next++) {
      if (!this.#counts(patterns[this.#next] as number)) continue
      const begin = starts[this.#next] as number
      const end = ends[this.#next] as number
      this.#end = Math.max(this.#end, end)
      this.#last = { start: begin, end: begin === this.#last.start ? Math.max(end, this.#last.end) : end }
    }
    return this.#end
  }

  /** End of the longest match that begins at `start`; 0 for none. Asked after `reach(start)`. */
  endAt(start: number): number {
    return this.#last.start === start ? this.#last.end : 0
  }
}
