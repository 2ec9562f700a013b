import { HOST_TAG } from '../../browser/bridge.ts'
import { type Container, isElement, localNameOf, rootOfPage } from './dom.ts'
import { CLOSED_ATTRIBUTES, containerOf, kindOf } from './element-kinds.ts'

/** What must be read again. */
export interface PageChange {
  /** Containers whose own text changed. */
  containers: Set<Container>
  /** Elements that are new, with everything inside. */
  roots: Set<Element>
  /** Elements that became editable or stopped being so. */
  switched: Set<Element>
  /** True where something was taken out, so that known text may be gone. */
  hasRemovals: boolean
}

/** More changed elements than this are not kept by name: the whole page is read again. */
const MOST_KEPT = 5000

const standsAlone = (node: Node): boolean =>
  isElement(node)
    ? kindOf(localNameOf(node)) === 'block'
    : node.nodeType !== 3 || !/\S/.test((node as Text).data)

const emptyChange = (): PageChange => ({
  containers: new Set(),
  roots: new Set(),
  switched: new Set(),
  hasRemovals: false,
})

/** Gathers the changes of a page until someone takes them. */
export class ChangeLog {
  #change = emptyChange()
  /** True once the whole page is to be read again: further changes don't need to be noted. */
  #isWhole = false
  readonly #hasOwnText: (container: Container) => boolean

  /** @param hasOwnText tells whether something is marked in a container's own text. */
  constructor(hasOwnText: (container: Container) => boolean) {
    this.#hasOwnText = hasOwnText
  }

  /** Takes what has been gathered, and leaves nothing. */
  take(): PageChange {
    const taken = this.#change
    this.#change = emptyChange()
    this.#isWhole = false
    return taken
  }

  /** True where that gives something new to do. */
  note(records: readonly MutationRecord[]): boolean {
    let isWork = false
    for (const record of records) {
      if (record.type === 'attributes') {
        this.#change.switched.add(record.target as Element)
        isWork = true
      } else if (!this.#isWhole) {
        isWork = this.#noteOne(record) || isWork
        if (this.#change.containers.size + this.#change.roots.size > MOST_KEPT) this.#collapse()
      }
    }
    return isWork
  }

  #noteOne({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
    if (type === 'characterData') return this.#noteText(target)
    const added = [...addedNodes].filter((node) => node.nodeName.toLowerCase() !== HOST_TAG)
    const removed = [...removedNodes].filter((node) => node.nodeName.toLowerCase() !== HOST_TAG)
    for (const node of added) if (isElement(node)) this.#change.roots.add(node)
    if (removed.some(isElement)) this.#change.hasRemovals = true
    if (added.length + removed.length === 0) return false
    // A container without text of its own, which gains or loses blocks, still has none: its children need no look.
    const isPlain = added.every(standsAlone) && removed.every(standsAlone)
    const container = containerOf(target)
    if (container && (!isPlain || this.#hasOwnText(container))) this.#change.containers.add(container)
    return true
  }

  #noteText(target: Node): boolean {
    const container = containerOf(target)
    if (container) this.#change.containers.add(container)
    return container !== null
  }

  #collapse(): void {
    this.#isWhole = true
    this.#change = {
      ...emptyChange(),
      switched: this.#change.switched,
      roots: new Set([rootOfPage()].filter((root) => root !== null)),
      hasRemovals: true,
    }
  }
}

/** Watches the text under the roots that are handed to `watch`, until `signal` aborts. */
export class TextObserver {
  readonly #observer: MutationObserver
  readonly #watched = new WeakSet<Node>()

  constructor(onRecords: (records: MutationRecord[]) => void, signal: AbortSignal) {
    this.#observer = new MutationObserver((records) => signal.aborted || onRecords(records))
    signal.addEventListener('abort', () => this.#observer.disconnect())
  }

  /** Watches one more root: the document, a shadow tree. A second time does nothing. */
  watch(root: Node): void {
    if (this.#watched.has(root)) return
    this.#watched.add(root)
    this.#observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: CLOSED_ATTRIBUTES,
    })
  }
}
