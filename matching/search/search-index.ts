/** All that a query is compared with, and the best that each entity has to answer it. */
import type { Searchable, SearchSource } from '../../data/types.ts'
import { adjectivesIn, FrameIndex } from './frame-index.ts'
import { NearIndex } from './near-index.ts'
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
  priorOf,
} from './rank.ts'
import { foldText, type Query, type Term, termsOf } from './terms.ts'
import { WordIndex } from './word-index.ts'
import { wordsOf } from './words.ts'

/** The term by which an entity answers best, and its cost. */
export interface Answer {
  term: Term
  score: number
}

interface Listed {
  entity: Searchable
  terms: readonly Term[]
}

/** What is told of an entity: the words of its terms and of its descriptions. */
const toldOf = ({ entity, terms }: Listed) => ({
  entity: entity.id,
  words: [
    ...new Set([
      ...terms.flatMap(({ words }) => words),
      ...Object.values(entity.description).flatMap((text) => wordsOf(foldText(text))),
    ]),
  ],
})

/** The indexes over a pack. Making them costs some tens of ms, asking them a few. */
export class SearchIndex {
  readonly #entities: ReadonlyMap<string, Listed>
  readonly #terms: readonly Term[]
  readonly #byWords: WordIndex<Term>
  readonly #told: WordIndex<{ entity: string; words: readonly string[] }>
  readonly #byFrames: FrameIndex
  #near: NearIndex<Term> | undefined

  constructor({ entities, frames, words }: SearchSource) {
    const adjectives = adjectivesIn(frames, words)
    const listed = entities.map((entity) => ({ entity, terms: termsOf(entity, adjectives.get(entity.id)) }))
    this.#entities = new Map(listed.map((one) => [one.entity.id, one]))
    this.#terms = listed.flatMap(({ terms }) => terms)
    this.#byWords = new WordIndex(this.#terms)
    this.#told = new WordIndex(listed.map(toldOf))
    this.#byFrames = new FrameIndex(frames, words, this.#terms)
  }

  /** The best answer of each entity that has one. Guesses are among them only where nothing better is. */
  answers(query: Query): Answer[] {
    const framed = this.#byFrames.search(query.words)
    const events = new Set(framed.map(({ entity }) => entity))
    const told = new Map(this.#told.search(query.words).map(({ item, asked }) => [item.entity, asked]))
    const best = new Map<string, Answer>()
    const offer = (term: Term | undefined, cost: number): void => {
      const entity = term && this.#entities.get(term.entity)?.entity
      if (!entity || cost > FARTHEST) return
      const isBesideThePoint = entity.nameIsLabel && !events.has(entity.id)
      const score = cost + priorOf(entity) + (isBesideThePoint ? LABEL : 0) + KIND[term.kind]
      if (score < (best.get(entity.id)?.score ?? 1)) best.set(entity.id, { term, score })
    }
    for (const term of this.#terms) offer(term, costInside(term, query))
    // With a noun behind it, an adjective speaks of something else: North Korean missiles.
    for (const { item, asked, covered } of this.#byWords.search(query.words))
      offer(
        item,
        costByWords(asked, item.kind === 'adjective' ? asked * covered : covered, told.get(item.entity)),
      )
    for (const { entity, asked, covered } of framed) offer(this.#nameOf(entity), costByWords(asked, covered))
    for (const [entity, asked] of told) offer(this.#nameOf(entity), costByTelling(asked))
    if (![...best.values()].some(({ score }) => score < CLEAR)) {
      this.#near ??= new NearIndex(this.#terms)
      for (const { item, distance } of this.#near.search(query.sound))
        offer(item, costOfNear(item, query, distance))
    }
    const answers = [...best.values()]
    const sure = answers.filter(({ score }) => score < GUESS)
    return sure.length > 0 ? sure : answers
  }

  #nameOf(entity: string): Term | undefined {
    return this.#entities.get(entity)?.terms[0]
  }
}
