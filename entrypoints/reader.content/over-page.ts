import type { CardRequest } from '../../browser/bridge.ts'
import type { FrameWish } from '../../browser/messages.ts'
import type { PointerTrail } from './pointer-trail.ts'

/**
 * Where on the top page a card belongs that a frame wishes for. It follows the frame when the page scrolls; what is
 * scrolled inside, the frame sees. Null where nothing stands there, so that the frame must have gone.
 */
export const placeOverPage = (
  wish: FrameWish,
  trail: PointerTrail,
): Pick<CardRequest, 'range' | 'lines' | 'point'> | null => {
  const offset = trail.offsetOf(wish.place)
  const point = { x: wish.point.x + offset.x, y: wish.point.y + offset.y }
  const frame = document.elementFromPoint(point.x, point.y)
  if (!frame?.parentNode) return null
  const then = frame.getBoundingClientRect()
  const lines = () => {
    if (!frame.isConnected) return []
    const now = frame.getBoundingClientRect()
    const [x, y] = [offset.x + now.x - then.x, offset.y + now.y - then.y]
    return wish.lines.map((line) => new DOMRect(line.x + x, line.y + y, line.width, line.height))
  }
  const around = {
    startContainer: frame.parentNode,
    startOffset: 0,
    endContainer: frame.parentNode,
    endOffset: 0,
  }
  return { range: new StaticRange(around), lines, point }
}
