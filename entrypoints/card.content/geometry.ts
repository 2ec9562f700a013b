/** How boxes and points lie to each other. */
import type { Point, Rect } from '../../browser/pointing.ts'

/** True where two rectangles share more than an edge. */
export const overlaps = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const distance = ({ left, top, right, bottom }: Rect, { x, y }: Point): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))

const heightOf = ({ top, bottom }: Rect): number => bottom - top

/**
 * The line of a mention that was pointed at, which is the nearest; without a point its first. The box that comes back
 * reaches over the adjoining lines of the mention too, so that what stands clear of it covers none of them.
 */
export const lineAt = (lines: readonly Rect[], point?: Point): Rect | undefined => {
  const near = point ? lines.toSorted((a, b) => distance(a, point) - distance(b, point)) : lines
  const [line] = near
  if (!line) return undefined
  const { top, bottom } = lines.reduce(
    (whole, { top, bottom }) => {
      const isApart = top - whole.bottom > heightOf(line) || whole.top - bottom > heightOf(line)
      return isApart ? whole : { top: Math.min(whole.top, top), bottom: Math.max(whole.bottom, bottom) }
    },
    line as Pick<Rect, 'top' | 'bottom'>,
  )
  return { left: line.left, right: line.right, top, bottom }
}

const cornersOf = ({ left, top, right, bottom }: Rect): Point[] => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
]

/** On which side of the way from `a` to `b` a point lies: more than 0 right of it, less left, as the y axis points down. */
const sideOf = (a: Point, b: Point, point: Point): number =>
  (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)

/** One half of the convex hull of points that are sorted from left to right (Andrew's monotone chain). */
const halfHull = (points: readonly Point[]): Point[] => {
  const hull: Point[] = []
  for (const point of points) {
    while (hull.length > 1 && sideOf(hull.at(-2) as Point, hull.at(-1) as Point, point) <= 0) hull.pop()
    hull.push(point)
  }
  return hull.slice(0, -1)
}

/**
 * True where a point lies on the straight ways between two rectangles: in the convex hull of both, wherever they stand
 * to each other.
 */
export const isOnWay = (point: Point, from: Rect, to: Rect): boolean => {
  const corners = [...cornersOf(from), ...cornersOf(to)].sort((a, b) => a.x - b.x || a.y - b.y)
  const hull = [...halfHull(corners), ...halfHull(corners.toReversed())]
  return hull.every((corner, at) => sideOf(corner, hull[(at + 1) % hull.length] as Point, point) >= 0)
}
