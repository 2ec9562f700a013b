/** Everything that the words of a query find, whatever their order: terms, events by the frames of pages, and what is told of entities. */
import type { SearchData } from '../types.ts'
import { FrameIndex, type FrameMatch } from './frame-index.ts'
import { Named, ownersOfEach } from './named.ts'
import { COMPANY, costByTelling, costByWords, isWhole, LATER } from './rank.ts'
import type { Term } from './terms.ts'
import { NOT_ACTING, UNNAMED, type Which, yearsIn } from './which.ts'
import { bitOfWord, WordIndex, type WordMatch } from './word-index.ts'

/** What an entity costs that answers by a term, or by what is told of it. */
export interface Found {
  entity: string
  term?: Term | undefined
  cost: number
}

/** Indexes over the words of a pack. */
export class ByWords {
  readonly #entities: ReadonlyMap<string, SearchData['entities'][number]>
  readonly #owners: ReadonlyMap<string, ReadonlySet<string>>
  readonly #terms: WordIndex<Term>
  readonly #told: WordIndex<{ entity: string; words: readonly number[] }>
  readonly #frames: FrameIndex

  constructor(data: SearchData, terms: readonly Term[]) {
    const { entities, frames, fillers } = data
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]))
    this.#owners = ownersOfEach(entities)
    this.#terms = new WordIndex(terms, data)
    this.#told = new WordIndex(
      entities.map(({ id, told }) => ({ entity: id, words: told })),
      data,
    )
    // In this order a name that two share means who is ahead.
    const ahead = entities.toSorted((a, b) => a.prior - b.prior)
    const named = new Map<string, (readonly number[])[]>(ahead.map(({ id }) => [`@${id}`, []]))
    for (const { entity, words } of terms) named.get(`@${entity}`)?.push(words)
    this.#frames = new FrameIndex(frames, new Map([...named, ...Object.entries(fillers)]), data)
  }

  /** What the words find; which events have frames that they fill, and which of these are asked for. */
  search(words: readonly string[]): { found: Found[]; events: ReadonlySet<string>; which: Which } {
    const { framed, isFirst } = this.#frames.search(words)
    const matches = this.#terms.search(words)
    const told = this.#told.search(words)
    const named = new Named(matches)
    return {
      found: [
        ...this.#byTerms(matches, told, named),
        ...this.#byFrames(framed, matches, named),
        ...told.map(({ item, asked }) => ({ entity: item.entity, cost: costByTelling(asked) })),
      ],
      events: new Set(framed.map(({ entity }) => entity)),
      which: { isFirst, years: yearsIn(words) },
    }
  }

  #byTerms(
    matches: readonly WordMatch<Term>[],
    told: readonly WordMatch<{ entity: string }>[],
    named: Named,
  ): Found[] {
    const toldOf = new Map(told.map((match) => [match.item.entity, match]))
    const where = named.hitsOf([...this.#entities.keys()].filter((entity) => this.#isCountry(entity)))
    const ownerHits = new Map([...this.#owners].map(([entity, owners]) => [entity, named.hitsOf(owners)]))
    return matches.map((match) => {
      const { entity, kind } = match.item
      const owners = ownerHits.get(entity) ?? 0
      const cost = costByWords({
        asked: askedOf(match, owners),
        // With a noun behind it, an adjective speaks of something else: North Korean missiles.
        covered: kind === 'adjective' ? match.asked * match.covered : match.covered,
        told: toldShare(toldOf.get(entity), this.#isCountry(entity) ? 0 : where | owners),
      })
      return { entity, term: match.item, cost: cost + this.#costOfCompany(match, owners, named) }
    })
  }

  /** What others' names beside its own cost a term; its owners' are none. */
  #costOfCompany({ item, covered, hits }: WordMatch<Term>, owners: number, named: Named): number {
    const isName = item.kind !== 'keyword' || this.#entities.get(item.entity)?.isOwner
    if (!isName || !isWhole(covered) || !named.isBeside(item.entity, hits | owners)) return 0
    return COMPANY + (hits & 1 ? 0 : LATER)
  }

  #byFrames(framed: readonly FrameMatch[], matches: readonly WordMatch<Term>[], named: Named): Found[] {
    const best = new Map<string, number>()
    for (const { item, asked } of matches) best.set(item.entity, Math.max(asked, best.get(item.entity) ?? 0))
    return framed.map(({ entity, asked, covered }) => {
      const unnamed = UNNAMED * Math.max(0, asked - (best.get(entity) ?? 0))
      const [actor] = this.#entities.get(entity)?.related ?? []
      const acting = named.isLater(actor) ? NOT_ACTING : 0
      return { entity, cost: costByWords({ asked, covered }) + unnamed + acting }
    })
  }

  #isCountry(entity: string): boolean {
    return this.#entities.get(entity)?.isCountry === true
  }
}

/** How much of a query a term has; beside a part of it, the names of its owners count as its own: Putin's soldiers. */
const askedOf = ({ item, asked, covered, hits, shares }: WordMatch<Term>, owners: number): number => {
  const isPart = item.words.length > 1 && !isWhole(covered) && (hits & ~owners) !== 0
  return isPart ? asked + shareOf(owners & ~hits, shares) : asked
}

/** The share of a query that is told of an entity; all of it where what is left only names countries. */
const toldShare = (told: WordMatch<unknown> | undefined, countries: number): number | undefined =>
  told && (told.hits | countries | told.all) === (told.hits | countries) ? 1 : told?.asked

/** What some words of a query count for. */
const shareOf = (bits: number, shares: readonly number[]): number =>
  bits === 0 ? 0 : shares.reduce((sum, share, nth) => (bits & bitOfWord(nth) ? sum + share : sum), 0)
