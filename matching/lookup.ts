/** Finds entities for what a reader types: one Fuse index over names, aliases and readings. */
import Fuse from 'fuse.js'
import type { Searchable } from '../data/types.ts'
import { fold } from './chars.ts'

export interface LookupHit {
  /** Id of the entity. */
  entity: string
  /** The name, alias or reading that matched best, as the dataset has it. */
  matched: string
  /** UTF-16 ranges [start, end) of `matched` that the query hit, in order. */
  ranges: [number, number][]
  /** 0 for a perfect match, 1 for none. */
  score: number
}

/** One way to write or read an entity. */
interface Term {
  entity: string
  text: string
  folded: string
  /** Orders what matches equally well: persons before events, names before labels. */
  prior: number
}

/** How well a term answers a query, best first. */
const TIER = { whole: 0, beginning: 1, word: 2, inside: 3, near: 4 } as const

/** Each tier takes a tenth of the scale; the rest is for near matches, by Fuse's score. */
const TIER_STEP = 0.1
const COVERAGE_STEP = 0.05
const PRIOR_STEP = 0.001
/** Near matches further away than this are no help. */
const FARTHEST = 0.45

const PRIORS = ['person', 'country', 'place', 'weapon', 'organization', 'agreement', 'concept', 'event']

const foldQuery = (text: string): string => fold(text.normalize('NFKC')).trim().replace(/ +/g, ' ')

const termsOf = (entity: Searchable): Term[] => {
  const lists = [entity.aliases, entity.contextual?.aliases, entity.short, entity.readings]
  const rest = lists.flatMap((list) => Object.values(list ?? {}).flatMap((texts) => texts ?? []))
  const prior = PRIORS.indexOf(entity.category) + (entity.nameIsLabel ? PRIORS.length : 0)
  return [...new Set([...Object.values(entity.names), ...rest])].map((text) => ({
    entity: entity.id,
    text,
    folded: foldQuery(text),
    prior,
  }))
}

const tierOf = (term: string, query: string): number => {
  if (term === query) return TIER.whole
  const at = term.indexOf(query)
  if (at === 0) return TIER.beginning
  if (term.includes(` ${query}`)) return TIER.word
  return at > 0 ? TIER.inside : TIER.near
}

const rank = ({ folded, prior }: Term, query: string, distance: number): number => {
  const tier = tierOf(folded, query)
  const missing = Math.max(0, 1 - query.length / folded.length)
  const place = tier === TIER.near ? TIER_STEP * tier + (1 - TIER_STEP * tier) * distance : TIER_STEP * tier
  return place + COVERAGE_STEP * missing + PRIOR_STEP * prior
}

/**
 * Makes the search over names, aliases and readings in all languages. A query that is part of a term is ranked by how
 * it lies in it; only where none is, near spellings are offered, by Fuse's score.
 */
export const createLookup = (
  entities: readonly Searchable[],
): ((query: string, limit?: number) => LookupHit[]) => {
  const fuse = new Fuse(entities.flatMap(termsOf), {
    keys: ['folded'],
    includeMatches: true,
    includeScore: true,
    ignoreLocation: true,
    threshold: FARTHEST,
  })
  return (query, limit = 8) => {
    const folded = foldQuery(query)
    if (folded === '') return []
    const best = new Map<string, LookupHit>()
    for (const { item, score: distance = 1, matches } of fuse.search(folded)) {
      const score = rank(item, folded, distance)
      if ((best.get(item.entity)?.score ?? Number.POSITIVE_INFINITY) <= score) continue
      const near = (matches?.[0]?.indices ?? []).map(([from, to]): [number, number] => [from, to + 1])
      best.set(item.entity, {
        entity: item.entity,
        matched: item.text,
        ranges: rangesIn(item, folded, near),
        score,
      })
    }
    const hits = [...best.values()].sort((a, b) => a.score - b.score)
    const isCertain = (hits[0]?.score ?? 1) < TIER_STEP * TIER.near
    return hits.filter(({ score }) => !isCertain || score < TIER_STEP * TIER.near).slice(0, limit)
  }
}

/** Where the query lies in the term as it is written: folding drops units, so ranges are led back unit by unit. */
const rangesIn = ({ text, folded }: Term, query: string, near: [number, number][]): [number, number][] => {
  const at = folded.indexOf(query)
  const ranges: [number, number][] = at >= 0 ? [[at, at + query.length]] : near
  const back: number[] = []
  for (let unit = 0; unit < text.length; unit++) if (fold(text.charAt(unit)) !== '') back.push(unit)
  return ranges.map(([from, to]) => [back[from] ?? 0, (back[to - 1] ?? text.length - 1) + 1])
}
