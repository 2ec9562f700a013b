import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { HideScope } from '../settings/settings.ts'

/** What the reader's “not this” needs of the host of a card. */
export interface Hiding {
  /** Host name of the site; empty where the page has none. */
  host: string
  onHide: (entity: string, scope: HideScope) => void
  /** Undoes `onHide`. */
  onShow: (entity: string, scope: HideScope) => void
}

/** Whether the entity of a card is being hidden: not, being asked where, or hidden. */
type HidingState = { name: 'none' } | { name: 'choosing' } | { name: 'hidden'; scope: HideScope }

interface Options {
  entity: string
  hiding: Hiding | undefined
  /** Where the card's text is, which takes the focus when it comes back. */
  scroller: RefObject<HTMLElement | null>
}

/** The state of “not this” for one entity, and the steps between. */
export const useHiding = ({ entity, hiding, scroller }: Options) => {
  const [{ of, state }, set] = useState<{ of: string; state: HidingState }>({
    of: entity,
    state: { name: 'none' },
  })
  // On the card of another entity nothing of this one's holds.
  const now: HidingState = of === entity ? state : { name: 'none' }
  const wasHidden = useRef(false)
  useLayoutEffect(() => {
    const name = wasHidden.current && scroller.current?.querySelector<HTMLElement>('.card-name')
    if (name) name.focus({ preventScroll: true })
    wasHidden.current = now.name === 'hidden'
  }, [now.name])

  const go = (next: HidingState) => set({ of: entity, state: next })
  return {
    state: now,
    toggle: () => go({ name: now.name === 'choosing' ? 'none' : 'choosing' }),
    hide: (scope: HideScope) => {
      hiding?.onHide(entity, scope)
      go({ name: 'hidden', scope })
    },
    undo: () => {
      if (now.name === 'hidden') hiding?.onShow(entity, now.scope)
      go({ name: 'none' })
    },
  }
}
