import { useReducer } from 'preact/hooks'

/** One step of a reader's way through the cards. */
export interface Step {
  entity: string
  /** Where the card was scrolled to when it was left, in px. */
  scrollTop: number
}

type Move = { kind: 'open'; entity: string; scrollTop: number } | { kind: 'back' }

/** A trail that has lost its last step, or gained one while the left card's scroll position is kept. Never empty. */
export const walk = (trail: readonly Step[], move: Move): readonly Step[] => {
  if (move.kind === 'back') return trail.length > 1 ? trail.slice(0, -1) : trail
  const left = trail.with(-1, { entity: trail.at(-1)?.entity ?? move.entity, scrollTop: move.scrollTop })
  return [...left, { entity: move.entity, scrollTop: 0 }]
}

/** The way from the first card to the one that is shown. */
export const useTrail = (entity: string) =>
  useReducer<readonly Step[], Move>(walk, [{ entity, scrollTop: 0 }])
