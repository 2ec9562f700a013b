import { elementOf } from './dom.ts'
import type { ScannedBlock } from './mark.ts'

/** How many marks are painted wherever they are; of more, only those near the window. */
export interface PaintLimit {
  most: number
  isNear: (entry: ScannedBlock) => boolean
}

/** How far from the window a block may stand to count as near it, in heights of the window. */
const REACH = 3

/** True where the text of a block may soon come into the window. */
const isNearWindow = ({ block }: ScannedBlock): boolean => {
  const { top, bottom } = elementOf(block.container).getBoundingClientRect()
  return bottom > -REACH * innerHeight && top < (REACH + 1) * innerHeight
}

/** With at most this many marks on a page, none is left out. */
export const limitTo = (most: number): PaintLimit => ({ most, isNear: isNearWindow })

/**
 * Up to this many marks WebKit scrolls as fast as without any (2.50, 10,000 paragraphs: a frame takes 36 ms with 0 to
 * 2,000 marks, 62 ms with 10,000).
 */
export const MOST_IN_WEBKIT = 2000
