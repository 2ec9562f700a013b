import { BlockDraft, prints } from './block-draft.ts'
import { type Container, contains, walkerOver } from './dom.ts'
import {
  closedWithin,
  type ElementKind,
  isInLine,
  isTextAfterAll,
  isTextFile,
  kindOf,
} from './element-kinds.ts'
import { mayHostShadow } from './shadow-trees.ts'
import { cutAfter, paragraphAfter, type TextBlock } from './text-block.ts'

/** Nodes between two chances to pause where no block ends. */
const NODES_A_STEP = 500

/** Where a walk goes, and the callbacks on the way. */
export interface WalkOptions {
  /** Where to begin. Its own text counts only where it is a block itself, or `root` of a shallow walk. */
  root: Container
  /** False: the text of `root` alone, without that of the blocks inside. */
  isDeep: boolean
  /** The shadow tree of an element, which is asked for closed ones too where it `mayBeClosed`. */
  rootOf: (element: Element, mayBeClosed: boolean) => ShadowRoot | null
  /** Called with each container before its text. */
  onEnter: (container: Container) => void
  /** Called with what must be walked separately: shadow trees, foreign objects in drawings. */
  onAside: (root: Container) => void
}

/**
 * Walks a part of the page and yields its blocks of text in order, or null where there is none for a while.
 * The consumer may pause at any yield, and the page may change meanwhile: a walk that lost its footing ends, and
 * returns the innermost container it was in that is still there, for a new walk to begin at.
 *
 * One function, with variables for its state: on every page this runs for the first time, when each further function
 * costs an engine more than what it does.
 */
export function* walkBlocks(options: WalkOptions): Generator<TextBlock | null, Container | null> {
  const { root, isDeep, rootOf, onEnter, onAside } = options
  const partAfter = isTextFile() ? paragraphAfter : cutAfter
  const closed = closedWithin(root)
  const walker = walkerOver(root)
  const draft = new BlockDraft()
  /** Those whose text the walk is in, the innermost last. */
  const containers: Container[] = []
  let node: Node = root
  const isLost = (): boolean => !contains(root, node)
  const footing = (): Container | null => containers.findLast((one) => contains(root, one)) ?? null

  for (let steps = 1; ; steps++) {
    if (steps % NODES_A_STEP === 0) {
      yield null
      if (isLost()) return footing()
    }
    let next: Node | null = null
    /** The element that is left next; null where the walk is at a text. */
    let left: Element | null = null
    if (isText(node)) {
      const { data } = node
      const container = containers.at(-1)
      // Most text nodes are the blanks between two tags.
      if (container && (!draft.isEmpty || prints(data))) {
        if (draft.endsBefore(data)) yield draft.finish(container)
        let from = 0
        for (let to = partAfter(data, from); to < data.length; to = partAfter(data, from)) {
          draft.add(node, data, from, to)
          yield draft.finish(container)
          if (isLost()) return footing()
          from = to
        }
        draft.add(node, data, from)
      }
    } else {
      left = node as Element
      const tag: unknown = left.localName
      // The root of a shallow walk is a block, whatever its tag is.
      const mayEnter = isDeep || left === root
      const kind = closed?.has(left) ? 'wall' : isDeep || left !== root ? kindOfElement(left, tag) : 'block'
      const isLine = isInLine(kind)
      if (!draft.isEmpty && isLine) draft.edges.push(left)
      else if (!draft.isEmpty && kind !== 'silent') {
        yield draft.finish(containers.at(-1))
        if (isLost()) return footing()
      }
      if (isLine || (kind === 'block' && mayEnter)) {
        if (kind === 'custom') draft.hasCustom = true
        if (!isLine) {
          onEnter(left)
          containers.push(left)
        }
        next = walker.firstChild()
        if (isDeep && (kind === 'custom' || mayHostShadow(tag))) {
          const shadow = rootOf(left, next === null || kind === 'custom')
          if (shadow) onAside(shadow)
        }
      } else if (kind === 'silent' && tag === 'svg') left.querySelectorAll('foreignObject').forEach(onAside)
    }
    while (!next) {
      if (left && left === containers.at(-1)) {
        const block = draft.finish(left)
        containers.pop()
        if (block) {
          yield block
          if (isLost()) return footing()
        }
      } else if (left && !draft.isEmpty) draft.edges.push(left)
      if (node === root) return null
      next = walker.nextSibling()
      if (next) break
      const above = walker.parentNode()
      if (!above) return footing()
      node = left = above as Element
    }
    node = next
  }
}

/** The walk visits only elements and text: what isn't text is an element, even a form whose fields shadow `nodeType`. */
const isText = (node: Node): node is Text => {
  const { nodeType } = node
  return nodeType === 3 || nodeType === 4
}

const kindOfElement = (element: Element, tag: unknown): ElementKind => {
  const kind = kindOf(tag)
  return (kind === 'silent' || kind === 'wall') && isTextAfterAll(element, tag) ? 'block' : kind
}
