/**
 * Questions to a page's own nodes go by the prototypes: a form has its fields as properties, under their names, and a
 * document its images. `<input name="parentNode">` would lead us in a circle.
 */

const getterOf = <T extends object, K extends keyof T>(prototype: T, name: K): ((object: T) => T[K]) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get
  return get ? (object) => get.call(object) : (object) => object[name]
}

/** The root of the tree that a node is in: a document, a shadow root, or the topmost of what was taken out. */
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node)
const activeElementOf = getterOf(Document.prototype, 'activeElement')

/** The page's topmost element. */
export const topElement = (): Element => getterOf(Document.prototype, 'documentElement')(document)

/** The nearest element around a node, or itself, that a selector matches, out of shadow trees too; null where none does. */
export const closestOf = (node: Node, selector: string): Element | null => {
  const element = node instanceof Element ? node : node.parentElement
  const found = element && Element.prototype.closest.call(element, selector)
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
