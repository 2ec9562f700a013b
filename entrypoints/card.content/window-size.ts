import type { Rect } from '../../browser/pointing.ts'
import type { Size } from './spot.ts'

/** The size of the window without its scrollbars, however far a finger has zoomed into it. */
export const windowSize = (): Size => {
  if (!visualViewport) return { width: innerWidth, height: innerHeight }
  const { width, height, scale } = visualViewport
  return { width: width * scale, height: height * scale }
}

/** The part of the window that is seen: not all of it where a finger has zoomed in. */
export const seenWindow = (): Rect => {
  // Unzoomed, the two differ by scrollbars alone, which what is fixed to an edge stands clear of.
  if (!visualViewport || visualViewport.scale === 1)
    return { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
  const { offsetLeft: left, offsetTop: top, width, height } = visualViewport
  return { left, top, right: left + width, bottom: top + height }
}
