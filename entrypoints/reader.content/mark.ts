import type { CategoryId } from '../../data/types.ts'
import type { BlockScan, Mention } from '../../matching/types.ts'
import type { TextBlock } from './text-block.ts'

/** A mention that is shown on the page. */
export interface Mark extends Mention {
  category: CategoryId
  range: StaticRange
  /** As what it is written on the page. */
  surface: string
}

/** A block that holds candidates, and what is shown of them. Blocks without any are not kept. */
export interface ScannedBlock {
  readonly block: TextBlock
  readonly scan: NonNullable<BlockScan>
  marks: readonly Mark[]
  /** Set once, when the block is first marked: whether its text is light on dark. */
  ground?: 'light' | 'dark'
}
