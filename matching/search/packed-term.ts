/** How a file carries terms: short, and with their keys, which take longer to make than to read. */
import type { PackedTerm } from '../types.ts'
import { type SpeltTerm, TERM_KINDS, type Term } from './terms.ts'

const unless = (text: string, same: string): string => (text === same ? '' : text)

/** Packs a term; `words` are the places of its words in the vocabulary. */
export const packTerm = (
  { text, folded, letters, sound, kind, languages }: SpeltTerm,
  words: readonly number[],
): PackedTerm => [
  text,
  unless(folded, text),
  unless(letters, folded),
  unless(sound, letters),
  TERM_KINDS.indexOf(kind),
  languages,
  ...words,
]

/** The term of an entity that was packed. None of its keys is ever empty. */
export const unpackTerm = (entity: string, packed: PackedTerm): Term => {
  const [text, first, second, third, nth, languages, ...words] = packed
  const folded = first || text
  const letters = second || folded
  const kind = TERM_KINDS[nth] ?? 'name'
  return { entity, text, folded, letters, sound: third || letters, kind, languages, words }
}
