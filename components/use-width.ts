import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** Width of an element's content in CSS px, as it changes; `initial` before it has been drawn. */
export const useWidth = (element: RefObject<Element | null>, initial: number): number => {
  const [width, setWidth] = useState(initial)
  useLayoutEffect(() => {
    if (!element.current) return
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width || initial))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element, initial])
  return width
}
