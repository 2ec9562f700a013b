/** Which of several events a query means: Putin's visits, Kim's visits, their meetings. */
import type { Searchable } from '../../data/types.ts'

/** The years in the label of an event; none for what has a name. */
export const yearsOf = ({ names, nameIsLabel }: Pick<Searchable, 'names' | 'nameIsLabel'>): number[] =>
  nameIsLabel ? (names.en.match(/\b20\d\d\b/g) ?? []).map(Number) : []

/** Which of several events a query asks for. */
export interface Which {
  isFirst: boolean
  years: readonly number[]
}

const IS_YEAR = /^20\d\d$/

/** The years in some words. */
export const yearsIn = (words: readonly string[]): number[] =>
  words.filter((word) => IS_YEAR.test(word)).map(Number)

/** What each year from `ZERO_YEAR` on counts for, weighed by `tests/lookup/queries.tsv`; more where the first is asked for. */
const LATEST = -0.002
const EARLIEST = 0.0035
const ZERO_YEAR = 2000
const OTHER_YEAR = 0.1

/** Of events the latest comes first, or the earliest where the query says "first", and behind all what was in another year than it names. */
export const costOfYear = (own: readonly number[], { isFirst, years }: Which): number => {
  const [year = ZERO_YEAR] = own
  const isOther = own.length > 0 && years.length > 0 && !years.some((asked) => own.includes(asked))
  return (isFirst ? EARLIEST : LATEST) * (year - ZERO_YEAR) + (isOther ? OTHER_YEAR : 0)
}

/** What it costs an event that the words of the query are of another one's label, all of them at most. */
export const UNNAMED = 0.05
/** What it costs an event that somebody else who is in it is named first: Putin met Kim, Kim met Putin. */
export const NOT_ACTING = 0.03

/** What it costs an event with a label for a name ("Putin's visit …") when the query doesn't speak of an event. */
export const LABEL = 0.12
