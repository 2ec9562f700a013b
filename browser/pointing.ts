/** Points and boxes as reader and card measure them, in CSS px of a viewport. */

/** A place. */
export interface Point {
  x: number
  y: number
}

/** A box by its edges. */
export interface Rect {
  left: number
  top: number
  right: number
  bottom: number
}

/** True where a point lies in a box that is widened by `margin` on every side. */
export const holds = ({ left, top, right, bottom }: Rect, { x, y }: Point, margin = 0): boolean =>
  x >= left - margin && x <= right + margin && y >= top - margin && y <= bottom + margin

/** How long a pointer may stray from a mention and its card before the card goes, in ms. */
export const STRAY_MS = 320
/** How far it may be from them without straying, in CSS px. */
export const STRAY_PX = 8
