/** Runs of patterns: those that texts begin alike. Each is known by its first pattern. */
import { countAt } from './columns.ts'
import type { EncodedPatterns } from './lexicon.ts'
import type { PatternList } from './pattern-list.ts'

/** Some of the runs of a list of patterns. */
export class RunList {
  /** The first pattern of each run. */
  readonly firsts: number[] = []
  /** Where those that small letters may begin stand in `firsts`, in order of their labels: the first and the one behind the last, in turn. */
  readonly small: number[] = []
  /** The same of those that capitals alone may begin. */
  readonly capitalized: number[] = []

  /** Adds the patterns of a part to the list, and their runs here. */
  add(patterns: PatternList, part: EncodedPatterns): void {
    const small: number[] = []
    const capitalized: number[] = []
    let run = patterns.add(part)
    for (let at = 0; at < part.runs.length; at++)
      for (let left = countAt(part.runs, at); left > 0; left--, run = patterns.endOfRun(run))
        (at & 1 ? capitalized : small).push(run)
    this.small.push(this.firsts.length, this.firsts.push(...small))
    this.capitalized.push(this.firsts.length, this.firsts.push(...capitalized))
  }
}
