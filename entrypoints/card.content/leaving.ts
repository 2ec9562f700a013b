import { documentElementOf } from '../../browser/page-nodes.ts'
import { holds, type Point, STRAY_MS, STRAY_PX } from '../../browser/pointing.ts'
import type { CardEvent } from './card-state.ts'
import { isOnWay } from './geometry.ts'

/** What is needed to watch over an open card. */
export interface Attention {
  host: Element
  panel: Element
  /** The boxes of the mention's lines as they are now. */
  lines: () => readonly DOMRect[]
  send: (event: CardEvent) => void
  signal: AbortSignal
}

/**
 * Reports when the pointer leaves mention and card for good. On the way from one to the other every move buys time, so
 * that a distant card can be reached; resting there doesn't.
 */
export const watchLeaving = ({ panel, lines, send, signal }: Attention): void => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stay = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const stray = () => {
    timer ??= setTimeout(() => send({ type: 'leave' }), STRAY_MS)
  }
  const follow = (point: Point) => {
    const card = panel.getBoundingClientRect()
    const mention = lines()
    if ([card, ...mention].some((box) => holds(box, point, STRAY_PX))) return stay()
    if (mention.some((line) => isOnWay(point, line, card))) stay()
    stray()
  }
  const onMove = ({ clientX: x, clientY: y, pointerType }: PointerEvent) => {
    if (pointerType !== 'touch') follow({ x, y })
  }
  const passive = { capture: true, passive: true, signal }
  addEventListener('pointermove', onMove, passive)
  addEventListener('pointerover', onMove, passive)
  documentElementOf(document).addEventListener('pointerleave', stray, { passive: true, signal })
  signal.addEventListener('abort', stay)
}
