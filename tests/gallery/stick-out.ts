/** What is drawn beyond its box. */

const boxOf = (text: Text): Element => {
  let at = text.parentElement
  while (at?.parentElement && /^(inline|contents)$/.test(getComputedStyle(at).display)) at = at.parentElement
  return at ?? document.body
}

/** Texts that stick out of the box that they are in, and are not cut there on purpose; each after the name of its box. */
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
    const edges = box.getBoundingClientRect()
    if (left < edges.left - 1 || right > edges.right + 1)
      faults.push(`${box.className || box.localName}: ${text.data}`)
  }
  return faults
}
