// For pages that change only once they have been read. The registry of highlights is the page's too.
const textOf = ({ startContainer, startOffset, endContainer, endOffset }) => {
  const range = document.createRange()
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  return range.toString()
}
const isMarked = (phrase) =>
  [...CSS.highlights.values()].some((ranges) => [...ranges].some((range) => textOf(range) === phrase))

/** Resolves once the phrase is marked. */
globalThis.whenMarked = (phrase) =>
  new Promise((resolve) => {
    const look = () => {
      if (isMarked(phrase)) resolve()
      else setTimeout(look, 20)
    }
    look()
  })
