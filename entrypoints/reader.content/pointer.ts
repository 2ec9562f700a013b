import type { CardCause } from '../../browser/bridge.ts'
import { markAt, type Point } from './hit-test.ts'
import type { Mark } from './mark.ts'
import type { Marker } from './marker.ts'

/** How long a mention is pointed at before its card opens, in ms, and how often at most we look where the pointer is. */
const HOVER = 250
const LOOK = 60
/** After the last scroll event a pointer is taken to be at rest no sooner, in ms. */
const SETTLED = 150

const INTERACTIVE =
  'a[href],area[href],button,summary,label,input,select,textarea,[onclick],' +
  '[role="button" i],[role="link" i],[role="menuitem" i],[role="tab" i],[role="option" i],[role="checkbox" i]'

interface PointerOptions {
  marker: Marker
  onOpen: (mark: Mark, cause: CardCause, point: Point) => void
  signal: AbortSignal
}

const isSelecting = (): boolean => getSelection()?.isCollapsed === false

const isInteractive = (event: Event): boolean =>
  event.composedPath().some((target) => target instanceof Element && target.matches(INTERACTIVE))

/** Opens a card for a click on a mention. Links, buttons and selections keep their meaning: nothing is prevented. */
const watchClicks = ({ marker, onOpen, signal }: PointerOptions): void => {
  const onClick = (event: MouseEvent) => {
    const isPlain = event.button === 0 && !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    if (!event.isTrusted || !isPlain || marker.isEmpty || isSelecting() || isInteractive(event)) return
    const point = { x: event.clientX, y: event.clientY }
    const mark = markAt(marker, point)
    if (mark) onOpen(mark, 'click', point)
  }
  addEventListener('click', onClick, { capture: true, passive: true, signal })
}

/** Opens a card for a mention that the mouse rests on, while nothing is pressed, selected or scrolled. */
const watchHover = ({ marker, onOpen, signal }: PointerOptions): void => {
  let point: Point = { x: 0, y: 0 }
  let under: Mark | undefined
  let scrolledAt = Number.NEGATIVE_INFINITY
  let lookTimer: ReturnType<typeof setTimeout> | undefined
  let openTimer: ReturnType<typeof setTimeout> | undefined

  const leave = () => {
    clearTimeout(lookTimer)
    clearTimeout(openTimer)
    lookTimer = undefined
    under = undefined
  }
  const open = () => {
    const mark = markAt(marker, point)
    if (mark && mark === under && !signal.aborted) onOpen(mark, 'hover', point)
  }
  const look = () => {
    lookTimer = undefined
    const found = marker.isEmpty ? undefined : markAt(marker, point)
    if (found === under) return
    clearTimeout(openTimer)
    under = found
    if (found) openTimer = setTimeout(open, HOVER - LOOK)
  }
  const onMove = (event: PointerEvent) => {
    // Browsers send a move after a scroll although the pointer stands still.
    const hasMoved = event.clientX !== point.x || event.clientY !== point.y
    point = { x: event.clientX, y: event.clientY }
    const isBusy =
      event.buttons !== 0 || event.pointerType === 'touch' || event.timeStamp - scrolledAt < SETTLED
    if (isBusy || isSelecting()) return leave()
    if (hasMoved && !marker.isEmpty) lookTimer ??= setTimeout(look, LOOK)
  }
  const onScroll = (event: Event) => {
    scrolledAt = event.timeStamp
    leave()
  }
  const passive = { capture: true, passive: true, signal }
  addEventListener('pointermove', onMove, passive)
  addEventListener('pointerdown', leave, passive)
  addEventListener('scroll', onScroll, passive)
  document.documentElement.addEventListener('pointerleave', leave, { passive: true, signal })
  signal.addEventListener('abort', leave)
}

/** Turns pointing and clicking into wishes for cards. Every listener is passive. */
export const watchPointer = (options: PointerOptions): void => {
  watchClicks(options)
  watchHover(options)
}
