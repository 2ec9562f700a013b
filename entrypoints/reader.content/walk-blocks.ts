import { type Container, contains, isShadowRoot, walkerOver } from './dom.ts'
import {
  type ElementKind,
  editableWithin,
  isTextAfterAll,
  isTextFile,
  kindOf,
  partsWords,
} from './element-kinds.ts'
import { mayHostShadow } from './shadow-trees.ts'
import { BlockDraft, cutAfter, paragraphAfter, type TextBlock } from './text-block.ts'

/** Nodes between two chances to pause where no block ends. */
const NODES_A_STEP = 500

/** Where a walk leads, and what is told on the way. */
export interface WalkOptions {
  /** Where to begin. Its own text counts only where it is a block itself, or `root` of a shallow walk. */
  root: Container
  /** False: the text of `root` alone, without that of the blocks inside. */
  isDeep: boolean
  /** The shadow tree of an element, which may be `isEmpty` beside it. */
  rootOf: (element: Element, isEmpty: boolean) => ShadowRoot | null
  /** Told of each container before its text comes. */
  onEnter: (container: Container) => void
  /** Told of what must be walked by itself: shadow trees, foreign objects in drawings. */
  onAside: (root: Container) => void
}

/**
 * Walks a part of the page and yields its blocks of text in order, or null where there is none for a while.
 * The consumer may pause at any yield, and the page may change meanwhile: a walk that lost its footing ends, and
 * returns the innermost container it was in that is still there, for a new walk to begin at.
 */
export function* walkBlocks(options: WalkOptions): Generator<TextBlock | null, Container | null> {
  const { root, isDeep, rootOf, onEnter, onAside } = options
  const editable = editableWithin(root)
  const partAfter = isTextFile() ? paragraphAfter : cutAfter
  const walker = walkerOver(root)
  const inShadow = isShadowRoot(root) ? root : null
  const containers: Container[] = []
  const draft = new BlockDraft()
  /** The innermost of the containers. */
  let container: Container | undefined
  /** Inline elements that begin or end between the end of the draft and here. */
  let edges: Element[] = []
  let hasCustom = false
  let node: Node = root
  let steps = 0

  const finish = (): TextBlock | null => {
    if (edges.length > 0) edges = []
    return container ? draft.finish(container) : null
  }
  const partsHere = (data: string): boolean =>
    draft.continuesWord(data) ? edges.some(partsWords) : hasCustom && edges.some(isPartingCustom)
  const isLost = (): boolean => !contains(root, node)
  const footing = (): Container | null => containers.findLast((one) => contains(root, one)) ?? null

  for (;;) {
    if (++steps % NODES_A_STEP === 0) {
      yield null
      if (isLost()) return footing()
    }
    let next: Node | null = null
    if (isText(node)) {
      const { data } = node
      if (!draft.isEmpty && ((edges.length > 0 && partsHere(data)) || draft.isFull(data))) yield finish()
      let from = 0
      for (let to = partAfter(data, from); to < data.length; to = partAfter(data, from)) {
        draft.add(node, data, from, to)
        yield finish()
        if (isLost()) return footing()
        from = to
      }
      if (container) draft.add(node, data, from)
      if (edges.length > 0) edges = []
    } else {
      const element = node as Element
      const tag = element.localName
      const isOwn = element === root && !isDeep
      const kind = editable?.has(element) ? 'wall' : isOwn ? 'block' : kindOfElement(element, tag)
      if (kind === 'custom') hasCustom = true
      const isInLine = kind === 'inline' || kind === 'custom'
      if (kind === 'silent') for (const aside of asidesOf(element)) onAside(aside)
      else if (!draft.isEmpty) {
        if (isInLine) edges.push(element)
        else {
          yield finish()
          if (isLost()) return footing()
        }
      }
      if (isInLine || (kind === 'block' && (isDeep || isOwn))) {
        if (!isInLine) {
          onEnter(element)
          containers.push(element)
          container = element
        }
        next = walker.firstChild()
        if (isDeep && node !== inShadow && (kind === 'custom' || mayHostShadow(tag))) {
          const shadow = rootOf(element, next === null)
          if (shadow) onAside(shadow)
        }
      }
    }

    while (!next) {
      if (node === container) {
        const block = finish()
        containers.pop()
        container = containers.at(-1)
        if (block) {
          yield block
          if (isLost()) return footing()
        }
      } else if (!draft.isEmpty && !isText(node)) edges.push(node as Element)
      if (node === root) return null
      next = walker.nextSibling()
      if (next) break
      const above = walker.parentNode()
      if (!above) return footing()
      node = above
    }
    node = next
  }
}

/** The walk shows elements and text alone: what isn't text is an element, a form with fields named like ours too. */
const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4

const kindOfElement = (element: Element, tag: unknown): ElementKind => {
  const kind = kindOf(tag)
  return (kind === 'silent' || kind === 'wall') && isTextAfterAll(element, tag) ? 'block' : kind
}

const isPartingCustom = (element: Element): boolean => element.localName.includes('-') && partsWords(element)

const asidesOf = (element: Element): Iterable<Element> =>
  element.localName === 'svg' ? element.querySelectorAll('foreignObject') : []
