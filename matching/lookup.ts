/** Finds entities for what a reader types: one Fuse index over names, aliases and readings. */
import Fuse from 'fuse.js'
import type { Entity } from '../data/types.ts'
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

interface Term {
  entity: string
  text: string
  folded: string
  weight: number
}

const termsOf = (entity: Entity): Term[] => {
  const names = Object.values(entity.names)
  const rest = [
    entity.aliases,
    entity.contextual?.aliases ?? {},
    entity.short ?? {},
    entity.readings ?? {},
  ].flatMap((list) => Object.values(list).flatMap((texts) => texts ?? []))
  return [...new Set([...names, ...rest])].map((text) => ({
    entity: entity.id,
    text,
    folded: fold(text.normalize('NFC')),
    weight: names.includes(text) ? 0 : 0.01,
  }))
}

export const createLookup = (
  entities: readonly Entity[],
): ((query: string, limit?: number) => LookupHit[]) => {
  const terms = entities.flatMap(termsOf)
  const fuse = new Fuse(terms, {
    keys: ['folded'],
    includeMatches: true,
    includeScore: true,
    ignoreLocation: false,
    distance: 60,
    threshold: 0.4,
    minMatchCharLength: 1,
  })
  return (query, limit = 8) => {
    const folded = fold(query.normalize('NFC').trim())
    if (folded === '') return []
    const best = new Map<string, LookupHit>()
    for (const { item, score = 1, matches } of fuse.search(folded)) {
      const ranked = score + item.weight
      const known = best.get(item.entity)
      if (known && known.score <= ranked) continue
      const ranges = (matches?.[0]?.indices ?? []).map(([from, to]): [number, number] => [from, to + 1])
      best.set(item.entity, {
        entity: item.entity,
        matched: item.text,
        ranges: alignRanges(item, ranges),
        score: ranked,
      })
    }
    return [...best.values()].sort((a, b) => a.score - b.score).slice(0, limit)
  }
}

/** Folding drops ignored units, so ranges over the folded form are led back unit by unit. */
const alignRanges = (term: Term, ranges: [number, number][]): [number, number][] => {
  if (term.text.length === term.folded.length) return ranges
  const back: number[] = []
  for (let at = 0; at < term.text.length; at++) if (fold(term.text.charAt(at)) !== '') back.push(at)
  return ranges.map(([from, to]) => [back[from] ?? 0, (back[to - 1] ?? term.text.length - 1) + 1])
}
