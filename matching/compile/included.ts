/** Leaves out patterns that find nothing which another one with the same meaning does not find as well. Build time only. */
import { endingsOf } from '../inflection.ts'
import { endingOf, isEndingLabel } from '../labels.ts'
import type { Pattern } from '../lexicon.ts'

/** The endings that a label stands for; none for other labels, and for Korean ones. */
const endingsAt = (labels: string, at: number): readonly string[] =>
  isEndingLabel(labels.charCodeAt(at)) ? [...endingsOf(endingOf(labels.charCodeAt(at)))] : []

/** A pattern's meaning, and its labels without the endings: patterns that differ in these are never alike. */
const keyOf = ({ labels, sense }: Pattern): string =>
  `${sense.kind} ${sense.of} ${Array.from(labels, (label, at) => (endingsAt(labels, at).length > 0 ? ' ' : label)).join('')}`

const includes = (wide: Pattern, narrow: Pattern): boolean =>
  wide !== narrow &&
  (wide.sense.capitals & ~narrow.sense.capitals) === 0 &&
  Array.from(wide.labels).every((label, at) => {
    if (label === narrow.labels.charAt(at)) return true
    const endings = endingsAt(wide.labels, at)
    return endingsAt(narrow.labels, at).every((ending) => endings.includes(ending))
  })

/** The patterns without those that another one includes: the Spanish "Yeltsin" is the English one, which may have an s. */
export const withoutIncluded = (patterns: readonly Pattern[]): Pattern[] => {
  const alike = new Map<string, Pattern[]>()
  for (const pattern of patterns) alike.set(keyOf(pattern), [...(alike.get(keyOf(pattern)) ?? []), pattern])
  return patterns.filter((narrow) => !alike.get(keyOf(narrow))?.some((wide) => includes(wide, narrow)))
}
