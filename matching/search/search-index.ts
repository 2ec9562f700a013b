/** All that a query is compared with, and the best answer of each entity. */
import type { Language } from '../../data/types.ts'
import type { SearchData } from '../types.ts'
import { ByWords, type Found } from './by-words.ts'
import { costOfInitials, initialsIn } from './initials.ts'
import { costInside } from './inside.ts'
import { NearIndex } from './near-index.ts'
import { unpackTerm } from './packed-term.ts'
import { CLEAR, costOfNear, FARTHEST, FOREIGN, GUESS, KIND, SHORTEST_NEAR } from './rank.ts'
import { bitOf, type Query, type Term } from './terms.ts'
import { costOfYear, LABEL, type Which } from './which.ts'

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

type Known = SearchData['entities'][number]

interface Collection {
  best: Map<string, Answer>
  events: ReadonlySet<string>
  which: Which
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
  readonly #byWords: ByWords
  readonly #near: NearIndex<Term>

  constructor(data: SearchData) {
    this.#entities = new Map(data.entities.map((entity) => [entity.id, entity]))
    this.#terms = data.entities.flatMap(({ id, terms }) => terms.map((packed) => unpackTerm(id, packed)))
    this.#byWords = new ByWords(data, this.#terms)
    this.#near = new NearIndex(this.#terms)
  }

  /** The answer of each entity that has one, for a reader of a language. Guesses are among them only where nothing better is. */
  answers(query: Query, language: Language): Answer[] {
    const { found, events, which } = this.#byWords.search(query.words)
    const best = new Map<string, Answer>()
    const offer = this.#collect({ best, events, which, language })
    const offerTerm = (term: Term, cost: number) => offer({ entity: term.entity, term, cost })
    const initials = initialsIn(query.text)
    for (const term of this.#terms) {
      const cost = initials ? costOfInitials(term.text, initials) : costInside(term, query)
      if (cost < 1) offerTerm(term, cost)
    }
    for (const answer of found) offer(answer)
    const isClear = [...best.values()].some(({ score }) => score < CLEAR)
    if (!isClear && query.sound.length >= SHORTEST_NEAR)
      for (const { item, distance } of this.#near.search(query.sound))
        offerTerm(item, costOfNear(item, query, distance))
    const answers = [...best.values()]
    const sure = answers.filter(({ score }) => score < GUESS)
    return sure.length > 0 ? sure : answers
  }

  /** Keeps of all that is offered the best of each entity. `events`: the entities of frames that the query fills. */
  #collect({ best, events, which, language }: Collection): (found: Found) => void {
    return ({ entity, term, cost }) => {
      const known = this.#entities.get(entity)
      if (!known) return
      const isBesideThePoint = known.years.length > 0 && !events.has(entity) && term?.kind !== 'keyword'
      const plain = cost + (term ? KIND[term.kind] : 0)
      const score = plain + known.prior + costOfYear(known.years, which) + (isBesideThePoint ? LABEL : 0)
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
}
