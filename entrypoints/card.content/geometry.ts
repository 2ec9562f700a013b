/** Rectangles and points in CSS px of the viewport. */
export interface Rect {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Point {
  x: number
  y: number
}

/** True where a point lies in a rectangle that is widened by `margin` on every side. */
export const holds = ({ left, top, right, bottom }: Rect, { x, y }: Point, margin = 0): boolean =>
  x >= left - margin && x <= right + margin && y >= top - margin && y <= bottom + margin

const distance = ({ left, top, right, bottom }: Rect, { x, y }: Point): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))

/** The line, of the lines that a mention takes, that was pointed at: the nearest; without a point the first. */
export const lineAt = <R extends Rect>(lines: readonly R[], point?: Point): R | undefined =>
  point ? lines.toSorted((a, b) => distance(a, point) - distance(b, point))[0] : lines[0]

/**
 * True while a pointer is on the mention, on the card, or on its way from one to the other: in the trapezium that
 * their facing edges span. `margin` forgives an unsteady hand.
 */
export const isNear = (point: Point, lines: readonly Rect[], card: Rect, margin: number): boolean => {
  if (holds(card, point, margin) || lines.some((line) => holds(line, point, margin))) return true
  return lines.some((line) => isBetween(point, line, card, margin))
}

const isBetween = ({ x, y }: Point, line: Rect, card: Rect, margin: number): boolean => {
  const isBelow = card.top >= line.bottom
  const [from, to] = isBelow ? [line.bottom, card.top] : [line.top, card.bottom]
  if (to === from || (isBelow ? y < from || y > to : y > from || y < to)) return false
  const way = (y - from) / (to - from)
  const left = line.left + (card.left - line.left) * way
  const right = line.right + (card.right - line.right) * way
  return x >= left - margin && x <= right + margin
}
