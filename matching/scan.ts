/** What the exact stage (`scanner.ts`) is made of, and what it yields. */
import type { Gazetteer } from './gazetteer.ts'
import type { Matches } from './matches.ts'
import type { Suspects } from './suspects.ts'
import type { LostTrail, Walker } from './walker.ts'

/** What a scan yields. */
export interface ScanResult {
  /** In order of start; good until the next scan. */
  matches: Matches
  /** Names that were followed some way and lost: a misspelling may be why. */
  lost: readonly LostTrail[]
  /** Capitalized words and katakana runs that may be misspelt names: start and end in turn. */
  names: readonly number[]
}

/** What the exact stage works with. */
export interface ScannerParts {
  gazetteer: Gazetteer
  walker: Walker
  suspects: Suspects
  /** Katakana words that may stand glued to a name. */
  isNeighbour: (word: string) => boolean
}

/** Says instead of an offset that the text has to be normalized before it can be read. */
export const GIVEN_UP = -1
