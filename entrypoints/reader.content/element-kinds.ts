/** How elements take part in text, judged by their tag: computed styles would cost every page a restyle. */
import { closest } from '../../browser/page-nodes.ts'
import {
  type Container,
  contentTypeOf,
  designModeOf,
  elementOf,
  isElement,
  isShadowRoot,
  localNameOf,
  matchesWithin,
  parentOf,
} from './dom.ts'

/**
 * `inline`: part of the line. `custom`: the same, an element of the page's own. `silent`: not read, and the line goes
 * on as if it weren't there. `wall`: not read, and the line ends. `break`: nothing inside, the line ends. `block`: a
 * run of text of its own.
 */
export type ElementKind = 'inline' | 'custom' | 'silent' | 'wall' | 'break' | 'block'

const KINDS: Record<Exclude<ElementKind, 'custom'>, string> = {
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i img ins label mark nobr picture q rb ruby s slot small ' +
    'span strike strong sub sup time tt u var wbr',
  silent: 'link meta noembed noframes noscript rp rt rtc script style svg template',
  wall:
    'applet audio canvas code datalist embed iframe input kbd listing math meter nav object plaintext pre progress ' +
    'samp select textarea video xmp',
  break: 'br hr',
  // The frequent ones: what isn't named is a block too, but has to be looked at for a hyphen.
  block: 'article aside body button div figure footer form h1 h2 h3 header li main p section table td tr ul',
}

const kindByTag = new Map<unknown, ElementKind>(
  Object.entries(KINDS).flatMap(([kind, tags]) =>
    tags.split(' ').map((tag) => [tag, kind as ElementKind] as const),
  ),
)

/**
 * The kind of an element by its `localName`, which is no string for the root of a shadow tree, and for a form that has
 * a field of that name. Custom elements are inline, as browsers have them without a style.
 */
export const kindOf = (tag: unknown): ElementKind =>
  kindByTag.get(tag) ?? (typeof tag === 'string' && tag.includes('-') ? 'custom' : 'block')

/** True of a file of plain text, which browsers show as one long `<pre>`. */
export const isTextFile = (): boolean => contentTypeOf(document) === 'text/plain'

/**
 * True of an element that is text although its tag would leave it unread: the `<pre>` of a text file, and a
 * `<noscript>` where no scripts run. Where they run, it holds no elements and needs no check whether it is visible.
 */
export const isTextAfterAll = (element: Element, tag: unknown): boolean =>
  tag === 'pre'
    ? isTextFile()
    : tag === 'noscript' && element.firstElementChild !== null && element.checkVisibility()

/** True of a kind that is part of the line. */
export const isInLine = (kind: ElementKind): boolean => kind === 'inline' || kind === 'custom'

/**
 * Elements whose text belongs to whoever types it, and menus: what a site leads to is not what its page says. Most have
 * neither attribute, which is quick to check.
 */
const CLOSED = [
  '[contenteditable]:is([contenteditable=""],[contenteditable="true" i],[contenteditable="plaintext-only" i])',
  '[role]:is([role="textbox" i],[role="searchbox" i],[role="code" i],[role="navigation" i])',
  '.CodeMirror',
  '.cm-editor',
  '.monaco-editor',
  '.ace_editor',
].join(',')

const UNREAD = `${KINDS.silent.split(' ').join(',')},${KINDS.wall.split(' ').join(',')},${CLOSED}`

/** Attributes by which an element can become one of these, or stop being so. */
export const CLOSED_ATTRIBUTES = ['contenteditable', 'role']

/** Such elements under a root; null where there is none, which is so on most pages. */
export const closedWithin = (root: Container): ReadonlySet<Element> | null => {
  const found = matchesWithin(root, CLOSED)
  return found.length > 0 ? new Set(found) : null
}

/** True where the text of a container is not read, because of itself or of something around it. */
export const isUnread = (container: Container): boolean => {
  if (designModeOf(document) === 'on') return true
  if (isShadowRoot(container)) return isUnread(elementOf(container))
  const hit = closest(container, `${UNREAD},foreignObject`)
  const tag = hit && localNameOf(hit)
  if (hit && tag !== 'foreignObject' && !isTextAfterAll(hit, tag)) return true
  const around = hit ? aroundOf(tag === 'foreignObject' ? closest(hit, 'svg') : hit) : shadowAround(container)
  return around !== null && isUnread(around)
}

/** What an element stands in; null at the top. */
const aroundOf = (element: Element | null): Container | null => {
  const around = element && parentOf(element)
  return around && (isElement(around) || isShadowRoot(around)) ? around : null
}

const shadowAround = (element: Element): ShadowRoot | null => {
  let top: Node | null = element
  while (top && isElement(top)) top = parentOf(top)
  return top && isShadowRoot(top) ? top : null
}

/** The container of the run of text that a node is part of: the nearest element that isn't inline, or a shadow root. Null where there is none. */
export const containerOf = (node: Node): Container | null => {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (isShadowRoot(at)) return at
    if (!isElement(at)) continue
    const above = parentOf(at)
    const isTop = !above || !(isElement(above) || isShadowRoot(above))
    if (isTop || !isInLine(kindOf(localNameOf(at)))) return at
  }
  return null
}

/**
 * True where an element that is inline by its tag is laid out on lines of its own, so that the letters before and
 * after its edge are not one word. A float doesn't count: initial letters float.
 */
export const partsWords = (element: Element): boolean => {
  const style = getComputedStyle(element)
  if (/^(inline|ruby|contents|none|$)/.test(style.display)) return false
  const { float } = style
  return float === 'none' || float === ''
}
