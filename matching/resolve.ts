/** The last word belongs to the page: which candidates are mentions, once every block has been scanned. */
import { type Candidate, pickReadings } from './candidate.ts'
import type { Lexicon } from './lexicon.ts'
import { BRACKET } from './namesakes.ts'
import type { Mention, ResolveOptions } from './types.ts'

/** What a block holds: all its candidates; among those that need nothing else, the reading that wins; what that names; and the sides of the subject that other words tell of, as bits. */
export interface BlockReadings {
  candidates: readonly Candidate[]
  certain: readonly Candidate[]
  named: readonly Candidate[]
  told: number
}

/** For every block without a candidate. */
const NO_MENTIONS: Mention[] = []

/**
 * Picks the mentions of a page. Two rounds: names that stand for themselves first; with these known, the ones that
 * need company, and the surnames of those who have been named in full. In small steps, since a page of thousands of
 * names must not wait: null while the first round lasts, then the mentions of one block after another.
 */
export function* resolvePage(
  lexicon: Lexicon,
  blocks: readonly (BlockReadings | null)[],
  { general, isTeaser = () => false }: ResolveOptions,
): Generator<Mention[] | null> {
  const company = new Company(lexicon)
  for (const block of blocks) {
    if (block) company.add(block)
    yield null
  }
  const showsTeasers = general === 'always' || company.isAbout
  const showsGeneral = showsTeasers && general !== 'never'
  const speakers = new LastNamed(lexicon)
  const mentionOf = ({ start, end, entity, kind }: Candidate): Mention[] => {
    const known = lexicon.entities[entity]
    if (!known || (known.isGeneral && !showsGeneral)) return []
    return [{ start, end, entity: known.id, kind }]
  }
  let held = 0
  for (const [at, block] of blocks.entries()) {
    const mentions = block ? readBlock(block, company.at(held++), speakers).flatMap(mentionOf) : NO_MENTIONS
    yield mentions.length === 0 || showsTeasers || !isTeaser(at) ? mentions : NO_MENTIONS
  }
}

/** How many blocks with names before and after vouch for an ambiguous word. */
const AROUND = 2

/** Whether one of some entities is named, here for a frame or near by for an ambiguous word. */
type IsNamed = (needs: readonly number[], isNearBy: boolean) => boolean

/** Which entities are named by themselves, on the page and near by. */
class Company {
  readonly #lexicon: Lexicon
  readonly #named: Uint8Array
  readonly #blocks: BlockReadings[] = []
  #joinsSides = false

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
    this.#named = new Uint8Array(lexicon.entities.length)
  }

  /** Takes up the next block that holds anything. */
  add(block: BlockReadings): void {
    this.#blocks.push(block)
    for (const { entity } of block.named) if (entity >= 0) this.#named[entity] = 1
    this.#joinsSides ||= this.#lexicon.sides.every(
      (side, at) => block.told & (1 << at) || block.named.some(({ entity }) => side.includes(entity)),
    )
  }

  /**
   * A page is about the subject when one block of it names something on each side of the subject, be it by an adjective, and the page
   * anything besides countries and places: two headlines about one side each are not enough, nor are Russia and North
   * Korea in a table of results.
   */
  get isAbout(): boolean {
    const isMore = (category: string, at: number) =>
      category !== 'country' && category !== 'place' && this.has(at)
    return this.#joinsSides && this.#lexicon.entities.some(({ category }, at) => isMore(category, at))
  }

  /** Whether the page names an entity anywhere. */
  has(entity: number): boolean {
    return this.#named[entity] === 1
  }

  /** What is named as seen from a block, by its number among those with candidates. */
  at(block: number): IsNamed {
    return (needs, isNearBy) =>
      needs.some((entity) => this.has(entity) && (!isNearBy || this.#isAround(block, entity)))
  }

  #isAround(block: number, entity: number): boolean {
    for (let at = Math.max(0, block - AROUND); at <= block + AROUND && at < this.#blocks.length; at++)
      if (this.#blocks[at]?.named.some((candidate) => candidate.entity === entity)) return true
    return false
  }
}

const readBlock = (
  { candidates, certain, named }: BlockReadings,
  isNamed: IsNamed,
  speakers: LastNamed,
): readonly Candidate[] => {
  const possible = candidates.filter(
    ({ kind, entity, needs, isWord }) =>
      kind === 'short' ||
      needs.length === 0 ||
      isNamed(needs, isWord === true) ||
      // Whatever has been named in full vouches for its own looser names: a Kinjal missile, the Kinjal.
      (isWord && isNamed([entity], true)),
  )
  if (possible.length === certain.length) {
    speakers.note(named)
    return certain
  }
  return pickReadings(speakers.attribute(possible, named))
}

/** Who was named in full, and when, for the surnames that follow. */
class LastNamed {
  readonly #lexicon: Lexicon
  /** Entities in the order in which they were last named, the latest at the end. */
  #order: number[] = []

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** Remembers who is named in full, in order. */
  note(named: readonly Candidate[]): void {
    for (const { entity } of named) this.#remember(entity)
  }

  /** Keeps the short names of the latest bearer: of several at one place, one. */
  attribute(possible: readonly Candidate[], named: readonly Candidate[]): Candidate[] {
    const sorted = [...possible].sort((a, b) => a.start - b.start || a.end - b.end)
    const kept: Candidate[] = []
    let noted = 0
    for (let at = 0; at < sorted.length; ) {
      const { start, end } = sorted[at] as Candidate
      for (; noted < named.length && (named[noted] as Candidate).start < start; noted++)
        this.#remember((named[noted] as Candidate).entity)
      const from = at
      while (sorted[at]?.start === start && sorted[at]?.end === end) at++
      const here = sorted.slice(from, at)
      const rivals = here.filter(({ kind }) => kind === 'short')
      const next = named[noted]
      // Before anybody was named in full: whoever is, in a bracket right behind: 金委员长（金正恩）.
      const bearer = this.#latest(rivals) ?? (next && next.start <= end + BRACKET ? next.entity : undefined)
      kept.push(...here.filter(({ kind, entity }) => kind !== 'short' || entity === bearer))
    }
    this.note(named.slice(noted))
    return kept
  }

  #latest(rivals: readonly Candidate[]): number | undefined {
    return this.#order.findLast((entity) => rivals.some((rival) => rival.entity === entity))
  }

  #remember(entity: number): void {
    if (this.#order.at(-1) === entity || this.#lexicon.entities[entity]?.category !== 'person') return
    this.#order = [...this.#order.filter((other) => other !== entity), entity]
  }
}
