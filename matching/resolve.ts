/** The page's say: which candidates are mentions, once every block has been scanned. */
import { type Candidate, pickReadings } from './candidate.ts'
import type { Lexicon } from './lexicon.ts'
import type { Mention, ResolveOptions } from './types.ts'

/** What a block holds: all its candidates, and of those that need nothing else the reading that wins. */
export interface BlockReadings {
  candidates: readonly Candidate[]
  certain: readonly Candidate[]
}

/**
 * Picks the mentions of a page. Two rounds: names that stand for themselves first; with these known, the ones that
 * need company, and the surnames of those who have been named in full.
 */
export const resolvePage = (
  lexicon: Lexicon,
  blocks: readonly (BlockReadings | null)[],
  options: ResolveOptions,
): Mention[][] => [...resolveInSteps(lexicon, blocks, options)].filter((mentions) => mentions !== null)

/**
 * The same in small steps, for a page of thousands of names that must not wait: null while stock is taken, then the
 * mentions of one block after another.
 */
export function* resolveInSteps(
  lexicon: Lexicon,
  blocks: readonly (BlockReadings | null)[],
  { general }: ResolveOptions,
): Generator<Mention[] | null> {
  const perBlock: string[][] = []
  const named = new Set<string>()
  for (const block of blocks) {
    const ids = (block?.certain ?? []).map(({ entity }) => lexicon.entities[entity]?.id ?? '')
    perBlock.push(ids)
    for (const id of ids) named.add(id)
    yield null
  }
  const showsGeneral = general === 'always' || (general === 'about' && isAbout(lexicon, named))
  const speakers = new LastNamed(lexicon)
  const mentionOf = ({ start, end, entity, kind }: Candidate): Mention[] => {
    const known = lexicon.entities[entity]
    if (!known || (known.isGeneral && !showsGeneral)) return []
    return [{ start, end, entity: known.id, kind }]
  }
  for (const [at, block] of blocks.entries()) {
    const around = new Set(perBlock.slice(Math.max(0, at - AROUND), at + AROUND + 1).flat())
    yield block ? readBlock(block, { named, around }, speakers).flatMap(mentionOf) : []
  }
}

/** How many blocks with names before and after vouch for an ambiguous word. */
const AROUND = 2

const readBlock = (
  { candidates, certain }: BlockReadings,
  { named, around }: { named: ReadonlySet<string>; around: ReadonlySet<string> },
  speakers: LastNamed,
): readonly Candidate[] => {
  const possible = candidates.filter(
    (candidate) =>
      candidate.kind === 'short' ||
      candidate.needs.length === 0 ||
      candidate.needs.some((id) => (candidate.isWord ? around : named).has(id)),
  )
  if (possible.length === certain.length) {
    speakers.note(certain)
    return certain
  }
  return pickReadings(speakers.attribute(possible, certain))
}

/**
 * A page is about the subject when it names something on each of its sides, and anything besides countries and places:
 * Russia and North Korea in a table of results are not enough, nor is Putin without Korea.
 */
const isAbout = ({ sides, entities }: Lexicon, named: ReadonlySet<string>): boolean =>
  sides.every((side) => side.some((id) => named.has(id))) &&
  entities.some(({ id, category }) => category !== 'country' && category !== 'place' && named.has(id))

/** Who was named in full, and when, for the surnames that follow. */
class LastNamed {
  readonly #lexicon: Lexicon
  /** Entities in the order in which they were last named, the latest at the end. */
  #order: number[] = []

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  note(certain: readonly Candidate[]): void {
    for (const { entity } of certain) this.#remember(entity)
  }

  /** Leaves of the short names those that are the latest bearer's: of several at one place one. */
  attribute(possible: readonly Candidate[], certain: readonly Candidate[]): Candidate[] {
    const kept: Candidate[] = []
    let noted = 0
    for (const candidate of [...possible].sort((a, b) => a.start - b.start)) {
      for (; noted < certain.length && (certain[noted] as Candidate).start < candidate.start; noted++)
        this.#remember((certain[noted] as Candidate).entity)
      if (candidate.kind !== 'short' || this.#answers(candidate, possible)) kept.push(candidate)
    }
    this.note(certain.slice(noted))
    return kept
  }

  #answers(candidate: Candidate, possible: readonly Candidate[]): boolean {
    const rivals = possible.filter(
      ({ kind, start, end }) => kind === 'short' && start === candidate.start && end === candidate.end,
    )
    const latest = this.#order.findLast((entity) => rivals.some((rival) => rival.entity === entity))
    return latest === candidate.entity
  }

  #remember(entity: number): void {
    if (this.#lexicon.entities[entity]?.category !== 'person') return
    this.#order = [...this.#order.filter((other) => other !== entity), entity]
  }
}
