import type { MentionKind } from './types.ts'

/** A possible mention in a block, before the rest of the page is known. */
export interface Candidate {
  start: number
  end: number
  /** Index of the entity; -1 for a look-alike, which takes its place and stays unmarked. */
  entity: number
  kind: MentionKind
  /** How many units of the text speak for it: its length, less the gaps between the pieces of a frame. */
  weight: number
  /** Indexes of the entities one of which the page must mention for this to count; empty for none. */
  needs: readonly number[]
  /** True for a single ambiguous word: what it needs must be near by; for a frame anywhere on the page. */
  isWord?: boolean
}

/** True for what counts whatever else the page says. */
export const isCertain = ({ needs, kind }: Candidate): boolean => needs.length === 0 && kind !== 'short'

/** Of two readings with the same weight a look-alike is taken before a name, a plain name before a guess. */
const CONFIDENCE = { exact: 0.4, phrase: 0.2, context: 0.2, fuzzy: 0.1, short: 0 } as const
/** Every reading costs a little, so that one long reading is taken before two that make it up: 国連安保理, not 国連 and 安保理. */
const READING_COST = 0.7
/** Each unit of a gap tells a little against a frame. */
const GAP_COST = 0.12
/** What needs company elsewhere is less sure; a single word less than a whole frame: invasion of Ukraine, not invasion and Ukraine. */
const NEED_COST = 0.05
const WORD_COST = 0.5

const worth = ({ start, end, weight, kind, entity, needs, isWord }: Candidate): number =>
  weight -
  READING_COST -
  GAP_COST * (end - start - weight) +
  (entity < 0 ? 0.5 : CONFIDENCE[kind]) -
  (needs.length === 0 ? 0 : isWord ? WORD_COST : NEED_COST)

/**
 * The readings that together account for most of the text and do not overlap, in order of start: the longest reading
 * wins over the names inside it. Weighted interval scheduling, O(n log n).
 */
export const pickReadings = (candidates: readonly Candidate[]): Candidate[] => {
  if (candidates.length < 2) return [...candidates]
  const sorted = [...candidates].sort((a, b) => a.end - b.end || a.start - b.start)
  const best = new Float64Array(sorted.length + 1)
  const before = sorted.map(({ start }) => countEnding(sorted, start))
  sorted.forEach((candidate, at) => {
    best[at + 1] = Math.max(best[at] as number, worth(candidate) + (best[before[at] as number] as number))
  })
  const picked: Candidate[] = []
  for (let at = sorted.length; at > 0; ) {
    if (best[at] === best[at - 1]) at--
    else {
      picked.push(sorted[at - 1] as Candidate)
      at = before[at - 1] as number
    }
  }
  return picked.reverse()
}

/** How many of the candidates, which are sorted by end, end at or before an offset. */
const countEnding = (sorted: readonly Candidate[], offset: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as Candidate).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * What the readings that were picked name: themselves, and whoever is named inside of a longer one. "Putin's visit to
 * North Korea in June 2024" is one mention, and still names Putin. In order of start.
 */
export const namedBy = (
  picked: readonly Candidate[],
  candidates: readonly Candidate[],
): readonly Candidate[] =>
  picked.some(isPhrase)
    ? picked.flatMap((one) =>
        isPhrase(one) ? [one, ...pickReadings(candidates.filter(isNameIn(one)))] : one,
      )
    : picked

const isPhrase = ({ kind, entity }: Candidate): boolean =>
  (kind === 'phrase' || kind === 'context') && entity >= 0

const isNameIn =
  ({ start, end }: Candidate) =>
  (one: Candidate): boolean =>
    one.kind === 'exact' && isCertain(one) && one.start >= start && one.end <= end
