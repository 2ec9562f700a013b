/** What of the search can be worked out ahead, at build: every term's keys, and which words are told of what. */
import type { Searchable, SearchSource } from '../../data/types.ts'
import type { SearchData } from '../types.ts'
import { adjectivesIn, fillersIn, framesOf } from './frames.ts'
import { packTerm } from './packed-term.ts'
import { priorOf } from './rank.ts'
import { soundOf } from './sound.ts'
import { foldText, type SpeltTerm, termsOf } from './terms.ts'
import { yearsOf } from './which.ts'
import { isPair, wordsOf } from './words.ts'

/** Numbers words in the order in which they come. */
const createVocabulary = () => {
  const ids = new Map<string, number>()
  const idOf = (word: string): number => {
    const id = ids.get(word) ?? ids.size
    ids.set(word, id)
    return id
  }
  return { list: () => [...ids.keys()], idsOf: (words: readonly string[]) => words.map(idOf) }
}

/** Ideographic characters have no sound of their own here, and their pairs are no words. */
const soundOfWord = (word: string): string => (isPair(word) ? '' : soundOf(word))

/** What is told of an entity: the words of its terms and of its descriptions. */
const toldOf = (entity: Searchable, terms: readonly SpeltTerm[]): string[] => [
  ...new Set([
    ...terms.flatMap(({ words }) => words),
    ...Object.values(entity.description).flatMap((text) => wordsOf(foldText(text))),
  ]),
]

/** Makes what `createLookup` takes. Costs some hundred ms. */
export const prepareSearch = ({ entities, frames, words }: SearchSource): SearchData => {
  const { list, idsOf } = createVocabulary()
  const adjectives = adjectivesIn(frames, words)
  const listed = entities.map((entity) => {
    const terms = termsOf(entity, adjectives.get(entity.id))
    return {
      id: entity.id,
      prior: priorOf(entity),
      isCountry: entity.isCountry,
      isOwner: entity.isOwner,
      years: yearsOf(entity),
      related: entity.related,
      terms: terms.map((term) => packTerm(term, idsOf(term.words))),
      told: idsOf(toldOf(entity, terms)),
    }
  })
  const fillers = [...fillersIn(frames, words)].map(([piece, texts]) => [
    piece,
    texts.map((text) => idsOf(wordsOf(foldText(text)))),
  ])
  return {
    entities: listed,
    frames: frames.flatMap(framesOf),
    fillers: Object.fromEntries(fillers),
    words: list(),
    sounds: list().map(soundOfWord),
  }
}
