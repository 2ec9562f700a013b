/**
 * Reads of a page's nodes that the page can't shadow, for reader and card alike. A form has its fields as properties
 * under their names, and a document its images and frames: `<input name="parentNode">` would lead us in a circle. The
 * prototypes are ours.
 */

/** Reads a property of objects by the getter of their prototype. */
export const getterOf = <T extends object, K extends keyof T>(
  prototype: T,
  name: K,
): ((object: T) => T[K]) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get
  // Where the prototype lacks the property (`designMode` in XML documents), the page can't shadow it either.
  return get ? (object) => get.call(object) : (object) => object[name]
}

/** The page's topmost element. */
export const documentElementOf = getterOf(Document.prototype, 'documentElement')

/** The nearest element from `element` up that a selector matches, in the same tree. */
export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector)
