import type { RefObject } from 'preact'
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks'

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

/** What holds the text of a card and scrolls it. */
type Scroller = RefObject<HTMLElement | null>

interface FocusOptions {
  trail: readonly Step[]
  scroller: Scroller
  takesFocus: boolean
}

/**
 * After each move: a card is scrolled to where it was left, and the focus is on its name; on the way back, on the button
 * that had led further. `takesFocus` asks for the focus before any move.
 */
const useArrival = ({ trail, scroller, takesFocus }: FocusOptions) => {
  const previous = useRef(trail)
  useLayoutEffect(() => {
    const left = previous.current
    const hasMoved = left !== trail
    previous.current = trail
    const box = scroller.current
    if (!box || !(hasMoved || takesFocus)) return
    if (hasMoved) box.scrollTop = trail.at(-1)?.scrollTop ?? 0
    const opener = left.length > trail.length ? left.at(-1)?.entity : undefined
    const target = opener ? `.entity-button[data-entity="${opener}"]` : '.card-name'
    box.querySelector<HTMLElement>(target)?.focus({ preventScroll: true })
  }, [trail, takesFocus])
}

interface TrailOptions {
  /** Id of the entity to begin with. */
  first: string
  scroller: Scroller
  takesFocus: boolean
  /** Called whenever another entity is shown. */
  onNavigate: ((id: string) => void) | undefined
  /** What going back from the first card does; absent: nothing. */
  onReturn: (() => void) | undefined
}

/** The way from the first card to the one that is shown, and the steps along it. */
export const useTrail = ({ first, scroller, takesFocus, onNavigate, onReturn }: TrailOptions) => {
  const [trail, move] = useReducer<readonly Step[], Move>(walk, [{ entity: first, scrollTop: 0 }])
  useArrival({ trail, scroller, takesFocus })
  /** Id of the entity before; undefined on the first card. */
  const behind = trail.at(-2)?.entity
  return {
    /** Id of the entity that is shown. */
    current: trail.at(-1)?.entity ?? first,
    behind,
    /** How many cards the way has, the shown one included. */
    length: trail.length,
    open: (id: string) => {
      move({ kind: 'open', entity: id, scrollTop: scroller.current?.scrollTop ?? 0 })
      onNavigate?.(id)
    },
    goBack: () => {
      if (behind === undefined) return onReturn?.()
      move({ kind: 'back' })
      onNavigate?.(behind)
    },
  }
}
