import type { CardCause } from '../../browser/bridge.ts'
import type { CategoryId } from '../../data/types.ts'
import type { BlockScan, Mention } from '../../matching/types.ts'
import type { Point } from './hit-test.ts'
import type { TextBlock } from './text-block.ts'

/** A mention in its place on the page, whether it is marked or not. */
export interface Mark extends Mention {
  category: CategoryId
  range: StaticRange
  /** As what it is written on the page. */
  surface: string
  /** True while it is marked. */
  isShown: boolean
}

/** A wish for the card of a mention. */
export interface CardWish {
  mark: Mark
  cause: CardCause
  /** What was pointed at, in CSS px of the viewport; absent for the keyboard. */
  point?: Point
}

/** A block that holds candidates, and the mentions among them. Blocks without any are not kept. */
export interface ScannedBlock {
  readonly block: TextBlock
  readonly scan: NonNullable<BlockScan>
  mentions: readonly Mark[]
  /** Set once, when the block is first marked: whether its text is light on dark. */
  ground?: 'light' | 'dark'
}
