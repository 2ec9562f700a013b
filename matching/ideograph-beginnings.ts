/** How texts without blanks begin names, told from the labels: by two units, or by one where a name has no more. */
import { isDigit, isIdeograph, isSpecial } from './labels.ts'
import type { PatternList } from './pattern-list.ts'

/** Small enough to be no object in any engine; the few pairs that share one are told apart by who follows their names. */
const pairKey = (first: number, second: number): number => ((first << 14) ^ second) & 0x3fffffff

/** A unit as one of 32 bits. */
export const unitBit = (folded: number): number => 1 << (folded & 31)
/** The bits of all units. */
const ANY_UNIT = -1

/** How to follow the patterns that begin with some units. */
export interface IdeographEvent {
  /** The patterns, starts and ends in turn. */
  ranges: readonly number[]
  /** Units one of which must follow, as bits. */
  next: number
  /** The units behind these of names that may be misspelt: where one of them is right, the one before may be wrong. */
  afterNext: number
}

/** Runs of a list of patterns by how they begin. */
export class IdeographBeginnings {
  readonly #patterns: PatternList
  /** First patterns of runs by the two units, and by the one, that they begin with. */
  readonly #byPair = new Map<number, number>()
  readonly #bySingle = new Map<number, number>()
  /** Of a run, another one that begins alike. */
  readonly #alike = new Map<number, number>()
  /** Events by run, of those that were asked for. */
  readonly #events: IdeographEvent[] = []
  readonly #isName: (pattern: number) => boolean
  /** The two units that runs begin with, in turn. */
  readonly pairs: number[] = []

  /**
   * @param runs the first patterns of the runs.
   * @param isName whether a pattern is a name that may be misspelt.
   */
  constructor(patterns: PatternList, runs: readonly number[], isName: (pattern: number) => boolean) {
    this.#patterns = patterns
    this.#isName = isName
    for (const run of runs) this.#read(run)
  }

  /** The units that runs begin with alone. */
  get singles(): Iterable<number> {
    return this.#bySingle.keys()
  }

  /** How to follow the patterns that begin with two folded units. */
  pair(first: number, second: number): IdeographEvent | undefined {
    return this.#eventOf(this.#byPair.get(pairKey(first, second)), 2)
  }

  /** The same of those that begin with one. */
  single(unit: number): IdeographEvent | undefined {
    return this.#eventOf(this.#bySingle.get(unit), 1)
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

  #eventOf(run: number | undefined, units: number): IdeographEvent | undefined {
    return run === undefined ? undefined : (this.#events[run] ?? this.#meet(run, units))
  }

  #meet(run: number, units: number): IdeographEvent {
    const ranges: number[] = []
    let next = 0
    let afterNext = 0
    for (let from: number | undefined = run; from !== undefined; from = this.#alike.get(from)) {
      const to = this.#patterns.endOfRun(from)
      ranges.push(from, to)
      // In 6か国 an instruction stands between the two.
      const index = units === 2 && isSpecial(this.#patterns.labelAt(from, 1)) ? 3 : units
      for (let pattern = from; pattern < to; pattern++) {
        const labels = this.#patterns.labelsOf(pattern)
        next |= bitAt(labels, index)
        if (this.#isName(pattern)) afterNext |= bitAt(labels, index + 1)
      }
    }
    const event = { ranges, next, afterNext }
    this.#events[run] = event
    return event
  }
}

const bitAt = (labels: string, index: number): number => {
  const label = labels.charCodeAt(index)
  return index < labels.length && isIdeograph(label) ? unitBit(label) : ANY_UNIT
}
