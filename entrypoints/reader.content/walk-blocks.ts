import { type ElementKind, editableWithin, kindOf, partsWords } from './element-kinds.ts'
import { BlockDraft, type TextBlock } from './text-block.ts'

/** Nodes between two chances to pause where no block ends. */
const NODES_A_STEP = 500

export interface WalkOptions {
  /** Where to begin. Its own text counts only where it is a block itself, or `root` of a shallow walk. */
  root: Element
  /** False: the text of `root` alone, without that of the blocks inside. */
  isDeep: boolean
  /** Told of each block element before its text comes. */
  onEnter: (container: Element) => void
  /** Told of elements that must be walked by themselves: foreign objects in drawings. */
  onAside: (root: Element) => void
}

/**
 * Walks a part of the page and yields its blocks of text in order, or null where there is none for a while.
 * The consumer may pause at any yield, and the page may change meanwhile: a walk that lost its footing ends, and
 * returns the innermost block it was in that is still there, for a new walk to begin at.
 */
export function* walkBlocks(options: WalkOptions): Generator<TextBlock | null, Element | null> {
  const { root, isDeep, onEnter, onAside } = options
  const editable = editableWithin(root)
  const containers: Element[] = []
  const draft = new BlockDraft()
  let edges: Element[] = []
  let node: Node = root
  let steps = 0

  const finish = (): TextBlock | null => {
    const container = containers.at(-1)
    edges = []
    return container ? draft.finish(container) : null
  }
  const partsHere = (data: string): boolean =>
    edges.length > 0 && !draft.isEmpty && edges.some(draft.continuesWord(data) ? partsWords : isPartingCustom)
  const kindHere = (element: Element): ElementKind => {
    if (editable?.has(element)) return 'wall'
    return element === root && !isDeep ? 'block' : kindOf(element.localName)
  }
  const isLost = (): boolean => !root.contains(node)
  const footing = (): Element | null => containers.findLast((one) => root.contains(one)) ?? null

  for (;;) {
    let descends = false
    if (isText(node)) {
      const { data } = node
      if (partsHere(data)) yield finish()
      if (containers.length > 0) draft.add(node, data)
      edges = []
    } else if (isElement(node)) {
      const kind = kindHere(node)
      if (kind === 'inline') edges.push(node)
      else if (kind === 'silent') for (const aside of asidesOf(node)) onAside(aside)
      else if (!draft.isEmpty) {
        yield finish()
        if (isLost()) return footing()
      }
      descends = kind === 'inline' || (kind === 'block' && (isDeep || node === root))
      if (kind === 'block' && descends) {
        onEnter(node)
        containers.push(node)
      }
    }
    if (++steps % NODES_A_STEP === 0) {
      yield null
      if (isLost()) return footing()
    }

    let next: Node | null = descends ? node.firstChild : null
    while (!next) {
      if (node === containers.at(-1)) {
        const block = finish()
        containers.pop()
        if (block) yield block
        if (block && isLost()) return footing()
      } else if (isElement(node)) edges.push(node)
      if (node === root) return null
      next = node.nextSibling
      if (!next && !node.parentNode) return footing()
      node = next ?? node.parentNode ?? root
    }
    node = next
  }
}

// By number: `instanceof` asks across the border of worlds in Firefox, once a node.
const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4
const isElement = (node: Node): node is Element => node.nodeType === 1

const isPartingCustom = (element: Element): boolean => element.localName.includes('-') && partsWords(element)

const asidesOf = (element: Element): Iterable<Element> =>
  element.localName === 'svg' ? element.querySelectorAll('foreignObject') : []
