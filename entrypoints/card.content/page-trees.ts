/** Where the card finds its place and the focus in a page's trees. */
import { closest, getterOf } from '../../browser/page-nodes.ts'

const activeElementOf = getterOf(Document.prototype, 'activeElement')

/** The root of the tree that a node is in: a document, a shadow root, or the topmost of what was taken out. */
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node)

/** The nearest element around a node, or itself, that a selector matches, out of shadow trees too; null where none does. */
export const closestOf = (node: Node, selector: string): Element | null => {
  const element = node instanceof Element ? node : node.parentElement
  const found = element && closest(element, selector)
  if (found) return found
  const root = rootOf(node)
  return root instanceof ShadowRoot ? closestOf(root.host, selector) : null
}

/** The element that has the focus, in the page's open shadow trees too. */
export const focusedElement = (): Element | null => {
  let element = activeElementOf(document)
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
}

/** True where the text that a range begins in is selected, or a part of it. */
export const isSelected = ({ startContainer }: AbstractRange): boolean => {
  const selection = getSelection()
  return selection?.isCollapsed === false && selection.containsNode(startContainer, true)
}
