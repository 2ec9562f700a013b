/** Writes names in the columns that the reader's script carries (`lexicon.ts` tells the form). Build time only. */
import { BAR, foldSign, writeCount } from '../columns.ts'
import {
  type EncodedBeginnings,
  type EncodedNames,
  type EncodedPatterns,
  type FrontCoded,
  KIND_BITS,
  LONGEST_PATTERN,
  type Pattern,
  SENSE_KINDS,
  type Sense,
} from '../lexicon.ts'
import { type Beginning, type Beginnings, beginningsOf, rangeStarts } from './beginnings.ts'
import { encodeHeads } from './heads.ts'

const compare = <Value>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0)

const sharedUnits = (a: string, b: string): number => {
  let shared = 0
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++
  return shared
}

/** How many units each string shares with the one before. */
const sharedIn = (strings: readonly string[]): number[] =>
  strings.map((text, at) => sharedUnits(text, strings[at - 1] ?? ''))

const frontCode = (strings: readonly string[]): FrontCoded => {
  const shared = sharedIn(strings)
  const tails = strings.map((text, at) => BAR + text.slice(shared[at]))
  return { shared: shared.map(writeCount).join(''), tails: tails.join('') }
}

const encodeRanges = (beginnings: readonly Beginning[]): string => {
  let before = 0
  const counts = beginnings.flatMap(({ ranges }) => {
    const starts = [before, ...ranges.map(({ from }) => from)]
    before = starts[1] ?? before
    return [
      ranges.length,
      ...ranges.flatMap(({ from, to }, at) => [foldSign(from - (starts[at] ?? 0)), to - from]),
    ]
  })
  return counts.map(writeCount).join('')
}

const encodeBeginnings = (beginnings: readonly Beginning[]): EncodedBeginnings => ({
  ...frontCode(beginnings.map(({ text }) => text)),
  ranges: encodeRanges(beginnings),
  following: beginnings.map(({ following }) => (following === null ? '' : [...following].join(''))).join(BAR),
})

const kindIndex = ({ kind }: Sense): number => SENSE_KINDS.indexOf(kind)

/** By what they mean, of patterns with the same labels. */
const compareSenses = (a: Sense, b: Sense): number =>
  kindIndex(a) - kindIndex(b) || a.of - b.of || a.capitals - b.capitals

const writeSense = (sense: Sense): string =>
  BAR + writeCount(kindIndex(sense) | (sense.capitals << KIND_BITS)) + writeCount(sense.of + 1)

/** @param whole those that are written whole, by their index: where reading may begin. */
const encodePatterns = (patterns: readonly Pattern[], whole: ReadonlySet<number>): EncodedPatterns => {
  const labels = patterns.map((pattern) => pattern.labels)
  const shared = sharedIn(labels).map((units, at) => (whole.has(at) ? 0 : units))
  return {
    shared: shared.map(writeCount).join(''),
    tails: patterns
      .map(({ sense }, at) => (labels[at] as string).slice(shared[at]) + writeSense(sense))
      .join(''),
  }
}

/**
 * Writes names, with how texts begin them.
 * @param isProperName which senses are names that may be misspelt.
 * @throws Error naming a pattern that the walker has no room for, or that has a bar.
 */
export const encodeNames = (
  patterns: readonly Pattern[],
  isProperName: (sense: Sense) => boolean,
): EncodedNames => {
  const sorted = [...patterns].sort((a, b) => compare(a.labels, b.labels) || compareSenses(a.sense, b.sense))
  const long = sorted.find(({ labels }) => labels.length > LONGEST_PATTERN)
  if (long) throw new Error(`A name of ${long.labels.length} labels: ${long.labels}`)
  const barred = sorted.find(({ labels }) => labels.includes(BAR))
  if (barred) throw new Error(`A name with "${BAR}", which parts names: ${barred.labels}`)
  const beginnings: Beginnings = beginningsOf(sorted)
  // Patterns last: so the whole compresses best.
  return {
    words: encodeBeginnings(beginnings.words),
    capitalized: encodeBeginnings(beginnings.capitalized),
    ideographs: encodeBeginnings(beginnings.ideographs),
    heads: encodeHeads(sorted, isProperName),
    patterns: encodePatterns(sorted, rangeStarts(beginnings)),
  }
}
