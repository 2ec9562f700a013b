import type { CardCause } from '../../browser/bridge.ts'
import type { Point } from '../../browser/pointing.ts'
import type { Mark } from './mark.ts'

/** A wish for the card of a mention. */
export interface CardWish {
  mark: Mark
  cause: CardCause
  /** What was pointed at, in CSS px of the viewport; absent for the keyboard. */
  point?: Point
}
