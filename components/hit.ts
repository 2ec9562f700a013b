import type { Range } from './Text.tsx'

/** What a search found: the entity, the name or alias that matched (empty where its description did), and where in it. */
export interface Hit {
  entity: string
  matched: string
  ranges: readonly Range[]
}

/** Where the words of a query stand in a text. */
export const rangesOfWords = (text: string, query: string): readonly Range[] =>
  query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 1)
    .map((word): Range => [text.toLowerCase().indexOf(word), word.length])
    .filter(([at]) => at >= 0)
    .map(([at, length]) => [at, at + length])

/** Where a hit shows in the name that the list calls the entity by; null where only another name was hit. */
export const rangesInName = (
  { matched, ranges }: Hit,
  { name, query }: { name: string; query: string },
): readonly Range[] | null => {
  const lower = name.toLowerCase()
  const literal = lower.indexOf(query.trim().toLowerCase())
  if (literal >= 0) return [[literal, literal + query.trim().length]]
  if (matched === '') return rangesOfWords(name, query)
  const at = lower.indexOf(matched.toLowerCase())
  return at < 0 ? null : ranges.map(([start, end]) => [start + at, end + at] as const)
}
