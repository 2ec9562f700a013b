import type { Size } from './spot.ts'

/** The size of the window without its scrollbars, however far a finger has zoomed into it. */
export const windowSize = (): Size => {
  if (!visualViewport) return { width: innerWidth, height: innerHeight }
  const { width, height, scale } = visualViewport
  return { width: width * scale, height: height * scale }
}
