/** What each pattern means, by its index in the list: two characters behind its labels, which are read when a text has the pattern. */
import { countAt } from './columns.ts'
import { KIND_BITS, SENSE_KINDS, type Sense } from './lexicon.ts'
import type { PatternList } from './pattern-list.ts'

const KIND_MASK = (1 << KIND_BITS) - 1

/** Tells what the patterns of a list mean, as many as it has. */
export class Senses {
  readonly #patterns: PatternList

  constructor(patterns: PatternList) {
    this.#patterns = patterns
  }

  /** What kind of name a pattern is, or `word` for a piece of frames. */
  kindOf(pattern: number): Sense['kind'] {
    return SENSE_KINDS[this.#kindAt(pattern) & KIND_MASK] ?? 'word'
  }

  /** Index of the entity, or of the word class; -1 for a look-alike. */
  of(pattern: number): number {
    return countAt(this.#patterns.labels, (this.#patterns.starts[pattern + 1] as number) - 1) - 1
  }

  /** The capitals that it must be written with, as `Sense` has them. */
  capitalsOf(pattern: number): number {
    return this.#kindAt(pattern) >> KIND_BITS
  }

  /** Index of the kind in `SENSE_KINDS`, and above its bits the capitals. */
  #kindAt(pattern: number): number {
    return countAt(this.#patterns.labels, (this.#patterns.starts[pattern + 1] as number) - 2)
  }
}
