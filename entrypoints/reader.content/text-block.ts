import type { Container } from './dom.ts'

/** A stretch of text nodes that reads as one string: what is kept of a node begins at these offsets. */
export interface Piece {
  node: Text
  /** Where the piece begins in the block's text. */
  at: number
  /** Where it begins in its node. */
  from: number
}

/**
 * A block of a page (a paragraph, a heading, a cell) as one string, and the way back from its offsets, in UTF-16
 * units, to the page's text nodes. It is the only place that knows how the two belong together.
 */
export class TextBlock {
  /** Whose own text it is. */
  readonly container: Container
  readonly text: string
  readonly #pieces: readonly Piece[]

  constructor(container: Container, text: string, pieces: readonly Piece[]) {
    this.container = container
    this.text = text
    this.#pieces = pieces
  }

  /** Where the text begins on the page, by which blocks are put in document order. */
  get begin(): Pick<Piece, 'node' | 'from'> | undefined {
    return this.#pieces[0]
  }

  /** The page's text nodes that it is made of, in order. */
  get nodes(): Text[] {
    return this.#pieces.map(({ node }) => node)
  }

  /**
   * The range of the text from `start` to `end`. Static: live ranges would slow every change of the page down.
   * What the string leaves out between two pieces (ruby, a `<wbr>`) lies inside the range.
   */
  rangeOf(start: number, end: number): StaticRange | null {
    const first = this.#pieces.findLast(({ at }) => at <= start)
    const last = this.#pieces.findLast(({ at }) => at < end)
    if (!first || !last) return null
    return new StaticRange({
      startContainer: first.node,
      startOffset: first.from + start - first.at,
      endContainer: last.node,
      endOffset: last.from + end - last.at,
    })
  }

  /** The offset in the text of a point of the page, or null where the point lies in none of the block's nodes. */
  offsetOf(node: Node, offset: number): number | null {
    const piece = this.#pieces.findLast((one) => one.node === node && one.from <= offset)
    return piece ? piece.at + offset - piece.from : null
  }
}

/** Longest text of one block, in UTF-16 units: scanning it must not hold up the page. */
export const LONGEST = 20_000
/** How far back from there we look for the end of a sentence or of a word. */
const NEAR_END = 2000

/** Where to cut text that begins at `from`: at its end, or, if it is too long, after the last sentence that fits. */
export const cutAfter = (data: string, from: number): number => {
  if (data.length <= from + LONGEST) return data.length
  // Looking back further would make the cost of a long text quadratic.
  const part = data.slice(from, from + LONGEST)
  const latest = (mark: string): number => part.lastIndexOf(mark)
  const sentence = Math.max(latest('. '), latest('。'), latest('\n'))
  if (sentence > LONGEST - NEAR_END) return from + sentence + 1
  const word = latest(' ')
  return from + (word > LONGEST - NEAR_END ? word + 1 : LONGEST)
}

/** The same for a file of plain text, where blank lines end paragraphs. */
export const paragraphAfter = (data: string, from: number): number => {
  const end = cutAfter(data, from)
  const blank = data.slice(from, end).indexOf('\n\n')
  return blank < 0 ? end : from + blank + 2
}
