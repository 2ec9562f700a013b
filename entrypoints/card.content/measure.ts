/** The boxes of a range's lines, in CSS px of the viewport; empty where the page has changed under it or hides it. */
export const linesOf = ({ startContainer, startOffset, endContainer, endOffset }: StaticRange): DOMRect[] => {
  const range = document.createRange()
  try {
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
  } catch {
    return []
  }
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
}
