/** A drag closes the sheet beyond this share of its height, or faster than this, in CSS px per ms. */
const FAR = 0.35
const FAST = 0.5

interface SheetOptions {
  panel: HTMLElement
  onClose: () => void
  signal: AbortSignal
}

interface Drag {
  pointerId: number
  startY: number
  y: number
  time: number
  /** Speed of the last move in CSS px per ms, positive downwards. */
  speed: number
}

/** As far as the finger went, where the sheet is drawn larger than the page. */
const drawnDown = ({ style, currentCSSZoom }: HTMLElement, by: number): void => {
  style.transform = `translateY(${Math.max(0, by) / currentCSSZoom}px)`
}

/** The sheet is taken by its bar, where nothing else can be pressed or scrolled. */
const isHandle = ({ target }: Event): boolean =>
  target instanceof Element && !target.closest('button, .card-scroller, .card-aside')

const settle = (panel: HTMLElement, to: string): Promise<unknown> => {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const { transform } = getComputedStyle(panel)
  panel.style.removeProperty('transform')
  return panel.animate({ transform: [transform, to] }, { duration: isCalm ? 0 : 160, easing: 'ease-out' })
    .finished
}

/** Lets a finger draw the sheet down: far or fast enough it closes, else it springs back. */
export const watchDrag = ({ panel, onClose, signal }: SheetOptions): void => {
  let drag: Drag | null = null

  const onDown = (event: PointerEvent) => {
    if (panel.dataset.spot !== 'sheet' || !event.isPrimary || !isHandle(event)) return
    const { pointerId, clientY, timeStamp } = event
    panel.setPointerCapture(pointerId)
    drag = { pointerId, startY: clientY, y: clientY, time: timeStamp, speed: 0 }
  }
  const onMove = ({ pointerId, clientY, timeStamp }: PointerEvent) => {
    if (drag?.pointerId !== pointerId) return
    const speed = (clientY - drag.y) / Math.max(1, timeStamp - drag.time)
    drag = { ...drag, y: clientY, time: timeStamp, speed }
    drawnDown(panel, clientY - drag.startY)
  }
  const onEnd = async ({ pointerId, type }: PointerEvent) => {
    if (drag?.pointerId !== pointerId) return
    const { y, startY, speed } = drag
    drag = null
    const isOver =
      type === 'pointerup' && (y - startY > panel.getBoundingClientRect().height * FAR || speed > FAST)
    await settle(panel, isOver ? 'translateY(100%)' : 'none').catch(() => {})
    if (isOver && !signal.aborted) onClose()
  }
  const passive = { passive: true, signal }
  panel.addEventListener('pointerdown', onDown, passive)
  panel.addEventListener('pointermove', onMove, passive)
  panel.addEventListener('pointerup', onEnd, passive)
  panel.addEventListener('pointercancel', onEnd, passive)
  signal.addEventListener('abort', () => panel.style.removeProperty('transform'))
}
