/** The names in memory, and where a text may begin one, or nearly begin one. */
import { FirstLook } from './first-look.ts'
import { HeadIndex } from './heads.ts'
import { LetterClasses } from './letter-classes.ts'
import type { EncodedNames } from './lexicon.ts'
import { PatternList } from './pattern-list.ts'
import { Senses } from './senses.ts'

const NO_INITIALS: readonly number[] = []

/** All names of the parts read so far; parts are added while pages are read, never taken away. */
export class Gazetteer {
  /** What is written in a text where a name, or a word of a frame, stands. */
  readonly patterns = new PatternList()
  /** What each pattern means. */
  readonly senses = new Senses(this.patterns)
  /** Classes of letters, the same for both looks. */
  readonly letters = new LetterClasses()
  /** Where texts may begin names, and the words that tell of one. */
  readonly telling: FirstLook
  /** Where they may begin the other words of frames, which mean nothing without these. */
  readonly other: FirstLook
  /** How names begin, for those that are misspelt. */
  readonly heads = new HeadIndex()

  readonly #hasName: (entity: number) => boolean

  /** @param hasName whether an entity's names may be misspelt. */
  constructor(hasName: (entity: number) => boolean) {
    this.#hasName = hasName
    const isName = (pattern: number): boolean => this.isName(pattern)
    this.telling = new FirstLook(this.patterns, this.letters, isName)
    this.other = new FirstLook(this.patterns, this.letters, isName)
  }

  /** Whether a pattern is a name that may be misspelt. */
  isName(pattern: number): boolean {
    const kind = this.senses.kindOf(pattern)
    return (kind === 'alias' || kind === 'contextual') && this.#hasName(this.senses.of(pattern))
  }

  /** Adds the names of a part. */
  add({ telling, other, heads }: EncodedNames): void {
    this.heads.add(heads, this.patterns.size)
    this.telling.add(telling, this.heads.initials())
    this.other.add(other, NO_INITIALS)
  }
}
