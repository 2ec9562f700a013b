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

/** The texts of a stage that are drawn as they are: no pictures' labels, nothing for screen readers alone. */
function* textsOf(stage: Element): Generator<Text> {
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT)
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null)
    if (text.data.trim() !== '' && !text.parentElement?.closest('svg, .visually-hidden, option, .status'))
      yield text
}

/**
 * Texts that stick out of the box that they are in, or out of what cuts that off, and are not cut there on purpose; each
 * after the name of its box.
 */
export const textsThatStickOut = (stage: Element): string[] => {
  const faults: string[] = []
  for (const text of textsOf(stage)) {
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

/** Words of alphabets, which are whole on a line: nobody sets apart what is not hyphenated. */
const WORDS = /[\p{Script=Latin}\p{Script=Cyrillic}]{2,}/gu

/** Words that go on in the next line without a hyphen; each after the name of its box. */
export const tornWords = (stage: Element): string[] => {
  const faults: string[] = []
  const range = document.createRange()
  for (const text of textsOf(stage)) {
    const box = boxOf(text)
    if (getComputedStyle(box).hyphens === 'auto') continue
    range.selectNodeContents(text)
    if (range.getClientRects().length < 2) continue
    for (const { index, 0: word } of text.data.matchAll(WORDS)) {
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      const [first, ...others] = range.getClientRects()
      if (first && others.some(({ top }) => top >= first.bottom - 1))
        faults.push(`${box.className || box.localName}: ${word}`)
    }
  }
  return faults
}
