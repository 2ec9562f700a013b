// For pages that change only once they have been read. The registry of highlights is the page's too.
const textOf = ({ startContainer, startOffset, endContainer, endOffset }) => {
  const range = document.createRange()
  try {
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
  } catch {
    // Its text has been cut since; the mark will come anew.
    return null
  }
  return range.toString()
}
const isMarked = (phrase, view) =>
  [...view.CSS.highlights.values()].some((ranges) => [...ranges].some((range) => textOf(range) === phrase))

const when = (isSo) =>
  new Promise((resolve) => {
    const look = () => {
      if (isSo()) resolve()
      else setTimeout(look, 20)
    }
    look()
  })

/** Resolves once the phrase is marked, in a frame where its window is given. */
globalThis.whenMarked = (phrase, view = globalThis) => when(() => isMarked(phrase, view))

/** Resolves once the phrase is not marked. */
globalThis.whenUnmarked = (phrase) => when(() => !isMarked(phrase, globalThis))
