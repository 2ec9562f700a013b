/** All that a query is compared with, and the best that each entity has to answer it. */
import type { SearchData } from '../types.ts'
import { FrameIndex } from './frame-index.ts'
import { NearIndex } from './near-index.ts'
import { unpackTerm } from './packed-term.ts'
import {
  CLEAR,
  costByTelling,
  costByWords,
  costInside,
  costOfNear,
  FARTHEST,
  GUESS,
  KIND,
  LABEL,
  SHORTEST_NEAR,
} from './rank.ts'
import type { Query, Term } from './terms.ts'
import { WordIndex } from './word-index.ts'

/** The term by which an entity answers best, and its cost. */
export interface Answer {
  term: Term
  score: number
}

/** Takes a term that answers at a cost. */
type Offer = (term: Term | undefined, cost: number) => void

type Known = SearchData['entities'][number]

/** The indexes over a pack. Making them costs some ten ms, asking them a few. */
export class SearchIndex {
  readonly #entities: ReadonlyMap<string, Known & { name: Term | undefined }>
  readonly #terms: readonly Term[]
  readonly #byWords: WordIndex<Term>
  readonly #told: WordIndex<{ entity: string; words: readonly number[] }>
  readonly #byFrames: FrameIndex
  readonly #near: NearIndex<Term>

  constructor({ entities, frames, fillers, words }: SearchData) {
    const listed = entities.map((entity) => ({
      entity,
      terms: entity.terms.map((packed) => unpackTerm(entity.id, packed)),
    }))
    this.#entities = new Map(listed.map(({ entity, terms }) => [entity.id, { ...entity, name: terms[0] }]))
    this.#terms = listed.flatMap(({ terms }) => terms)
    this.#byWords = new WordIndex(this.#terms, words)
    this.#near = new NearIndex(this.#terms)
    this.#told = new WordIndex(
      entities.map(({ id, told }) => ({ entity: id, words: told })),
      words,
    )
    const named = listed.map(
      ({ entity, terms }) => [`@${entity.id}`, terms.map((term) => term.words)] as const,
    )
    this.#byFrames = new FrameIndex(frames, new Map([...named, ...Object.entries(fillers)]), words)
  }

  /** The best answer of each entity that has one. Guesses are among them only where nothing better is. */
  answers(query: Query): Answer[] {
    const framed = this.#byFrames.search(query.words)
    const best = new Map<string, Answer>()
    const offer = this.#collect(best, new Set(framed.map(({ entity }) => entity)))
    for (const term of this.#terms) offer(term, costInside(term, query))
    for (const { entity, asked, covered } of framed) offer(this.#nameOf(entity), costByWords(asked, covered))
    this.#offerByWords(query, offer)
    const isClear = [...best.values()].some(({ score }) => score < CLEAR)
    if (!isClear && query.sound.length >= SHORTEST_NEAR)
      for (const { item, distance } of this.#near.search(query.sound))
        offer(item, costOfNear(item, query, distance))
    const answers = [...best.values()]
    const sure = answers.filter(({ score }) => score < GUESS)
    return sure.length > 0 ? sure : answers
  }

  /** Keeps of all that is offered the best of each entity. `events`: the entities of frames that the query fills. */
  #collect(best: Map<string, Answer>, events: ReadonlySet<string>): Offer {
    return (term, cost) => {
      const entity = term && this.#entities.get(term.entity)
      if (!entity || cost > FARTHEST) return
      const isBesideThePoint = entity.isLabel && !events.has(entity.id)
      const score = cost + entity.prior + (isBesideThePoint ? LABEL : 0) + KIND[term.kind]
      if (score < (best.get(entity.id)?.score ?? 1)) best.set(entity.id, { term, score })
    }
  }

  #offerByWords({ words }: Query, offer: Offer): void {
    const told = new Map(this.#told.search(words).map(({ item, asked }) => [item.entity, asked]))
    // With a noun behind it, an adjective speaks of something else: North Korean missiles.
    for (const { item, asked, covered } of this.#byWords.search(words))
      offer(
        item,
        costByWords(asked, item.kind === 'adjective' ? asked * covered : covered, told.get(item.entity)),
      )
    for (const [entity, asked] of told) offer(this.#nameOf(entity), costByTelling(asked))
  }

  #nameOf(entity: string): Term | undefined {
    return this.#entities.get(entity)?.name
  }
}
