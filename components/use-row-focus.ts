import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface RowFocus {
  /** For the element around the rows, or around the text shown where there are none (`.empty`). */
  box: RefObject<HTMLDivElement | null>
  /** Call it with the row that is about to go. */
  leave: (nth: number) => void
}

/**
 * Keeps the focus in a list when the row that had it goes: the row that comes in its place takes it, or the last one, or
 * what is said of an empty list. `count`: how many rows there are.
 */
export const useRowFocus = (count: number): RowFocus => {
  const box = useRef<HTMLDivElement>(null)
  const left = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (left.current === null) return
    const buttons = [...(box.current?.querySelectorAll<HTMLElement>('.row-item button') ?? [])]
    const next = buttons[Math.min(left.current, buttons.length - 1)]
    const target = next ?? box.current?.querySelector<HTMLElement>('.empty')
    target?.focus()
    left.current = null
  }, [count])
  return {
    box,
    leave: (nth) => {
      left.current = nth
    },
  }
}
