import { computePosition, flip, offset, shift, size } from '@floating-ui/dom'

/** Between the line and the card, and between the card and the edge of the window, in CSS px. */
const GAP = 8
const EDGE = 8
const TALLEST = 560
const WIDEST = 360

/** Places the panel beside a line, below it where there is room, and no larger than the window lets it be. */
export const place = async (panel: HTMLElement, line: DOMRect): Promise<void> => {
  const virtual = { getBoundingClientRect: () => line }
  const { x, y } = await computePosition(virtual, panel, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: EDGE, crossAxis: false }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) => {
          panel.style.setProperty(
            '--card-max-height',
            `${Math.max(120, Math.min(TALLEST, availableHeight))}px`,
          )
          panel.style.setProperty('--card-width', `${Math.min(WIDEST, innerWidth - 2 * EDGE)}px`)
        },
      }),
    ],
  })
  panel.style.translate = `${Math.round(x)}px ${Math.round(y)}px`
}
