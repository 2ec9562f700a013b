/** Scores detected mentions against a labelled line. */
import type { Mention } from '../../matching/types.ts'

/** One line of a corpus: a page of its own with its labels. */
export interface Case {
  id: string
  lang: string
  text: string
  expect: { surface: string; entity: string }[]
  /** Strings whose marking is neither asked for nor held against. */
  optional?: string[]
  /** Strings that no mark may touch. */
  not_expect?: string[]
  /** True where everything that should be found is labelled, so that anything else is wrong. */
  complete?: boolean
  /** True for the default rule for general entities; otherwise they always count. */
  gate?: boolean
  kind?: string
}

/** Something that went wrong, and in which case. */
export interface Finding {
  id: string
  surface: string
  entity: string
}

/** What came of one case. */
export interface Score {
  expected: number
  right: number
  misses: Finding[]
  falsePositives: Finding[]
  violations: Finding[]
}

type Span = { start: number; end: number }
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const occurrences = (text: string, part: string): Span[] => {
  const spans: Span[] = []
  for (let start = text.indexOf(part); part !== '' && start >= 0; start = text.indexOf(part, start + 1))
    spans.push({ start, end: start + part.length })
  return spans
}

const isAlphabetic = (char: string | undefined): boolean =>
  char !== undefined &&
  /[\p{L}\p{N}]/u.test(char) &&
  !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(char)

const isAtBorders = (text: string, { start, end }: Span): boolean =>
  !(isAlphabetic(text[start - 1]) && isAlphabetic(text[start])) &&
  !(isAlphabetic(text[end - 1]) && isAlphabetic(text[end]))

type Placed = Span & { surface: string; entity: string }

/** Expected surfaces at their places: longest first, leftmost free, at word borders, clear of what must stay unmarked. */
const placeExpected = (labels: Case, forbidden: readonly Span[]): Placed[] => {
  const placed: Placed[] = []
  const unplaced: Placed[] = []
  for (const { surface, entity } of [...labels.expect].sort((a, b) => b.surface.length - a.surface.length)) {
    const free = occurrences(labels.text, surface).filter(
      (span) =>
        !placed.some((other) => overlaps(span, other)) && !forbidden.some((other) => overlaps(span, other)),
    )
    const span = free.find((candidate) => isAtBorders(labels.text, candidate)) ?? free[0]
    if (span) placed.push({ ...span, surface, entity })
    else unplaced.push({ start: -1, end: -1, surface, entity })
  }
  return [...placed, ...unplaced]
}

/** Scores the mentions of one case. */
export const scoreCase = (labels: Case, mentions: readonly Mention[]): Score => {
  const forbidden = (labels.not_expect ?? []).flatMap((part) => occurrences(labels.text, part))
  const optional = (labels.optional ?? []).flatMap((part) => occurrences(labels.text, part))
  const expected = placeExpected(labels, forbidden)
  const finding = (mention: Mention): Finding => ({
    id: labels.id,
    surface: labels.text.slice(mention.start, mention.end),
    entity: mention.entity,
  })
  const used = new Set<Mention>()
  const misses: Finding[] = []
  for (const label of expected) {
    const hits = mentions.filter((mention) => mention.entity === label.entity && overlaps(mention, label))
    for (const hit of hits) used.add(hit)
    if (hits.length === 0) misses.push({ id: labels.id, surface: label.surface, entity: label.entity })
  }
  const left = mentions.filter((mention) => !used.has(mention))
  const violations = left.filter((mention) => forbidden.some((span) => overlaps(span, mention)))
  const isIgnored = (mention: Mention): boolean =>
    optional.some((span) => overlaps(span, mention)) ||
    expected.some(
      (label) => label.start <= mention.start && mention.end <= label.end && label.entity !== mention.entity,
    )
  const falsePositives = labels.complete
    ? left.filter((mention) => !violations.includes(mention) && !isIgnored(mention))
    : []
  return {
    expected: expected.length,
    right: expected.length - misses.length,
    misses,
    falsePositives: falsePositives.map(finding),
    violations: violations.map(finding),
  }
}

/** Figures of a group of cases. `found` counts what was right and what was wrong. */
export interface Figures {
  expected: number
  found: number
  right: number
  precision: number
  recall: number
  f1: number
  cases: number
  violations: number
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

/** The figures of a group of cases. */
export const sumUp = (scores: readonly Score[]): Figures => {
  const total = (of: (score: Score) => number): number => scores.reduce((sum, score) => sum + of(score), 0)
  const expected = total((score) => score.expected)
  const right = total((score) => score.right)
  const violations = total((score) => score.violations.length)
  const found = right + violations + total((score) => score.falsePositives.length)
  const precision = ratio(right, found)
  const recall = ratio(right, expected)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { expected, found, right, precision, recall, f1, cases: scores.length, violations }
}
