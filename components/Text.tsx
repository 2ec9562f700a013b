/** UTF-16 positions [start, end) in a text. */
export type Range = readonly [start: number, end: number]

/** Hyphenated words of at most this many letters, such as Jong-un and MiG-31, stay on one line. */
const LONGEST_WHOLE = 14
const HYPHENATED = /([\p{sc=Latin}\p{sc=Cyrillic}\p{N}’]+(?:-[\p{sc=Latin}\p{sc=Cyrillic}\p{N}’]+)+)/u

/** Cuts a text at the edges of ranges. Ranges may overlap and be in any order. */
const cutAt = (text: string, ranges: readonly Range[]): { text: string; isMatch: boolean }[] => {
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

/** The parts of ranges that lie in [start, end), counted from there. */
const within = (ranges: readonly Range[], [start, end]: Range): Range[] =>
  ranges
    .map(([from, to]): Range => [Math.max(from, start) - start, Math.min(to, end) - start])
    .filter(([from, to]) => from < to)

interface Props {
  text: string
  /** What of it matched a query, to be marked. */
  ranges?: readonly Range[] | undefined
}

/** A text with names in it, which don't break at their hyphens. */
export const Text = ({ text, ranges = [] }: Props) => {
  let at = 0
  return (
    <>
      {text.split(HYPHENATED).map((part, nth) => {
        const start = at
        at += part.length
        const pieces = cutAt(part, within(ranges, [start, at]))
        const drawn = pieces.map((piece) => (piece.isMatch ? <mark>{piece.text}</mark> : piece.text))
        const isWhole = nth % 2 === 1 && part.length <= LONGEST_WHOLE
        return isWhole ? <span class="whole">{drawn}</span> : drawn
      })}
    </>
  )
}
