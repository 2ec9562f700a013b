/**
 * Finds entities for what a reader types, in any of the languages and spellings: one search behind popup, address bar,
 * context menu, side panel and dossier.
 */
import type { Language } from '../data/types.ts'
import { fold } from './chars.ts'
import { initialsIn } from './search/initials.ts'
import { onOtherKeys } from './search/other-keys.ts'
import { CLEAR, GUESS } from './search/rank.ts'
import { type Answer, SearchIndex } from './search/search-index.ts'
import { type Query, queryOf, type Term } from './search/terms.ts'
import type { SearchData } from './types.ts'

/** An entity that a query leads to, and by what. */
export interface LookupHit {
  /** Id of the entity. */
  entity: string
  /** The name, alias, reading or keyword that matched, as the dataset has it; empty where only what is told of the entity did. */
  matched: string
  /** UTF-16 ranges [start, end) of `matched` that the query hit, in order; empty where it only sounds alike. */
  ranges: [number, number][]
  /** 0 for a perfect match, 1 for none. */
  score: number
}

/**
 * Makes the search over names, aliases and readings in all languages. A query that is a term, or a part of one, by
 * its letters, sound or words, is ranked by how much of it that is; near spellings count only where nothing matches
 * exactly. The first query builds the indexes: an empty one, made when there is time, saves the reader the wait.
 * `language` is the reader's, asked at each query: of terms that match about equally well, one that the reader can read
 * is shown.
 */
export const createLookup = (
  data: SearchData,
  language: () => Language = () => 'en',
): ((query: string, limit?: number) => LookupHit[]) => {
  let index: SearchIndex | undefined
  return (text, limit = 8) => {
    index ??= new SearchIndex(data)
    const { query, answers } = answersTo(text, index, language())
    return answers
      .sort((a, b) => a.score - b.score)
      .slice(0, limit)
      .map(({ entity, term, score }) => ({
        entity,
        matched: term?.text ?? '',
        ranges: term ? rangesIn(term, query) : [],
        score,
      }))
  }
}

/** The answers to a query; where it has none but guesses, to what the other keyboard layout makes of it, if that is clear. */
const answersTo = (
  text: string,
  index: SearchIndex,
  language: Language,
): { query: Query; answers: Answer[] } => {
  const ask = (asked: string) => {
    const query = queryOf(asked)
    const isEmpty = query.letters === '' && initialsIn(asked) === ''
    return { query, answers: isEmpty ? [] : index.answers(query, language) }
  }
  const best = ({ answers }: { answers: Answer[] }) => Math.min(1, ...answers.map(({ score }) => score))
  const plain = ask(text)
  if (best(plain) < GUESS) return plain
  return (
    onOtherKeys(text)
      .map(ask)
      .find((other) => best(other) < CLEAR) ?? plain
  )
}

/** From this score on an answer is not certain; and how far behind the next one must be. */
const SURE = 0.2
const AHEAD = 0.05

/** The entity that hits leave no doubt about, or undefined. */
export const sureOf = ([first, second]: readonly LookupHit[]): string | undefined =>
  first && first.score < SURE && (!second || second.score - first.score > AHEAD) ? first.entity : undefined

/** Words so short stand in many others by chance: in “meeting” nobody looks for “in”. */
const SHORT = /^[a-z]{1,3}$/

/** Where the query, or else each of its words, lies in the term as it is written. Folding drops units, so it is mapped back unit by unit. */
const rangesIn = ({ text }: Term, query: Query): [number, number][] => {
  const back: number[] = []
  let folded = ''
  for (let unit = 0; unit < text.length; unit++) {
    const one = fold(text.charAt(unit))
    if (one !== '') back.push(unit)
    folded += one
  }
  const isWhole = folded.includes(query.folded)
  const placeOf = (part: string): number =>
    isWhole || !SHORT.test(part) ? folded.indexOf(part) : folded.search(new RegExp(`\\b${part}`))
  return (isWhole ? [query.folded] : query.words)
    .map((part): [number, number] => [placeOf(part), part.length])
    .filter(([at]) => at >= 0)
    .sort((a, b) => a[0] - b[0])
    .map(([at, length]) => [back[at] ?? 0, (back[at + length - 1] ?? text.length - 1) + 1])
}
