/** Which entities a query names in full, as bits of its words, and whose things its other words may be. */
import type { SearchData } from '../types.ts'
import { isWhole } from './rank.ts'
import type { Term } from './terms.ts'
import type { WordMatch } from './word-index.ts'

/**
 * Whose each thing is: the people, countries and places that it is related to, or that are related to it, and those of their
 * countries: Russia's soldiers are Putin's. Events say themselves who is in them.
 */
export const ownersOfEach = (entities: SearchData['entities']): ReadonlyMap<string, ReadonlySet<string>> => {
  const links = new Map(entities.map(({ id, related }) => [id, new Set(related)]))
  for (const { id, related } of entities) for (const other of related) links.get(other)?.add(id)
  const linksOf = (id: string): string[] => [...(links.get(id) ?? [])]
  const countries = new Set(entities.filter(({ isCountry }) => isCountry).map(({ id }) => id))
  const countriesOf = (id: string): string[] => [id, ...linksOf(id)].filter((other) => countries.has(other))
  const owners = new Set(
    entities.filter(({ id, isOwner }) => isOwner && countriesOf(id).length > 0).map(({ id }) => id),
  )
  const things = entities.filter(({ isOwner, years }) => !isOwner && years.length === 0)
  return new Map(
    things.map(({ id }) => {
      const own = linksOf(id).filter((other) => owners.has(other))
      const near = [id, ...own.flatMap(countriesOf)].flatMap(linksOf)
      return [id, new Set(near.filter((other) => owners.has(other)))]
    }),
  )
}

/** The entities whose names are in a query, whole. */
export class Named {
  /** The words that name an entity, by any of its names. */
  readonly #hits = new Map<string, number>()
  /** Name by name; an entity may have several. */
  readonly #names: readonly { entity: string; hits: number }[]
  /** The first word of a name. */
  readonly #first: number

  constructor(matches: readonly WordMatch<Term>[]) {
    this.#names = matches
      .filter(({ item, covered }) => item.kind === 'name' && isWhole(covered))
      .map(({ item: { entity }, hits }) => ({ entity, hits }))
    for (const { entity, hits } of this.#names) this.#hits.set(entity, (this.#hits.get(entity) ?? 0) | hits)
    const all = this.hitsOf(this.#hits.keys())
    this.#first = all & -all
  }

  /** The words that name any of some entities. */
  hitsOf(entities: Iterable<string>): number {
    let bits = 0
    for (const entity of entities) bits |= this.#hits.get(entity) ?? 0
    return bits
  }

  /** Whether other words than some name another entity than this. */
  isBeside(entity: string, hits: number): boolean {
    return this.#names.some((name) => name.entity !== entity && (name.hits & hits) === 0)
  }

  /** Whether an entity is named behind another. */
  isLater(entity: string | undefined): boolean {
    const hits = this.#hits.get(entity ?? '') ?? 0
    return hits !== 0 && (hits & this.#first) === 0
  }
}
