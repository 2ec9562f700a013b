/** UTF-16 positions [start, end) in a text. */
export type Range = readonly [start: number, end: number]

/** Cuts a text at the edges of ranges. Ranges that overlap or stand out of order are taken as far as they make sense. */
export const cutAt = (text: string, ranges: readonly Range[]): { text: string; isMatch: boolean }[] => {
  const pieces: { text: string; isMatch: boolean }[] = []
  let at = 0
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    if (end <= at) continue
    pieces.push({ text: text.slice(at, Math.max(at, start)), isMatch: false })
    pieces.push({ text: text.slice(Math.max(at, start), end), isMatch: true })
    at = end
  }
  pieces.push({ text: text.slice(at), isMatch: false })
  return pieces.filter((piece) => piece.text !== '')
}

/** A text with the parts that matched a query marked. */
export const Highlighted = ({ text, ranges }: { text: string; ranges: readonly Range[] }) => (
  <>{cutAt(text, ranges).map((piece) => (piece.isMatch ? <mark>{piece.text}</mark> : piece.text))}</>
)
