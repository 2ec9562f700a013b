import type { CardRequest } from '../../browser/bridge.ts'
import type { FrameWish } from '../../browser/messages.ts'
import type { Point } from '../../browser/pointing.ts'
import type { PointerTrail } from './pointer-trail.ts'

/** An element of the top page that shows a frame, and what is to be added to the frame's coordinates. */
interface Found {
  element: Element
  offset: Point
}

const plus = (one: Point, other: Point): Point => ({ x: one.x + other.x, y: one.y + other.y })

const underPointer = (
  { point, place }: Required<FrameWish>['pointer'],
  trail: PointerTrail,
): Found | null => {
  const offset = trail.offsetOf(place)
  const { x, y } = plus(point, offset)
  const element = document.elementFromPoint(x, y)
  return element && { element, offset }
}

/** Without a pointer: the only frame of that size, or, of several, the only one with that address. */
const bySize = ({ url, width, height }: FrameWish['frame']): Found | null => {
  const alike = [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')].filter(
    (one) => one.clientWidth === width && one.clientHeight === height && !isScaled(one),
  )
  const [element, other] = alike.length > 1 ? alike.filter(({ src }) => src === url) : alike
  if (!element || other) return null
  const { left, top } = element.getBoundingClientRect()
  return { element, offset: { x: left + element.clientLeft, y: top + element.clientTop } }
}

const isScaled = (element: HTMLElement): boolean =>
  Math.abs(element.getBoundingClientRect().width - element.offsetWidth) > 1

/**
 * Where on the top page the card belongs that a frame wishes for. It follows the frame when the page scrolls; the
 * frame itself watches for scrolling inside. Null where the frame isn't found.
 */
export const placeOverPage = (
  wish: FrameWish,
  trail: PointerTrail,
): Pick<CardRequest, 'range' | 'lines' | 'point'> | null => {
  const { pointer } = wish
  const found = pointer ? underPointer(pointer, trail) : bySize(wish.frame)
  const parent = found?.element.parentNode
  if (!found || !parent) return null
  const { element, offset } = found
  const then = element.getBoundingClientRect()
  const lines = () => {
    if (!element.isConnected) return []
    const now = element.getBoundingClientRect()
    const [x, y] = [offset.x + now.x - then.x, offset.y + now.y - then.y]
    return wish.lines.map((line) => new DOMRect(line.x + x, line.y + y, line.width, line.height))
  }
  const around = { startContainer: parent, startOffset: 0, endContainer: parent, endOffset: 0 }
  return { range: new StaticRange(around), lines, ...(pointer && { point: plus(pointer.point, offset) }) }
}
