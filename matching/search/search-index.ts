/** All that a query is compared with, and the best answer of each entity. */
import type { Language } from '../../data/types.ts'
import type { SearchData } from '../types.ts'
import { FrameIndex } from './frame-index.ts'
import { costOfInitials, initialsIn } from './initials.ts'
import { costInside } from './inside.ts'
import { NearIndex } from './near-index.ts'
import { unpackTerm } from './packed-term.ts'
import {
  CLEAR,
  COMPANY,
  costByTelling,
  costByWords,
  costOfNear,
  FARTHEST,
  FOREIGN,
  GUESS,
  isWhole,
  KIND,
  LABEL,
  LATER,
  SHORTEST_NEAR,
} from './rank.ts'
import { bitOf, type Query, type Term } from './terms.ts'
import { WordIndex, type WordMatch } from './word-index.ts'

/** An entity that answers a query. */
export interface Answer {
  entity: string
  /** What its best term costs. */
  score: number
  /** The term that tells the reader best why. Undefined where none does: where the entity is told of in the words of the query. */
  term: Term | undefined
  /** What that costs as a reason. */
  reason: number
}

/** Takes what an entity costs that answers by a term, or by what is told of it. */
type Offer = (answer: { entity: string; term?: Term | undefined; cost: number }) => void

type Known = SearchData['entities'][number]

interface Collection {
  best: Map<string, Answer>
  events: ReadonlySet<string>
  language: Language
}

const foreignness = (term: Term | undefined, language: Language): number => {
  const languages = term?.languages ?? 0
  if (languages & bitOf(language)) return 0
  if (languages & bitOf('en')) return FOREIGN.english
  return languages ? FOREIGN.third : FOREIGN.unknown
}

/** The indexes over a pack. Making them costs some ten ms, asking them a few. */
export class SearchIndex {
  readonly #entities: ReadonlyMap<string, Known>
  readonly #terms: readonly Term[]
  readonly #byWords: WordIndex<Term>
  readonly #told: WordIndex<{ entity: string; words: readonly number[] }>
  readonly #byFrames: FrameIndex
  readonly #near: NearIndex<Term>

  constructor(data: SearchData) {
    const { entities, frames, fillers } = data
    const listed = entities.map((entity) => ({
      entity,
      terms: entity.terms.map((packed) => unpackTerm(entity.id, packed)),
    }))
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]))
    this.#terms = listed.flatMap(({ terms }) => terms)
    this.#byWords = new WordIndex(this.#terms, data)
    this.#near = new NearIndex(this.#terms)
    this.#told = new WordIndex(
      entities.map(({ id, told }) => ({ entity: id, words: told })),
      data,
    )
    const named = listed.map(
      ({ entity, terms }) => [`@${entity.id}`, terms.map((term) => term.words)] as const,
    )
    this.#byFrames = new FrameIndex(frames, new Map([...named, ...Object.entries(fillers)]), data)
  }

  /** The answer of each entity that has one, for a reader of a language. Guesses are among them only where nothing better is. */
  answers(query: Query, language: Language): Answer[] {
    const framed = this.#byFrames.search(query.words)
    const best = new Map<string, Answer>()
    const events = new Set(framed.map(({ entity }) => entity))
    const offer = this.#collect({ best, events, language })
    const offerTerm = (term: Term, cost: number) => offer({ entity: term.entity, term, cost })
    const initials = initialsIn(query.text)
    for (const term of this.#terms)
      offerTerm(term, initials ? costOfInitials(term.text, initials) : costInside(term, query))
    for (const { entity, asked, covered } of framed) offer({ entity, cost: costByWords({ asked, covered }) })
    this.#offerByWords(query, offer)
    const isClear = [...best.values()].some(({ score }) => score < CLEAR)
    if (!isClear && query.sound.length >= SHORTEST_NEAR)
      for (const { item, distance } of this.#near.search(query.sound))
        offerTerm(item, costOfNear(item, query, distance))
    const answers = [...best.values()]
    const sure = answers.filter(({ score }) => score < GUESS)
    return sure.length > 0 ? sure : answers
  }

  /** Keeps of all that is offered the best of each entity. `events`: the entities of frames that the query fills. */
  #collect({ best, events, language }: Collection): Offer {
    return ({ entity, term, cost }) => {
      const known = this.#entities.get(entity)
      if (!known) return
      const isBesideThePoint = known.isLabel && !events.has(entity) && term?.kind !== 'keyword'
      const plain = cost + (term ? KIND[term.kind] : 0)
      const score = plain + known.prior + (isBesideThePoint ? LABEL : 0)
      if (score >= FARTHEST) return
      const reason = plain + foreignness(term, language)
      const answer = best.get(entity)
      if (!answer) best.set(entity, { entity, score, term, reason })
      else {
        answer.score = Math.min(answer.score, score)
        if (reason < answer.reason) Object.assign(answer, { term, reason })
      }
    }
  }

  #offerByWords({ words }: Query, offer: Offer): void {
    const told = new Map(this.#told.search(words).map((match) => [match.item.entity, match]))
    const matches = this.#byWords.search(words)
    const names = matches.filter(({ item, covered }) => item.kind === 'name' && isWhole(covered))
    const where = names.reduce((all, { item, hits }) => (this.#isCountry(item) ? all | hits : all), 0)
    for (const { item, asked, covered, hits } of matches) {
      const { entity, kind } = item
      // With a noun behind it, an adjective speaks of something else: North Korean missiles.
      const share = kind === 'adjective' ? asked * covered : covered
      const toldOf = toldShare(told.get(entity), this.#isCountry(item) ? 0 : where)
      const cost = costByWords({ asked, covered: share, told: toldOf })
      const hasCompany =
        kind !== 'keyword' &&
        isWhole(covered) &&
        names.some((other) => other.item.entity !== entity && !(other.hits & hits))
      offer({ entity, term: item, cost: cost + (hasCompany ? COMPANY + (hits & 1 ? 0 : LATER) : 0) })
    }
    for (const [entity, { asked }] of told) offer({ entity, cost: costByTelling(asked) })
  }

  #isCountry({ entity }: Term): boolean {
    return this.#entities.get(entity)?.isCountry === true
  }
}

/** The share of a query that is told of an entity; all of it where what is left only names countries. */
const toldShare = (told: WordMatch<unknown> | undefined, countries: number): number | undefined =>
  told && (told.hits | countries | told.all) === (told.hits | countries) ? 1 : told?.asked
