/** Writes names in the columns that the reader's script carries (`lexicon.ts` tells the form). Build time only. */
import { BAR, writeCount } from '../columns.ts'
import {
  type EncodedNames,
  type EncodedPatterns,
  KIND_BITS,
  LONGEST_PATTERN,
  type Pattern,
  SENSE_KINDS,
  type Sense,
} from '../lexicon.ts'
import { encodeHeads } from './heads.ts'
import { type Run, runsOf } from './runs.ts'

const compare = <Value>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0)

const sharedUnits = (a: string, b: string): number => {
  let shared = 0
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++
  return shared
}

/** How many units each string shares with the one before. */
const sharedIn = (strings: readonly string[]): number[] =>
  strings.map((text, at) => sharedUnits(text, strings[at - 1] ?? ''))

const kindIndex = ({ kind }: Sense): number => SENSE_KINDS.indexOf(kind)

/** By what they mean, of patterns with the same labels. */
const compareSenses = (a: Sense, b: Sense): number =>
  kindIndex(a) - kindIndex(b) || a.of - b.of || a.capitals - b.capitals

const writeSense = (sense: Sense): string =>
  BAR + writeCount(kindIndex(sense) | (sense.capitals << KIND_BITS)) + writeCount(sense.of + 1)

/** How many neighbouring runs small letters may begin, then how many capitals alone may, in turn. */
const countsByCapital = (runs: readonly Run[]): number[] => {
  const counts = [0]
  for (const { isCapitalized } of runs) {
    if (isCapitalized === (counts.length % 2 === 1)) counts.push(0)
    counts.push((counts.pop() ?? 0) + 1)
  }
  return counts
}

const encodePatterns = (patterns: readonly Pattern[]): EncodedPatterns => {
  const runs = runsOf(patterns)
  const whole = new Set(runs.map(({ from }) => from))
  const labels = patterns.map((pattern) => pattern.labels)
  const shared = sharedIn(labels).map((units, at) => (whole.has(at) ? 0 : units))
  return {
    shared: shared.map(writeCount).join(''),
    tails: patterns
      .map(({ sense }, at) => (labels[at] as string).slice(shared[at]) + writeSense(sense))
      .join(''),
    runs: countsByCapital(runs).map(writeCount).join(''),
  }
}

/**
 * Writes names.
 * @param isProperName which senses are names that may be misspelt.
 * @throws Error naming a pattern that the walker has no room for, or that has a bar.
 */
export const encodeNames = (
  patterns: readonly Pattern[],
  isProperName: (sense: Sense) => boolean,
): EncodedNames => {
  const sorted = [...patterns].sort((a, b) => compare(a.labels, b.labels) || compareSenses(a.sense, b.sense))
  const long = sorted.find(({ labels }) => labels.length > LONGEST_PATTERN)
  if (long)
    throw new Error(`A name of ${long.labels.length} labels, more than ${LONGEST_PATTERN}: ${long.labels}`)
  const barred = sorted.find(({ labels }) => labels.includes(BAR))
  if (barred) throw new Error(`A name with "${BAR}", which separates names: ${barred.labels}`)
  // Patterns last: so the whole compresses best.
  return { heads: encodeHeads(sorted, isProperName), patterns: encodePatterns(sorted) }
}
