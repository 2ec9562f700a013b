/** The names in memory, and where a text may begin one, or nearly begin one. */
import { HeadIndex } from './heads.ts'
import { IdeographEntry } from './ideograph-entry.ts'
import type { EncodedNames } from './lexicon.ts'
import { PatternList } from './pattern-list.ts'
import { Senses } from './senses.ts'
import { WordEntry } from './word-entry.ts'

export class Gazetteer {
  readonly patterns = new PatternList()
  readonly senses = new Senses(this.patterns)
  readonly words = new WordEntry()
  readonly ideographs = new IdeographEntry()
  readonly heads = new HeadIndex()

  /** Adds the names of a part. */
  add({ patterns, heads }: EncodedNames): void {
    const first = this.patterns.size
    this.patterns.add(patterns)
    this.heads.add(heads, first)
    const initials = this.heads.initials()
    this.words.read(this.patterns, initials)
    this.ideographs.read(this.patterns, initials)
  }
}
