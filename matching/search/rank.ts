/** How well a term answers a query, as one figure: 0 for the very name, 1 for nothing. */
import type { Searchable } from '../../data/types.ts'
import type { Query, Term } from './terms.ts'

/** Scores from here on are guesses: shown only where nothing better is there. */
export const GUESS = 0.45
/** What costs more is no answer. */
export const FARTHEST = 0.62
/** With a score below this, nothing spelt otherwise can be meant. */
export const CLEAR = 0.2

/** Where in a term a query lies, and what each place costs. What a term has besides the query costs up to `REST` more. */
export const COST = {
  // Room for what an entity is ahead of others: see priorOf.
  whole: 0.02,
  sound: 0.06,
  ending: 0.06,
  beginning: 0.1,
  words: 0.1,
  word: 0.2,
  soundBeginning: 0.22,
  misspelt: 0.15,
  inside: 0.27,
  soundInside: 0.32,
  soundsInside: 0.28,
  told: 0.33,
  near: GUESS,
}
const REST = 0.2
/** The same for a term that only shares words with the query. */
const REST_OF_WORDS = 0.35
/** What the words of a query cost that a term lacks. */
const LACKING = 0.45

/** What a term costs more that has more than the query in it. */
export const restOf = (whole: string, part: string): number => REST * (1 - part.length / whole.length)

/** A term is there when so much of it is: in another form it is a little less. */
const WHOLE = 0.9
const INFLECTED = 5

/** What words beside a whole name cost, and what they cost on top when nothing that is told of the entity has them. */
const BESIDE = 0.14
const UNTOLD = 0.4

/** Whether a term is in a query as a whole, in whatever form. */
export const isWhole = (covered: number): boolean => covered > WHOLE
/** What it costs a name when the query has another entity's beside it: the reader then wants what concerns both. */
export const COMPANY = 0.06
/** The extra cost of not standing first: Pyongyang, North Korea. */
export const LATER = 0.06

/** What a term that shares words with the query has of it, as shares from 0 to 1. */
interface Shares {
  /** See `WordMatch`. */
  asked: number
  covered: number
  /** The share of the query that is told of its entity; absent: no more than the term has. */
  told?: number | undefined
}

/** The cost of a term that shares words with the query. */
export const costByWords = ({ asked, covered, told = asked }: Shares): number =>
  isWhole(covered)
    ? COST.words + INFLECTED * (1 - covered) * (1 - asked) + BESIDE * (1 - asked) + UNTOLD * (1 - told)
    : COST.words + LACKING * (1 - asked) + REST_OF_WORDS * (1 - covered)

/** The cost of an entity of which the words of a query are told somewhere. */
export const costByTelling = (asked: number): number => COST.told + 1.5 * LACKING * (1 - asked)

/** Shorter sounds are near too many; those of less than nine letters must be as long as the term's, within a share. */
export const SHORTEST_NEAR = 6
const LONG = 9
const AS_LONG = 0.7
/** A long query that misses so little of a whole name is meant, not guessed. */
const MISSPELT = 0.12
const WHOLE_NEAR = 0.85

/** The cost of a term that sounds nearly like the query, `distance` being the share of letters amiss; 1 where it tells nothing. */
export const costOfNear = (term: Term, query: Query, distance: number): number => {
  const asked = query.sound.length
  const share = Math.min(asked, term.sound.length) / Math.max(asked, term.sound.length)
  if (asked < LONG && share < AS_LONG) return 1
  return asked >= LONG && distance <= MISSPELT && share >= WHOLE_NEAR
    ? COST.misspelt + distance
    : COST.near + (1 - COST.near) * distance + REST * (1 - share)
}

/** Of what answers equally well, what the article says more about comes first. */
const FACT = 0.002
const MOST_FACTS = 9

/** What an entity is ahead of others whatever the query, as a negative cost. */
export const priorOf = ({ factCount }: Pick<Searchable, 'factCount'>): number =>
  -FACT * Math.min(MOST_FACTS, factCount)

/** What it costs a term as the reason that is shown to be in another language than the reader's: in English, in a third one, in who knows which, if it is any term at all. */
export const FOREIGN = { english: 0.05, third: 0.1, unknown: 0.15 }

/** What it costs an entity to be named by something else than a name. */
export const KIND = { name: 0, adjective: 0.05, keyword: 0.03 }
