import type { MentionKind } from './types.ts'

/** A possible mention in a block, before the page has been heard. */
export interface Candidate {
  start: number
  end: number
  /** Index of the entity; -1 for a look-alike, which takes its place and stays unmarked. */
  entity: number
  kind: MentionKind
  /** Ids of entities one of which the page must mention for this to count; empty for none. */
  needs: readonly string[]
  /** True for a surname that counts after the full name only. */
  isShort: boolean
}
