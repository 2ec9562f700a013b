/** How texts without blanks begin names, told from the labels: by two units, or by one where a name has no more. */
import { isDigit, isIdeograph, isSpecial } from './labels.ts'
import type { PatternList } from './pattern-list.ts'

/** Small enough to be no object in any engine; the few pairs that share one are told apart by who follows their names. */
const pairKey = (first: number, second: number): number => ((first << 14) ^ second) & 0x3fffffff

/** The runs of a list of patterns by how they begin. */
export class IdeographBeginnings {
  readonly #patterns: PatternList
  /** First patterns of runs by the two units, and by the one, that they begin with. */
  readonly #byPair = new Map<number, number>()
  readonly #bySingle = new Map<number, number>()
  /** Of a run, another one that begins alike. */
  readonly #alike = new Map<number, number>()
  /** Ranges by run, of those that were asked for. */
  readonly #ranges: (readonly number[])[] = []
  /** The two units that runs begin with, in turn. */
  readonly pairs: number[] = []

  constructor(patterns: PatternList) {
    this.#patterns = patterns
    for (const run of patterns.runs) this.#read(run)
  }

  /** The units that runs begin with alone. */
  get singles(): Iterable<number> {
    return this.#bySingle.keys()
  }

  /** Ranges of patterns, starts and ends in turn, that begin with two folded units. */
  pair(first: number, second: number): readonly number[] | undefined {
    return this.#rangesOf(this.#byPair.get(pairKey(first, second)))
  }

  /** The same of those that begin with one. */
  single(unit: number): readonly number[] | undefined {
    return this.#rangesOf(this.#bySingle.get(unit))
  }

  #read(run: number): void {
    const first = this.#patterns.labelAt(run, 0)
    const next = this.#patterns.labelAt(run, 1)
    if (isDigit(first)) {
      // 六 is folded to 6, so a digit may stand among ideographs.
      const second = isSpecial(next) ? this.#patterns.labelAt(run, 2) : next
      if (isIdeograph(second)) this.#filePair(first, second, run)
    } else if (isIdeograph(first)) {
      if (next === 0 || isSpecial(next)) this.#file(this.#bySingle, first, run)
      else this.#filePair(first, next, run)
    }
  }

  #filePair(first: number, second: number, run: number): void {
    this.pairs.push(first, second)
    this.#file(this.#byPair, pairKey(first, second), run)
  }

  #file(runs: Map<number, number>, key: number, run: number): void {
    const known = runs.get(key)
    if (known !== undefined) this.#alike.set(run, known)
    runs.set(key, run)
  }

  #rangesOf(run: number | undefined): readonly number[] | undefined {
    return run === undefined ? undefined : (this.#ranges[run] ?? this.#meet(run))
  }

  #meet(run: number): readonly number[] {
    const ranges: number[] = []
    for (let from: number | undefined = run; from !== undefined; from = this.#alike.get(from))
      ranges.push(from, this.#patterns.endOfRun(from))
    this.#ranges[run] = ranges
    return ranges
  }
}
