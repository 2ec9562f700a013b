import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Gives the focus back to what something beside a list was opened from, when it closes.
 * @param current what is open; null: nothing
 * @param beside the element that it opens in
 */
export const useOpener = (current: string | null, beside: RefObject<HTMLElement | null>): void => {
  const opener = useRef<Element | null>(null)
  const shown = useRef(current)
  const focused = document.activeElement
  const isOpening = current !== null && current !== shown.current
  // Read now, since a card takes the focus as soon as it is drawn.
  if (isOpening && !beside.current?.contains(focused)) opener.current = focused
  useLayoutEffect(() => {
    const hasGone = current === null && shown.current !== null
    shown.current = current
    if (hasGone && opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true })
  }, [current])
}
