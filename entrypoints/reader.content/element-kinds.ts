/** How elements take part in text, told by their tag: asking for computed styles would cost every page a restyle. */

/**
 * `inline`: part of the line. `silent`: not read, and the line goes on as if it weren't there. `wall`: not read, and
 * the line ends. `break`: nothing inside, the line ends. `block`: a run of text of its own.
 */
export type ElementKind = 'inline' | 'silent' | 'wall' | 'break' | 'block'

const KINDS: Record<Exclude<ElementKind, 'block'>, string> = {
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i img ins label mark nobr picture q rb ruby s slot small ' +
    'span strike strong sub sup time tt u var wbr',
  silent: 'link meta noscript rp rt rtc script style svg template',
  wall:
    'applet audio canvas code datalist embed iframe input kbd listing math object plaintext pre progress samp select ' +
    'textarea video xmp',
  break: 'br hr',
}

const kindByTag = new Map(
  Object.entries(KINDS).flatMap(([kind, tags]) =>
    tags.split(' ').map((tag) => [tag, kind as ElementKind] as const),
  ),
)

const isCustom = (tag: string): boolean => tag.includes('-')

/** The kind of an element by its `localName`. Custom elements are inline, as browsers have them without a style. */
export const kindOf = (tag: string): ElementKind => kindByTag.get(tag) ?? (isCustom(tag) ? 'inline' : 'block')

/** Elements whose text belongs to whoever types it. */
const EDITABLE = [
  '[contenteditable]:not([contenteditable="false" i])',
  '[role="textbox" i]',
  '[role="searchbox" i]',
  '[role="code" i]',
  '.CodeMirror',
  '.cm-editor',
  '.monaco-editor',
  '.ace_editor',
].join(',')

const UNREAD = `${KINDS.silent.split(' ').join(',')},${KINDS.wall.split(' ').join(',')},${EDITABLE}`

/** Attributes by which an element can become editable, or stop being so. */
export const EDITABLE_ATTRIBUTES = ['contenteditable', 'role']

/** The editable elements under a root; null where there is none, which is so almost everywhere. */
export const editableWithin = (root: ParentNode): ReadonlySet<Element> | null => {
  const found = root.querySelectorAll(EDITABLE)
  return found.length > 0 ? new Set(found) : null
}

/** True where the text of an element is not read, for its own sake or for an ancestor's. */
export const isUnread = (element: Element): boolean => {
  if (element.ownerDocument.designMode === 'on') return true
  const hit = element.closest(`${UNREAD},foreignObject`)
  if (hit?.localName !== 'foreignObject') return hit !== null
  const host = hit.closest('svg')?.parentElement
  return host ? isUnread(host) : false
}

/** The element whose run of text a node belongs to: the nearest that isn't inline. Null for a node without parent. */
export const containerOf = (node: Node): Element | null => {
  let element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement
  while (element?.parentElement && kindOf(element.localName) !== 'block') element = element.parentElement
  return element
}

/**
 * True where an element that is inline by its tag is laid out on lines of its own, so that the letters before and
 * after its edge are no one word. A float is no such thing: initials float.
 */
export const partsWords = (element: Element): boolean => {
  const { display, float } = getComputedStyle(element)
  return !/^(inline|ruby|contents|none|$)/.test(display) && (float === 'none' || float === '')
}
