import type { CategoryId } from '../../data/types.ts'
import type { BlockScan, Mention } from '../../matching/types.ts'
import type { TextBlock } from './text-block.ts'

/** A mention in its place on the page, whether it is marked or not. */
export interface Mark extends Mention {
  category: CategoryId
  range: StaticRange
  /** How it is written on the page. */
  surface: string
  /** True while it is marked. */
  isShown: boolean
}

/** A block that holds candidates, and the mentions among them. Blocks without any are not kept. */
export interface ScannedBlock {
  readonly block: TextBlock
  readonly scan: NonNullable<BlockScan>
  mentions: readonly Mark[]
  /** Set once, when the block is first marked: whether its text is light on dark. */
  ground?: 'light' | 'dark'
}
