/** Turns what a scan found into candidates: exact names, misspelt ones, and what several words together name. */
import type { Candidate } from './candidate.ts'
import { FrameFinder } from './frame-finder.ts'
import type { Lexicon } from './lexicon.ts'
import type { Matches } from './matches.ts'
import type { MisspeltFinder } from './misspelt.ts'
import { withoutNamesakes } from './namesakes.ts'
import { isQuotedName } from './quoted.ts'
import type { ScanResult } from './scan.ts'
import type { Senses } from './senses.ts'

/** Shorter words are abbreviations, which may be of anything: 俄, 북. */
const UNABBREVIATED = 4

const NO_NEEDS: readonly number[] = []

/** Finds candidates; made once for a lexicon, whose senses may grow. */
export class CandidateFinder {
  readonly #lexicon: Lexicon
  readonly #senses: Senses
  readonly #misspelt: MisspeltFinder
  /** The sides of the subject that each word class tells of, as bits. */
  readonly #sidesOf: readonly number[]
  /** Made for the first text that has two pieces of frames. */
  #frames: FrameFinder | undefined

  constructor(lexicon: Lexicon, senses: Senses, misspelt: MisspeltFinder) {
    this.#lexicon = lexicon
    this.#senses = senses
    this.#misspelt = misspelt
    const { entities, sides, words } = lexicon
    this.#sidesOf = Array.from({ length: words }, (_, word) =>
      sides.reduce((bits, side, at) => bits | (side.includes(entities.length + word) ? 1 << at : 0), 0),
    )
  }

  /** Which sides of the subject words such as “North Korean” tell of, as bits. */
  sidesTold({ matches }: ScanResult): number {
    let told = 0
    for (let at = 0; at < matches.length; at++) {
      const pattern = matches.patterns[at] as number
      const length = (matches.ends[at] as number) - (matches.starts[at] as number)
      if (length >= UNABBREVIATED && this.#senses.kindOf(pattern) === 'word')
        told |= this.#sidesOf[this.#senses.of(pattern)] ?? 0
    }
    return told
  }

  /** Every candidate in a text, overlapping ones included. Misspelt names are added to the matches. */
  find(text: string, scanned: ScanResult): Candidate[] {
    const { matches } = scanned
    const exact = matches.length
    this.#addMisspelt(text, scanned)
    const met: Candidate[] = []
    for (let at = 0; at < matches.length; at++) {
      const candidate = this.#candidateAt(text, matches, at, at >= exact)
      if (candidate) met.push(candidate)
    }
    const found = withoutNamesakes(text, met)
    if (matches.length < 2) return found
    this.#frames ??= new FrameFinder(this.#lexicon, this.#senses)
    for (const candidate of this.#frames.find(text, matches)) found.push(candidate)
    return found
  }

  #addMisspelt(text: string, scanned: ScanResult): void {
    if (scanned.lost.length + scanned.names.length === 0) return
    for (const { start, end, pattern } of this.#misspelt.find(text, scanned))
      if (this.#senses.kindOf(pattern) !== 'word') scanned.matches.add(start, end, pattern)
  }

  /** The candidate that a match stands for; null for a piece of frames, and for a name that is another's here. */
  #candidateAt(text: string, matches: Matches, at: number, isMisspelt: boolean): Candidate | null {
    const pattern = matches.patterns[at] as number
    const kind = this.#senses.kindOf(pattern)
    if (kind === 'word') return null
    const of = this.#senses.of(pattern)
    const start = matches.starts[at] as number
    const end = matches.ends[at] as number
    const entity = this.#lexicon.entities[of]
    if (entity?.givesName && isQuotedName(text, start, end)) return null
    const isWord = kind === 'contextual'
    if (isMisspelt && ((kind !== 'alias' && !isWord) || entity?.isGeneral)) return null
    const needs = isWord ? (entity?.needs ?? NO_NEEDS) : NO_NEEDS
    const found = isMisspelt ? 'fuzzy' : isWord ? 'context' : kind === 'short' ? 'short' : 'exact'
    return { start, end, entity: of, kind: found, weight: end - start, needs, isWord }
  }
}
