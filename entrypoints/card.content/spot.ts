import type { CardRequest } from '../../browser/bridge.ts'
import type { Point, Rect } from '../../browser/pointing.ts'
import { overlaps } from './geometry.ts'

/** Where a card stands: beside its mention, in a corner, along a side, or as a sheet at the bottom of the window. */
export type Spot = CardRequest['look']['place'] | 'sheet'

/** The size of something, in CSS px. */
export interface Size {
  width: number
  height: number
}

/** Windows narrower than this, in CSS px, have neither corners nor sides to spare, as with 400 % zoom. */
const NARROW = 480

/** The spot for a wish: a finger's card is a sheet, whatever was chosen for the mouse. */
export const spotFor = ({ cause, look }: Pick<CardRequest, 'cause' | 'look'>, window: Size): Spot => {
  if (cause === 'tap') return 'sheet'
  return window.width < NARROW ? 'beside' : look.place
}

interface FixedOptions {
  card: Size
  window: Size
  /** The line that is being read. */
  line: Rect
  /** Between the card and the edge of the window. */
  edge: number
}

/**
 * The upper left point of a card in a corner of the window, or, as tall as the window, along a side: the right one below, unless
 * it would cover the line that is being read; then the next that doesn't. Undefined where each would.
 */
export const fixedPoint = ({ card, window, line, edge }: FixedOptions): Point | undefined => {
  const left = edge
  const top = edge
  const right = window.width - edge - card.width
  const bottom = window.height - edge - card.height
  const points = [
    { x: right, y: bottom },
    { x: right, y: top },
    { x: left, y: bottom },
    { x: left, y: top },
  ]
  const boxAt = ({ x, y }: Point): Rect => ({
    left: x,
    top: y,
    right: x + card.width,
    bottom: y + card.height,
  })
  return points.find((point) => !overlaps(boxAt(point), line))
}
