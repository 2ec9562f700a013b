import type { Container } from './dom.ts'
import { partsWords } from './element-kinds.ts'
import { LONGEST, type Piece, TextBlock } from './text-block.ts'

// Only what HTML collapses: a no-break space is a character like others.
const SPACES = ' \t\n\r\f'
const NO_SPACE = /[^ \t\n\r\f]/g
const SPACE_BEFORE_SPACE = /[ \t\n\r\f](?=[ \t\n\r\f])/g

/** Where a character that `pattern` wants is first found from an offset on, and where none is, the end. */
const indexFrom = (data: string, pattern: RegExp, from: number): number => {
  pattern.lastIndex = from
  return pattern.test(data) ? pattern.lastIndex - 1 : data.length
}

/** True of a text that is more than white space. */
export const prints = (data: string): boolean => data.trim() !== ''

const isPartingCustom = (element: Element): boolean => element.localName.includes('-') && partsWords(element)

/** Builds one block after another from the text nodes of a walk. */
export class BlockDraft {
  #text = ''
  #pieces: Piece[] = []
  #endsInSpace = true

  /** True while there is nothing in it. */
  isEmpty = true
  /** Inline elements that begin or end between the end of the draft and where the walk is. */
  readonly edges: Element[] = []
  /** Most pages have no custom elements, so that no edge has to be checked for one. */
  hasCustom = false

  /** True where the draft must end before `data`, since it is long enough or something parts the two. */
  endsBefore(data: string): boolean {
    if (this.isEmpty) return false
    const { edges } = this
    const isInWord = !this.#endsInSpace && prints(data.charAt(0))
    if (!isInWord && this.#text.length > LONGEST) return true
    return (
      edges.length > 0 && (isInWord ? edges.some(partsWords) : this.hasCustom && edges.some(isPartingCustom))
    )
  }

  /** Adds the text of a node, from an offset on; `to` where it isn't the end. */
  add(node: Text, data: string, from = 0, to = data.length): void {
    let begin = from
    if (this.isEmpty) begin = data.length - data.slice(from).trimStart().length
    else if (this.#endsInSpace) begin = indexFrom(data, NO_SPACE, from)
    while (begin < to) {
      const end = Math.min(indexFrom(data, SPACE_BEFORE_SPACE, begin) + 1, to)
      this.#push(node, begin, data.slice(begin, end))
      begin = end < to ? indexFrom(data, NO_SPACE, end) : to
    }
    this.edges.length = 0
  }

  #push(node: Text, from: number, kept: string): void {
    this.#pieces.push({ node, at: this.#text.length, from })
    this.#text += kept
    this.isEmpty = false
    this.#endsInSpace = SPACES.includes(kept.slice(-1))
  }

  /** Returns the block and starts a new one; null where nothing was added. */
  finish(container: Container | undefined): TextBlock | null {
    if (this.isEmpty || !container) return null
    const block = new TextBlock(container, this.#text, this.#pieces)
    this.#text = ''
    this.#pieces = []
    this.#endsInSpace = true
    this.isEmpty = true
    this.edges.length = 0
    return block
  }
}
