/** What is drawn beyond its box. */

const boxOf = (text: Text): Element => {
  let at = text.parentElement
  while (at?.parentElement && /^(inline|contents)$/.test(getComputedStyle(at).display)) at = at.parentElement
  return at ?? document.body
}

/** What cuts a box off at its sides, where it reaches so far: the nearest element around it that hides what is beyond. */
const frameOf = (box: Element): Element => {
  let at = box
  while (at.parentElement && !/^(hidden|clip)$/.test(getComputedStyle(at).overflowX)) at = at.parentElement
  return at
}

/**
 * Texts that stick out of the box that they are in, or out of what cuts that off, and are not cut there on purpose; each
 * after the name of its box.
 */
export const textsThatStickOut = (stage: Element): string[] => {
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT)
  const faults: string[] = []
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    if (text.data.trim() === '' || text.parentElement?.closest('svg, .visually-hidden, option, .status'))
      continue
    const box = boxOf(text)
    if (getComputedStyle(box).textOverflow === 'ellipsis') continue
    const range = document.createRange()
    range.selectNodeContents(text)
    const { left, right } = range.getBoundingClientRect()
    const edges = [box, frameOf(box)].map((around) => around.getBoundingClientRect())
    if (edges.some((edge) => left < edge.left - 1 || right > edge.right + 1))
      faults.push(`${box.className || box.localName}: ${text.data}`)
  }
  return faults
}
