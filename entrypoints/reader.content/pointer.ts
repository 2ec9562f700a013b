import { matches } from './dom.ts'
import { markAt } from './hit-test.ts'
import { isSelecting, type PointerOptions, watchHover } from './hover.ts'

const INTERACTIVE =
  'a[href],area[href],button,summary,label,input,select,textarea,[onclick],' +
  '[role="button" i],[role="link" i],[role="menuitem" i],[role="tab" i],[role="option" i],[role="checkbox" i]'

const isInteractive = (event: Event): boolean =>
  event.composedPath().some((target) => target instanceof Element && matches(target, INTERACTIVE))

/** Opens a card for a click or a tap on a mention. Links, buttons and selections keep their meaning: nothing is prevented. */
const watchClicks = ({ marker, onOpen, signal }: PointerOptions): void => {
  /** Whether text was selected when the pointer came down: some browsers end the selection of a tap before its click. */
  let wasSelecting = false
  const onDown = () => {
    wasSelecting = isSelecting()
  }
  const onClick = (event: MouseEvent) => {
    const isTap = event instanceof PointerEvent && event.pointerType === 'touch'
    if (isTap && wasSelecting) return
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    if (!event.isTrusted || !isPlain || marker.isEmpty || isSelecting() || isInteractive(event)) return
    const point = { x: event.clientX, y: event.clientY }
    const mark = markAt(marker, point)
    if (mark) onOpen({ mark, cause: isTap ? 'tap' : 'click', point })
  }
  addEventListener('pointerdown', onDown, { capture: true, passive: true, signal })
  addEventListener('click', onClick, { capture: true, passive: true, signal })
}

/** Turns pointing, clicking and tapping into wishes for cards. Every listener is passive. */
export const watchPointer = (options: PointerOptions): void => {
  watchClicks(options)
  watchHover(options)
}
