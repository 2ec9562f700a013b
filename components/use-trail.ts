import type { RefObject } from 'preact'
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks'

/** One step of a reader's way through the cards. */
export interface Step {
  entity: string
  /** Where the card was scrolled to when it was left, in px. */
  scrollTop: number
  /** Which of its buttons led further, counted from 0; -1 where none did. */
  button: number
}

/** How a card is when it is opened. */
const UNTOUCHED = { scrollTop: 0, button: -1 }

type Move = { kind: 'open'; to: string; left: Omit<Step, 'entity'> } | { kind: 'back' }

/** A trail that has lost its last step, or gained one while it is kept how the card before was left. Never empty. */
export const walk = (trail: readonly Step[], move: Move): readonly Step[] => {
  if (move.kind === 'back') return trail.length > 1 ? trail.slice(0, -1) : trail
  const left = trail.with(-1, { entity: trail.at(-1)?.entity ?? move.to, ...move.left })
  return [...left, { entity: move.to, ...UNTOUCHED }]
}

/** What holds the text of a card and scrolls it. */
type Scroller = RefObject<HTMLElement | null>

/** The buttons of a card, which has the same ones whenever it is drawn. */
const buttonsIn = (box: HTMLElement) => [...box.querySelectorAll('button')]

interface FocusOptions {
  trail: readonly Step[]
  scroller: Scroller
  takesFocus: boolean
}

/**
 * After each move: a card is scrolled to where it was left, and the focus is on its name; on the way back, on the button
 * that had led further, unfolded where it was. `takesFocus` asks for the focus before any move.
 */
const useArrival = ({ trail, scroller, takesFocus }: FocusOptions) => {
  const previous = useRef(trail)
  useLayoutEffect(() => {
    const hasMoved = previous.current !== trail
    previous.current = trail
    const box = scroller.current
    if (!box || !(hasMoved || takesFocus)) return
    const { scrollTop, button } = trail.at(-1) ?? UNTOUCHED
    const target = buttonsIn(box)[button] ?? box.querySelector<HTMLElement>('.card-name')
    target?.closest('details')?.setAttribute('open', '')
    if (hasMoved) box.scrollTop = scrollTop
    target?.focus({ preventScroll: true })
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
  const [trail, move] = useReducer<readonly Step[], Move>(walk, [{ entity: first, ...UNTOUCHED }])
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
      const box = scroller.current
      const button = box ? buttonsIn(box).findIndex((one) => one.matches(':focus')) : -1
      move({ kind: 'open', to: id, left: { scrollTop: box?.scrollTop ?? 0, button } })
      onNavigate?.(id)
    },
    goBack: () => {
      if (behind === undefined) return onReturn?.()
      move({ kind: 'back' })
      onNavigate?.(behind)
    },
  }
}
