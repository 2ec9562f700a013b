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
 * One line of thought of a page (a paragraph, a heading, a cell) as a string, and the way back from its offsets, in
 * UTF-16 units, to the page's text nodes. It is the only place that knows how the two belong together.
 */
export class TextBlock {
  readonly container: Container
  readonly text: string
  readonly #pieces: readonly Piece[]

  constructor(container: Container, text: string, pieces: readonly Piece[]) {
    this.container = container
    this.text = text
    this.#pieces = pieces
  }

  /** The first text node, by which blocks are put in document order. */
  get first(): Text | undefined {
    return this.#pieces[0]?.node
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

// Only what HTML collapses: a non-breaking space is a character like others.
const SPACES = /[ \t\n\r\f]{2,}/g
const LEADING_SPACES = /^[ \t\n\r\f]+/
const ENDS_IN_SPACE = /[ \t\n\r\f]$/
const BEGINS_WITH_SPACE = /^\s/
const PRINTS = /\S/

/** Builds one block after another from the text nodes of a walk. */
export class BlockDraft {
  #text = ''
  #pieces: Piece[] = []

  get isEmpty(): boolean {
    return this.#pieces.length === 0
  }

  /** True where `data` would continue the word at the end of the draft. */
  continuesWord(data: string): boolean {
    return !this.isEmpty && !ENDS_IN_SPACE.test(this.#text) && !BEGINS_WITH_SPACE.test(data)
  }

  add(node: Text, data: string): void {
    if (this.isEmpty && !PRINTS.test(data)) return
    const isAfterSpace = this.isEmpty || ENDS_IN_SPACE.test(this.#text)
    let from = isAfterSpace ? (LEADING_SPACES.exec(data)?.[0].length ?? 0) : 0
    SPACES.lastIndex = from
    for (let run = SPACES.exec(data); run; run = SPACES.exec(data)) {
      this.#push(node, from, data.slice(from, run.index + 1))
      from = SPACES.lastIndex
    }
    this.#push(node, from, from === 0 ? data : data.slice(from))
  }

  #push(node: Text, from: number, kept: string): void {
    if (kept === '') return
    this.#pieces.push({ node, at: this.#text.length, from })
    this.#text += kept
  }

  /** Hands the block over and begins anew; null where nothing was added. */
  finish(container: Container): TextBlock | null {
    if (this.isEmpty) return null
    const block = new TextBlock(container, this.#text, this.#pieces)
    this.#text = ''
    this.#pieces = []
    return block
  }
}
