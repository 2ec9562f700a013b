import { holds, type Point } from '../../browser/pointing.ts'
import type { Mark } from './mark.ts'
import type { Marker } from './marker.ts'

interface HighlightHit {
  ranges: AbstractRange[]
}
interface PointedRegistry {
  highlightsFromPoint?: (x: number, y: number, options: { shadowRoots: ShadowRoot[] }) => HighlightHit[]
}

/** A live range over a static one, to measure by; null where the page has changed under it. */
export const measurable = ({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: StaticRange): Range | null => {
  const range = new Range()
  try {
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
  } catch {
    return null
  }
  return range
}

/** The boxes of a mark's lines, in CSS px of the viewport; empty where it isn't drawn. */
export const rectsOf = (range: StaticRange): DOMRect[] =>
  [...(measurable(range)?.getClientRects() ?? [])].filter(({ width, height }) => width > 0 && height > 0)

/** The mark that is drawn at a point of the viewport, in CSS px. */
export const markAt = (marker: Marker, point: Point): Mark | undefined =>
  // Chromium finds no highlight under an emulated device scale, so its no is not the last word.
  markByHighlight(marker, point) ?? markByCaret(marker, point)

const markByHighlight = (marker: Marker, { x, y }: Point): Mark | undefined => {
  // Not every engine has this method, and the types don't know it.
  const registry = CSS.highlights as unknown as PointedRegistry
  for (const { ranges } of registry.highlightsFromPoint?.(x, y, { shadowRoots: marker.shadowRoots }) ?? []) {
    for (const range of ranges) {
      const mark = marker.markOf(range)
      if (mark) return mark
    }
  }
  return undefined
}

/** By the caret that a press would set. It rounds to characters that are far away, so the boxes have the last word. */
export const markByCaret = (marker: Marker, point: Point): Mark | undefined => {
  const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots: marker.shadowRoots })
  if (!caret) return undefined
  return marker
    .marksNear(caret.offsetNode, caret.offset)
    .find(({ range }) => rectsOf(range).some((rect) => holds(rect, point)))
}
