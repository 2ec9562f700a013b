/** The page's say: which candidates are mentions, once every block has been scanned. */
import type { Candidate } from './candidate.ts'
import type { Lexicon } from './lexicon.ts'
import type { Mention, ResolveOptions } from './types.ts'

const length = ({ start, end }: Candidate): number => end - start

/** Longest first; of equals the earlier, then a look-alike before a name, a plain name before a guess. */
const byPreference = (a: Candidate, b: Candidate): number =>
  length(b) - length(a) ||
  a.start - b.start ||
  Number(a.entity >= 0) - Number(b.entity >= 0) ||
  Number(a.needs.length > 0) - Number(b.needs.length > 0) ||
  Number(a.isShort) - Number(b.isShort)

/** The longest readings that do not overlap, in order of start. */
const pickLongest = (candidates: readonly Candidate[]): Candidate[] => {
  const picked: Candidate[] = []
  for (const candidate of [...candidates].sort(byPreference))
    if (picked.every(({ start, end }) => candidate.end <= start || end <= candidate.start))
      picked.push(candidate)
  return picked.sort((a, b) => a.start - b.start)
}

/** How many different distinctive entities make a page one about the subject. */
const ABOUT_DISTINCTIVE = 2

/**
 * Picks the mentions of a page. Two rounds: names that stand for themselves first; with these known, the ones that
 * need company, and the surnames of those who have been named in full.
 */
export const resolvePage = (
  lexicon: Lexicon,
  blocks: readonly (readonly Candidate[] | null)[],
  { general }: ResolveOptions,
): Mention[][] => {
  const idOf = (candidate: Candidate): string => lexicon.entities[candidate.entity]?.id ?? ''
  const certain = blocks.map((block) =>
    pickLongest((block ?? []).filter(({ needs, isShort }) => needs.length === 0 && !isShort)),
  )
  const named = new Set(certain.flat().map(idOf))
  const isAbout = general === 'always' || countDistinctive(lexicon, certain.flat()) >= ABOUT_DISTINCTIVE
  const lastNamed = new LastNamed()
  return blocks.map((block, at) => {
    if (!block) return []
    for (const candidate of certain[at] ?? []) lastNamed.note(candidate)
    const possible = block.flatMap((candidate) => {
      if (candidate.isShort) return lastNamed.answers(candidate, at) ? [candidate] : []
      return candidate.needs.length === 0 || candidate.needs.some((id) => named.has(id)) ? [candidate] : []
    })
    return pickLongest(possible).flatMap((candidate): Mention[] => {
      const entity = lexicon.entities[candidate.entity]
      if (!entity || (entity.isGeneral && (general === 'never' || !isAbout))) return []
      return [{ start: candidate.start, end: candidate.end, entity: entity.id, kind: candidate.kind }]
    })
  })
}

const countDistinctive = (lexicon: Lexicon, candidates: readonly Candidate[]): number =>
  new Set(
    candidates.map(({ entity }) => entity).filter((entity) => lexicon.entities[entity]?.isGeneral === false),
  ).size

/** Who was named in full, for the surnames that follow. */
class LastNamed {
  readonly #named = new Set<number>()

  note({ entity }: Candidate): void {
    this.#named.add(entity)
  }

  answers({ entity }: Candidate, _block: number): boolean {
    return this.#named.has(entity)
  }
}
