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

/** Longest text of one block, in UTF-16 units: one look at it must not hold the page up. */
const LONGEST = 20_000
/** How far back from there we look for the end of a sentence or of a word. */
const NEAR_END = 2000

/** Where text is best cut that begins at `from`: its end, or where it is too long the last sentence that fits. */
export const cutAfter = (data: string, from: number): number => {
  const end = from + LONGEST
  if (data.length <= end) return data.length
  const latest = (mark: string): number => data.lastIndexOf(mark, end - 1)
  const sentence = Math.max(latest('. '), latest('。'), latest('\n'))
  if (sentence > end - NEAR_END) return sentence + 1
  const word = latest(' ')
  return word > end - NEAR_END ? word + 1 : end
}

// Only what HTML collapses: a non-breaking space is a character like others.
const SPACES = /[ \t\n\r\f]{2,}/g
const PRINTS = /\S/
const isSpace = (code: number): boolean =>
  code === 32 || code === 10 || code === 9 || code === 13 || code === 12
const mayHaveRuns = (data: string): boolean =>
  data.includes('\n') || data.includes('  ') || data.includes('\t')

/** Builds one block after another from the text nodes of a walk. */
export class BlockDraft {
  #text = ''
  #pieces: Piece[] = []
  #endsInSpace = true

  get isEmpty(): boolean {
    return this.#pieces.length === 0
  }

  /** True where the draft is long enough to end before `data`. */
  isFull(data: string): boolean {
    return this.#text.length > LONGEST && !this.continuesWord(data)
  }

  /** True where `data` would continue the word at the end of the draft. */
  continuesWord(data: string): boolean {
    return !this.#endsInSpace && data !== '' && PRINTS.test(data.charAt(0))
  }

  /** Adds the text of a node, from an offset on; `to` where it isn't the end. */
  add(node: Text, data: string, from = 0, to = data.length): void {
    if (this.isEmpty && !PRINTS.test(data)) return
    let begin = from
    if (this.#endsInSpace) while (begin < to && isSpace(data.charCodeAt(begin))) begin++
    if (begin === 0 && to === data.length && !mayHaveRuns(data)) {
      this.#push(node, 0, data)
      return
    }
    SPACES.lastIndex = begin
    for (let run = SPACES.exec(data); run && run.index < to; run = SPACES.exec(data)) {
      this.#push(node, begin, data.slice(begin, run.index + 1))
      begin = SPACES.lastIndex
    }
    if (begin < to) this.#push(node, begin, data.slice(begin, to))
  }

  #push(node: Text, from: number, kept: string): void {
    if (kept === '') return
    this.#pieces.push({ node, at: this.#text.length, from })
    this.#text += kept
    this.#endsInSpace = isSpace(kept.charCodeAt(kept.length - 1))
  }

  /** Hands the block over and begins anew; null where nothing was added. */
  finish(container: Container): TextBlock | null {
    if (this.isEmpty) return null
    const block = new TextBlock(container, this.#text, this.#pieces)
    this.#text = ''
    this.#pieces = []
    this.#endsInSpace = true
    return block
  }
}
