import { documentElementOf } from '../../browser/page-nodes.ts'
import { rootOf } from './page-trees.ts'

interface MovesOptions {
  /** The card's own box. */
  panel: Element
  /** Where the mention is written. */
  range: AbstractRange
  onMove: () => void
  signal: AbortSignal
}

/**
 * Reports, at most once per frame, that a card and its mention may have moved: the page was scrolled, something was
 * resized, nodes came or went.
 */
export const watchMoves = ({ panel, range, onMove, signal }: MovesOptions): void => {
  let isDue = false
  const look = () => {
    isDue = false
    if (!signal.aborted) onMove()
  }
  const move = () => {
    if (!isDue) requestAnimationFrame(look)
    isDue = true
  }
  addEventListener('scroll', move, { capture: true, passive: true, signal })
  addEventListener('resize', move, { passive: true, signal })
  const sizes = new ResizeObserver(move)
  for (const element of [panel, documentElementOf(document)]) sizes.observe(element)
  const nodes = new MutationObserver(move)
  for (const root of [document, rootOf(range.startContainer)])
    nodes.observe(root, { childList: true, subtree: true })
  signal.addEventListener('abort', () => {
    sizes.disconnect()
    nodes.disconnect()
  })
}
