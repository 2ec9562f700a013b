import { containerOf } from './element-kinds.ts'

const COLUMNS = [0.2, 0.5, 0.8]
const ROWS = 12

/** The elements whose text stands in the window now, as a grid of points finds them. */
export const visibleContainers = (): ReadonlySet<Element> => {
  const found = new Set<Element>()
  for (let row = 0; row < ROWS; row++) {
    for (const column of COLUMNS) {
      const hit = document.elementFromPoint(column * innerWidth, ((row + 0.5) / ROWS) * innerHeight)
      const container = hit && containerOf(hit)
      if (container) found.add(container)
    }
  }
  return found
}
