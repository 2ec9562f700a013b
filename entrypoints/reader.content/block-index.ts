import type { Container } from './dom.ts'
import type { ScannedBlock } from './mark.ts'
import { precedes } from './tree-order.ts'

interface Link {
  entry: ScannedBlock
  before: Link | null
  after: Link | null
}

const isAfter = (entry: ScannedBlock, other: ScannedBlock): boolean => {
  const [one, two] = [other.block.begin, entry.block.begin]
  if (!one || !two) return false
  return one.node === two.node ? one.from < two.from : precedes(one.node, two.node)
}

/**
 * The blocks of the page that hold candidates, in document order, and by whose text they are. Asking the browser for
 * the order of two nodes is expensive where thousands are siblings, so whoever knows a block's neighbour passes it
 * along.
 */
export class BlockIndex {
  readonly #byContainer = new Map<Container, ScannedBlock[]>()
  readonly #links = new Map<ScannedBlock, Link>()
  #first: Link | null = null
  #last: Link | null = null
  #ordered: readonly ScannedBlock[] | null = []
  #version = 0

  /** Another number after every change. */
  get version(): number {
    return this.#version
  }

  /** True until an entry is dropped. */
  has(entry: ScannedBlock): boolean {
    return this.#links.has(entry)
  }

  /** Adds a block: behind `neighbour`, where one is given that is still there, else where it belongs. */
  add(entry: ScannedBlock, neighbour: ScannedBlock | null): void {
    const before = (neighbour && this.#links.get(neighbour)) ?? this.#linkBefore(entry)
    const after = before ? before.after : this.#first
    const link = { entry, before, after }
    if (before) before.after = link
    else this.#first = link
    if (after) after.before = link
    else this.#last = link
    this.#links.set(entry, link)
    this.#change()
    const siblings = this.#byContainer.get(entry.block.container)
    if (siblings) siblings.push(entry)
    else this.#byContainer.set(entry.block.container, [entry])
  }

  /** What is known of the text of a container; empty where nothing is. */
  of(container: Container): readonly ScannedBlock[] {
    return this.#byContainer.get(container) ?? []
  }

  /** Forgets the text of a container. Returns what was known of it. */
  drop(container: Container): readonly ScannedBlock[] {
    const entries = this.of(container)
    if (entries.length === 0) return entries
    this.#byContainer.delete(container)
    for (const entry of entries) this.#unlink(entry)
    return entries
  }

  /** Forgets the text of every container that `isGone` tells of. */
  dropWhere(isGone: (container: Container) => boolean): readonly ScannedBlock[] {
    return [...this.#byContainer.keys()].filter(isGone).flatMap((container) => this.drop(container))
  }

  /** All of them in document order. */
  ordered(): readonly ScannedBlock[] {
    if (this.#ordered) return this.#ordered
    const ordered: ScannedBlock[] = []
    for (let link = this.#first; link; link = link.after) ordered.push(link.entry)
    this.#ordered = ordered
    return ordered
  }

  /** The link that a block belongs behind; null for the very beginning. Most of what is new comes at the end. */
  #linkBefore(entry: ScannedBlock): Link | null {
    if (!this.#last || isAfter(entry, this.#last.entry)) return this.#last
    const ordered = this.ordered()
    let [low, high] = [0, ordered.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (isAfter(entry, ordered[middle] as ScannedBlock)) low = middle + 1
      else high = middle
    }
    const neighbour = ordered[low - 1]
    return (neighbour && this.#links.get(neighbour)) ?? null
  }

  #unlink(entry: ScannedBlock): void {
    const link = this.#links.get(entry)
    if (!link) return
    this.#links.delete(entry)
    if (link.before) link.before.after = link.after
    else this.#first = link.after
    if (link.after) link.after.before = link.before
    else this.#last = link.before
    this.#change()
  }

  #change(): void {
    this.#ordered = null
    this.#version += 1
  }
}
