/** x and y. */
export type Point = readonly [x: number, y: number]

/** Distance of a point from the segment between two others. */
const distance = ([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number => {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}

/**
 * Leaves points out of a line that then strays at most `tolerance` from where it was; its ends stay.
 * After Douglas and Peucker, “Algorithms for the reduction of the number of points” (1973).
 */
export const simplify = (line: readonly Point[], tolerance: number): Point[] => {
  const [first, last] = [line[0], line.at(-1)]
  if (!first || !last || line.length < 3) return [...line]
  let farthest = { at: 0, away: 0 }
  line.forEach((point, at) => {
    const away = distance(point, first, last)
    if (away > farthest.away) farthest = { at, away }
  })
  if (farthest.away <= tolerance) return [first, last]
  const { at } = farthest
  return [...simplify(line.slice(0, at + 1), tolerance).slice(0, -1), ...simplify(line.slice(at), tolerance)]
}
