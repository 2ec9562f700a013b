/** The names in memory, and where a text may begin one, or nearly begin one. */
import { HeadIndex } from './heads.ts'
import { IdeographEntry } from './ideograph-entry.ts'
import type { EncodedNames } from './lexicon.ts'
import { PatternList } from './pattern-list.ts'
import { Senses } from './senses.ts'
import { WordEntry } from './word-entry.ts'

/** All names of the parts read so far; parts are added while pages are read, never taken away. */
export class Gazetteer {
  /** What is written in a text where a name, or a word of a frame, stands. */
  readonly patterns = new PatternList()
  /** What each pattern means. */
  readonly senses = new Senses(this.patterns)
  /** Where words may begin patterns. */
  readonly words = new WordEntry(this.patterns)
  /** Where text without blanks may. */
  readonly ideographs = new IdeographEntry(this.patterns)
  /** How names begin, for those that are misspelt. */
  readonly heads = new HeadIndex()

  /** Adds the names of a part. */
  add({ patterns, heads }: EncodedNames): void {
    const first = this.patterns.size
    this.patterns.add(patterns)
    this.heads.add(heads, first)
    const initials = this.heads.initials()
    this.words.renew(initials)
    this.ideographs.renew(initials)
  }
}
