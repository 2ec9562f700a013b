import type { Container } from './dom.ts'

/** A stretch of text nodes that reads as one string: what is kept of a node begins at these offsets. */
interface Piece {
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
const LONGEST = 20_000
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

const PRINTS = /\S/g
// Only what HTML collapses: a no-break space is a character like others.
const SPACES = ' \t\n\r\f'
const NO_SPACE = /[^ \t\n\r\f]/g
const SPACE_BEFORE_SPACE = /[ \t\n\r\f](?=[ \t\n\r\f])/g

/** Where a character that `pattern` wants is first found from an offset on, and where none is, the end. */
const indexFrom = (data: string, pattern: RegExp, from: number): number => {
  pattern.lastIndex = from
  return pattern.test(data) ? pattern.lastIndex - 1 : data.length
}

/** Builds one block after another from the text nodes of a walk. */
export class BlockDraft {
  #text = ''
  #pieces: Piece[] = []
  #endsInSpace = true

  /** True while there is nothing in it. */
  isEmpty = true

  /** True where the draft is long enough to end before `data`. */
  isFull(data: string): boolean {
    return this.#text.length > LONGEST && !this.continuesWord(data)
  }

  /** True where `data` would continue the word at the end of the draft. */
  continuesWord(data: string): boolean {
    return !this.#endsInSpace && indexFrom(data, PRINTS, 0) === 0 && data !== ''
  }

  /** Adds the text of a node, from an offset on; `to` where it isn't the end. */
  add(node: Text, data: string, from = 0, to = data.length): void {
    let begin = from
    if (this.#endsInSpace) begin = indexFrom(data, this.isEmpty ? PRINTS : NO_SPACE, from)
    while (begin < to) {
      const end = Math.min(indexFrom(data, SPACE_BEFORE_SPACE, begin) + 1, to)
      this.#push(node, begin, data.slice(begin, end))
      begin = end < to ? indexFrom(data, NO_SPACE, end) : to
    }
  }

  #push(node: Text, from: number, kept: string): void {
    this.#pieces.push({ node, at: this.#text.length, from })
    this.#text += kept
    this.isEmpty = false
    this.#endsInSpace = SPACES.includes(kept.slice(-1))
  }

  /** Returns the block and starts a new one; null where nothing was added. */
  finish(container: Container): TextBlock | null {
    if (this.isEmpty) return null
    const block = new TextBlock(container, this.#text, this.#pieces)
    this.#text = ''
    this.#pieces = []
    this.#endsInSpace = true
    this.isEmpty = true
    return block
  }
}
