import { elementOf, elementWalker, isConnected, isDead, localNameOf } from './dom.ts'
import { isUnread } from './element-kinds.ts'

/** What can host a shadow tree, besides elements of the page's own. */
const HOSTS = new Set<unknown>(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
)

/** True where an element of HTML's own with this `localName` may have a shadow tree, as those of the page's own may. */
export const mayHostShadow = (tag: unknown): boolean => HOSTS.has(tag)

/** How many possible hosts are watched at most; thousands of empty boxes on a page are not components that load late. */
const MOST_WATCHED = 300

/** How many elements each look checks for an open tree that has come since; the looks cycle through the page. */
const ASKED_A_LOOK = 200

/** Opens shadow trees that are closed to the page; null where there is none. */
export type OpenRoot = (element: Element) => ShadowRoot | null

/**
 * The shadow trees of a page. No event says when an element gets one, so those that may are checked again. An element
 * of HTML's own that has content beside a closed tree is passed over: Chromium takes 2 µs to say no.
 */
export class ShadowTrees {
  readonly #known = new Set<ShadowRoot>()
  readonly #watched = new Set<Element>()
  readonly #open: OpenRoot
  readonly #round = elementWalker()

  constructor(open: OpenRoot) {
    this.#open = open
  }

  /** Every tree that is still in the page, for the browser's questions about points. */
  get roots(): ShadowRoot[] {
    return [...this.#known].filter(isConnected)
  }

  /** The shadow tree of an element that may have one. It `mayBeClosed` where nothing is beside it, or the element is the page's own. */
  rootOf(element: Element, mayBeClosed: boolean): ShadowRoot | null {
    const root = element.shadowRoot ?? (mayBeClosed ? this.#open(element) : null)
    if (root) this.#known.add(root)
    else if (mayBeClosed && this.#watched.size < MOST_WATCHED) this.#watched.add(element)
    return root
  }

  /** The trees that came since the last look, and forgets those that went. */
  news(): ShadowRoot[] {
    for (const root of this.#known) if (!isConnected(root)) this.#known.delete(root)
    const found = new Set([...this.#ofWatched(), ...this.#onRound()])
    for (const root of found) this.#known.add(root)
    return [...found]
  }

  /** Trees of the elements that are watched, open or closed. */
  *#ofWatched(): Generator<ShadowRoot> {
    for (const element of this.#watched) {
      const root = isConnected(element) ? (element.shadowRoot ?? this.#open(element)) : null
      if (root) yield root
      if (root || !isConnected(element)) this.#watched.delete(element)
    }
  }

  /** Open trees that the next few elements of the page have got since they were read, whatever they hold. */
  *#onRound(): Generator<ShadowRoot> {
    const round = this.#round
    if (isDead(round.currentNode)) round.currentNode = round.root
    for (let left = ASKED_A_LOOK; left > 0; left--) {
      const element = round.nextNode() as Element | null
      if (!element) {
        round.currentNode = round.root
        return
      }
      const root = mayHostShadow(localNameOf(element)) ? element.shadowRoot : null
      if (root && !this.#known.has(root) && !isUnread(root)) yield root
    }
  }

  /** The innermost element at a point of the viewport, in CSS px. */
  elementAt(x: number, y: number): Element | null {
    let hit = document.elementFromPoint(x, y)
    for (let root = hit && this.#rootAt(hit); root; root = hit && this.#rootAt(hit)) {
      const inner = root.elementFromPoint(x, y)
      if (!inner || inner === hit || elementOf(root) === inner) break
      hit = inner
    }
    return hit
  }

  #rootAt(element: Element): ShadowRoot | null {
    return element.shadowRoot ?? [...this.#known].find((root) => elementOf(root) === element) ?? null
  }
}
