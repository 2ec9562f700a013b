import { elementOf } from './dom.ts'
import type { ScannedBlock } from './mark.ts'

/**
 * So many marks WebKit paints as fast as none (2.50, 10,000 paragraphs: a frame of scrolling takes 36 ms with 0 to 2,000,
 * 62 ms with 10,000).
 */
export const MOST_IN_WEBKIT = 2000

/** How far from the window a block may stand to count as near it, in heights of the window. */
const REACH = 3

/** True where the text of a block may soon come into the window. */
export const isNearWindow = ({ block }: ScannedBlock): boolean => {
  const { top, bottom } = elementOf(block.container).getBoundingClientRect()
  return bottom > -REACH * innerHeight && top < (REACH + 1) * innerHeight
}
