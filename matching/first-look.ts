/** Where texts may begin some of the patterns of a list. */
import { IdeographEntry } from './ideograph-entry.ts'
import type { LetterClasses } from './letter-classes.ts'
import type { EncodedPatterns } from './lexicon.ts'
import type { PatternList } from './pattern-list.ts'
import { RunList } from './run-list.ts'
import { WordEntry } from './word-entry.ts'

/** Knows words and texts without blanks; grows with the patterns that it is to know. */
export class FirstLook {
  readonly #patterns: PatternList
  readonly #runs = new RunList()
  /** Where words may begin patterns. */
  readonly words: WordEntry
  /** Where text without blanks may. */
  readonly ideographs: IdeographEntry

  /** @param isName whether a pattern is a name that may be misspelt. */
  constructor(patterns: PatternList, letters: LetterClasses, isName: (pattern: number) => boolean) {
    this.#patterns = patterns
    this.words = new WordEntry(patterns, this.#runs, letters, isName)
    this.ideographs = new IdeographEntry(patterns, this.#runs, isName)
  }

  /** Adds patterns. What begins with one of `initials`, folded, is reported besides: a capital, a run of katakana. */
  add(part: EncodedPatterns, initials: Iterable<number>): void {
    this.#runs.add(this.#patterns, part)
    this.words.renew(initials)
    this.ideographs.renew(initials)
  }
}
