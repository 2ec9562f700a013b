import { type Container, contains, isShadowRoot, walkerOver } from './dom.ts'
import {
  closedWithin,
  type ElementKind,
  isInLine,
  isTextAfterAll,
  isTextFile,
  kindOf,
  partsWords,
} from './element-kinds.ts'
import { mayHostShadow } from './shadow-trees.ts'
import { BlockDraft, cutAfter, paragraphAfter, type TextBlock } from './text-block.ts'

/** Nodes between two chances to pause where no block ends. */
const NODES_A_STEP = 500

/** Where a walk goes, and the callbacks on the way. */
export interface WalkOptions {
  /** Where to begin. Its own text counts only where it is a block itself, or `root` of a shallow walk. */
  root: Container
  /** False: the text of `root` alone, without that of the blocks inside. */
  isDeep: boolean
  /** The shadow tree of an element, which may be `isEmpty` beside it. */
  rootOf: (element: Element, isEmpty: boolean) => ShadowRoot | null
  /** Called with each container before its text. */
  onEnter: (container: Container) => void
  /** Called with what must be walked separately: shadow trees, foreign objects in drawings. */
  onAside: (root: Container) => void
}

/** Where a walk is: the containers around it, and the line of text that it is in. */
class BlockWalk {
  readonly #options: WalkOptions
  readonly #closed: ReadonlySet<Element> | null
  readonly #walker: TreeWalker
  readonly #draft = new BlockDraft()
  /** Those whose text the walk is in, the innermost last. */
  readonly #containers: Container[] = []
  /** Inline elements that begin or end between the end of the draft and here. */
  readonly #edges: Element[] = []
  /** Most pages have no custom elements, so that no edge has to be checked for one. */
  #hasCustom = false
  #node: Node

  constructor(options: WalkOptions) {
    this.#options = options
    this.#closed = closedWithin(options.root)
    this.#walker = walkerOver(options.root)
    this.#node = options.root
  }

  /** The blocks, as `walkBlocks` yields them. */
  *blocks(): Generator<TextBlock | null, Container | null> {
    const { root } = this.#options
    const partAfter = isTextFile() ? paragraphAfter : cutAfter
    for (let steps = 1; ; steps++) {
      if (steps % NODES_A_STEP === 0) {
        yield null
        if (this.#isLost) return this.#footing
      }
      let next: Node | null = null
      const node = this.#node
      if (isText(node)) {
        const { data } = node
        if (this.#endsBefore(data)) yield this.#finish()
        let from = 0
        for (let to = partAfter(data, from); to < data.length; to = partAfter(data, from)) {
          this.#draft.add(node, data, from, to)
          yield this.#finish()
          if (this.#isLost) return this.#footing
          from = to
        }
        if (this.#containers.length > 0) this.#draft.add(node, data, from)
        this.#edges.length = 0
      } else {
        const element = node as Element
        const kind = this.#kindOf(element)
        if (!this.#draft.isEmpty && kind !== 'silent' && !isInLine(kind)) {
          yield this.#finish()
          if (this.#isLost) return this.#footing
        }
        next = this.#enter(element, kind)
      }
      while (!next) {
        const block = this.#leave()
        if (block) {
          yield block
          if (this.#isLost) return this.#footing
        }
        if (this.#node === root) return null
        next = this.#walker.nextSibling()
        if (next) break
        const above = this.#walker.parentNode()
        if (!above) return this.#footing
        this.#node = above
      }
      this.#node = next
    }
  }

  /** True where the page took away what the walk is in. */
  get #isLost(): boolean {
    return !contains(this.#options.root, this.#node)
  }

  /** The innermost container that is still there. */
  get #footing(): Container | null {
    return this.#containers.findLast((one) => contains(this.#options.root, one)) ?? null
  }

  #finish(): TextBlock | null {
    this.#edges.length = 0
    const container = this.#containers.at(-1)
    return container ? this.#draft.finish(container) : null
  }

  /** True where the line ends before a text. */
  #endsBefore(data: string): boolean {
    const draft = this.#draft
    const edges = this.#edges
    if (draft.isEmpty) return false
    if (edges.length === 0) return draft.isFull(data)
    const isParted = draft.continuesWord(data)
      ? edges.some(partsWords)
      : this.#hasCustom && edges.some(isPartingCustom)
    return isParted || draft.isFull(data)
  }

  /** How the walk takes an element: the root of a shallow one is a block, whatever its tag is. */
  #kindOf(element: Element): ElementKind {
    const { root, isDeep } = this.#options
    if (this.#closed?.has(element)) return 'wall'
    return element === root && !isDeep ? 'block' : kindOfElement(element)
  }

  /** Goes into an element. Returns what comes first in it, or null where nothing does or none of it is read. */
  #enter(element: Element, kind: ElementKind): Node | null {
    const { root, isDeep, rootOf, onAside, onEnter } = this.#options
    if (kind === 'custom') this.#hasCustom = true
    if (kind === 'silent') for (const aside of asidesOf(element)) onAside(aside)
    if (isInLine(kind)) {
      if (!this.#draft.isEmpty) this.#edges.push(element)
    } else if (kind === 'block' && (isDeep || element === root)) {
      onEnter(element)
      this.#containers.push(element)
    } else return null
    const first = this.#walker.firstChild()
    if (isDeep && this.#mayHostShadow(element, kind)) {
      const shadow = rootOf(element, first === null)
      if (shadow) onAside(shadow)
    }
    return first
  }

  /** False of the root of a shadow tree as well, which the walk takes for an element. */
  #mayHostShadow(element: Element, kind: ElementKind): boolean {
    if (element === this.#options.root && isShadowRoot(element)) return false
    return kind === 'custom' || mayHostShadow(element.localName)
  }

  /** Leaves the node where the walk is. Returns the block that ends with it. */
  #leave(): TextBlock | null {
    if (this.#node === this.#containers.at(-1)) {
      const block = this.#finish()
      this.#containers.pop()
      return block
    }
    if (!this.#draft.isEmpty && !isText(this.#node)) this.#edges.push(this.#node as Element)
    return null
  }
}

/**
 * Walks a part of the page and yields its blocks of text in order, or null where there is none for a while.
 * The consumer may pause at any yield, and the page may change meanwhile: a walk that lost its footing ends, and
 * returns the innermost container it was in that is still there, for a new walk to begin at.
 */
export const walkBlocks = (options: WalkOptions): Generator<TextBlock | null, Container | null> =>
  new BlockWalk(options).blocks()

/** The walk visits only elements and text: what isn't text is an element, even a form whose fields shadow `nodeType`. */
const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4

const kindOfElement = (element: Element): ElementKind => {
  const tag = element.localName
  const kind = kindOf(tag)
  return (kind === 'silent' || kind === 'wall') && isTextAfterAll(element, tag) ? 'block' : kind
}

const isPartingCustom = (element: Element): boolean => element.localName.includes('-') && partsWords(element)

const asidesOf = (element: Element): Iterable<Element> =>
  element.localName === 'svg' ? element.querySelectorAll('foreignObject') : []
