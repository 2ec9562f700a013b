import type { Container } from './dom.ts'
import { containerOf } from './element-kinds.ts'

const COLUMNS = [0.2, 0.5, 0.8]
const ROWS = 12

/** The containers whose text is in the window now, sampled at a grid of points. `elementAt` takes CSS px of the viewport. */
export const visibleContainers = (
  elementAt: (x: number, y: number) => Element | null,
): ReadonlySet<Container> => {
  const found = new Set<Container>()
  for (let row = 0; row < ROWS; row++) {
    for (const column of COLUMNS) {
      const hit = elementAt(column * innerWidth, ((row + 0.5) / ROWS) * innerHeight)
      const container = hit && containerOf(hit)
      if (container) found.add(container)
    }
  }
  return found
}
