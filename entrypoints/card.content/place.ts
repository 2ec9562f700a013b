import { computePosition, flip, offset, shift, size } from '@floating-ui/dom'
import type { Point, Rect } from '../../browser/pointing.ts'
import { fixedPoint, type Spot } from './spot.ts'
import { seenWindow, windowSize } from './window-size.ts'

/** Between the line and the card, and between the card and the edge of the window, in CSS px. */
const GAP = 8
const EDGE = 8
/** A corner is further in: nothing there points at the card. */
const CORNER_EDGE = 16
const TALLEST = 560
const LEAST = 96

const setHeight = (panel: HTMLElement, height: number): void =>
  panel.style.setProperty('--card-max-height', `${Math.max(LEAST, Math.floor(height))}px`)

const moveTo = (panel: HTMLElement, { x, y }: Point): void => {
  panel.style.translate = `${Math.round(x)}px ${Math.round(y)}px`
}

/** Beside the line, below it where there is room, and no larger than the window lets it be. */
const placeBeside = async (panel: HTMLElement, line: Rect): Promise<void> => {
  const { left, top, right, bottom } = line
  const box = new DOMRect(left, top, right - left, bottom - top)
  const virtual = { getBoundingClientRect: () => box }
  const { x, y } = await computePosition(virtual, panel, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: EDGE, crossAxis: false }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) => setHeight(panel, Math.min(TALLEST, availableHeight)),
      }),
    ],
  })
  moveTo(panel, { x, y })
  // A window so low that neither side of the line has room still shows the whole card.
  keepInWindow(panel)
}

/** Where neither corner nor side is clear of the line, beside it. */
const placeFixed = async (
  panel: HTMLElement,
  { line, spot }: { line: Rect; spot: 'corner' | 'side' },
): Promise<void> => {
  const edge = spot === 'side' ? EDGE : CORNER_EDGE
  const window = windowSize()
  const room = window.height - 2 * edge
  setHeight(panel, spot === 'side' ? room : Math.min(TALLEST, room))
  const card = panel.getBoundingClientRect()
  const point = fixedPoint({ card, window, line, edge })
  if (!point) return place(panel, { line, spot: 'beside' })
  moveTo(panel, point)
}

/** Lays a sheet along the bottom of what is seen of the window. */
const laySheet = ({ style, currentCSSZoom }: HTMLElement): void => {
  const { left, top, right, bottom } = seenWindow()
  const set = (name: string, length: number) => style.setProperty(name, `${length / currentCSSZoom}px`)
  set('--sheet-left', left)
  set('--sheet-right', innerWidth - right)
  set('--sheet-bottom', innerHeight - bottom)
  set('--sheet-room', bottom - top)
}

/** Puts the panel where a spot is, clear of the line that is being read. */
export const place = async (
  panel: HTMLElement,
  { line, spot }: { line: Rect; spot: Spot },
): Promise<void> => {
  panel.dataset.spot = spot
  panel.style.setProperty('--card-max-width', `${windowSize().width - 2 * EDGE}px`)
  if (spot === 'beside') return placeBeside(panel, line)
  if (spot !== 'sheet') return placeFixed(panel, { line, spot })
  panel.style.removeProperty('--card-max-height')
  panel.style.translate = 'none'
  laySheet(panel)
}

/** Scrolls the page, where it can be, so that a sheet doesn't lie over the line that is being read. */
export const clearSheet = (panel: HTMLElement, line: Rect): void => {
  const hidden = line.bottom + 2 * GAP - (seenWindow().bottom - panel.getBoundingClientRect().height)
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  if (hidden > 0) scrollBy({ top: hidden, behavior: isCalm ? 'instant' : 'smooth' })
}

/** Brings a panel that stays where it is back into a window that became smaller. */
export const keepInWindow = (panel: HTMLElement): void => {
  if (panel.dataset.spot === 'sheet') {
    laySheet(panel)
    return
  }
  const { left, top, right, bottom } = panel.getBoundingClientRect()
  const { width, height } = windowSize()
  const x = Math.max(EDGE, left - Math.max(0, right + EDGE - width))
  const y = Math.max(EDGE, top - Math.max(0, bottom + EDGE - height))
  moveTo(panel, { x, y })
}
