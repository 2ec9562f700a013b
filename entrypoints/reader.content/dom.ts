/** What the reader reads of a page's nodes, and how it walks over them, safe from names that shadow ours (`browser/page-nodes.ts`). */
import { documentElementOf, getterOf } from '../../browser/page-nodes.ts'

/** What has text of its own: an element, or the root of a shadow tree. */
export type Container = Element | ShadowRoot

const parentNode = getterOf(Node.prototype, 'parentNode')
const nodeType = getterOf(Node.prototype, 'nodeType')
const host = getterOf(ShadowRoot.prototype, 'host')

/** Whether a node is in the page. */
export const isConnected = getterOf(Node.prototype, 'isConnected')
/** The tag of an element, as it is written in HTML. */
export const localNameOf = getterOf(Element.prototype, 'localName')
/** The body of a document; null where it has none. */
export const bodyOf = getterOf(Document.prototype, 'body')
/** Whether a document's tab is not in front. */
export const isTabHidden = getterOf(Document.prototype, 'hidden')
/** The content type that a document was sent as. */
export const contentTypeOf = getterOf(Document.prototype, 'contentType')
/** `on` where the whole document is editable. */
export const designModeOf = getterOf(Document.prototype, 'designMode')

// Both by number: in Firefox `instanceof` crosses the border between worlds, for each node.
/** True of an element. */
export const isElement = (node: Node): node is Element => nodeType(node) === 1
/** True of the root of a shadow tree. */
export const isShadowRoot = (node: Node): node is ShadowRoot => nodeType(node) === 11 && 'host' in node

/**
 * True of a node that Firefox won't let us use any more, since it was made in a frame that is gone. It may still be in
 * the page, where only a new walk finds it.
 */
export const isDead = (node: Node): boolean => {
  try {
    nodeType(node)
    return false
  } catch {
    return true
  }
}

/** The node that a node is in, out of a shadow tree too; null at the top, and for what was taken out. */
export const parentOf = (node: Node): Node | null =>
  parentNode(node) ?? (isShadowRoot(node) ? host(node) : null)

/** The element whose style a container has. */
export const elementOf = (container: Container): Element =>
  isShadowRoot(container) ? host(container) : container

/** True where `node` is one of `around` or in one, shadow trees included. */
export const isIn = (around: ReadonlySet<Node>, node: Node): boolean => {
  for (let at: Node | null = node; at; at = parentOf(at)) if (around.has(at)) return true
  return false
}

/** True where `node` is `root` or in it, in the same tree. */
export const contains = (root: Node, node: Node): boolean => Node.prototype.contains.call(root, node)

/** True where a selector matches an element. */
export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector)

/** The elements in `root` that a selector matches, in the same tree. */
export const matchesWithin = (root: Container, selector: string): NodeListOf<Element> =>
  isElement(root)
    ? Element.prototype.querySelectorAll.call(root, selector)
    : DocumentFragment.prototype.querySelectorAll.call(root, selector)

/** What holds all of the page's text: XML documents and drawings have no body. Null where there is nothing yet. */
export const rootOfPage = (): Element | null => bodyOf(document) ?? documentElementOf(document)

/** A walk over the elements and the text under a root, itself included. */
export const walkerOver = (root: Container): TreeWalker =>
  Document.prototype.createTreeWalker.call(
    document,
    root,
    NodeFilter.SHOW_ELEMENT |
      NodeFilter.SHOW_TEXT |
      NodeFilter.SHOW_CDATA_SECTION |
      NodeFilter.SHOW_DOCUMENT_FRAGMENT,
  )

/** A walk over the elements of the page, which goes on wherever it was left. */
export const elementWalker = (): TreeWalker =>
  Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_ELEMENT)
