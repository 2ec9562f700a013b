import type { ScannedBlock } from './mark.ts'

const follows = (a: ScannedBlock, b: ScannedBlock): boolean => {
  const [first, second] = [a.block.first, b.block.first]
  if (!first || !second) return false
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
}

const merge = (left: readonly ScannedBlock[], right: readonly ScannedBlock[]): ScannedBlock[] => {
  const last = left.at(-1)
  const next = right[0]
  if (!last || !next || follows(next, last)) return [...left, ...right]
  const merged: ScannedBlock[] = []
  let at = 0
  for (const one of right) {
    for (let other = left[at]; other && follows(one, other); other = left[++at]) merged.push(other)
    merged.push(one)
  }
  return [...merged, ...left.slice(at)]
}

/** The blocks of the page that hold candidates, in document order, and by the element whose text they are. */
export class BlockIndex {
  readonly #byContainer = new Map<Element, ScannedBlock[]>()
  #ordered: ScannedBlock[] = []
  #added: ScannedBlock[] = []
  #dead = new Set<ScannedBlock>()

  /** True where something was added or dropped since `ordered` was last asked for. */
  get isStale(): boolean {
    return this.#added.length > 0 || this.#dead.size > 0
  }

  add(entry: ScannedBlock): void {
    this.#added.push(entry)
    const siblings = this.#byContainer.get(entry.block.container)
    if (siblings) siblings.push(entry)
    else this.#byContainer.set(entry.block.container, [entry])
  }

  of(container: Element): readonly ScannedBlock[] {
    return this.#byContainer.get(container) ?? []
  }

  /** Forgets the text of an element. Returns what was known of it. */
  drop(container: Element): readonly ScannedBlock[] {
    const entries = this.of(container)
    this.#byContainer.delete(container)
    for (const entry of entries) this.#dead.add(entry)
    return entries
  }

  /** Forgets the text of every element that `isGone` tells of. */
  dropWhere(isGone: (container: Element) => boolean): readonly ScannedBlock[] {
    return [...this.#byContainer.keys()].filter(isGone).flatMap((container) => this.drop(container))
  }

  /** All of them in document order. */
  ordered(): readonly ScannedBlock[] {
    if (!this.isStale) return this.#ordered
    const isAlive = (entry: ScannedBlock) => !this.#dead.has(entry)
    const added = this.#added.filter(isAlive)
    if (!added.every((entry, at) => at === 0 || follows(entry, added[at - 1] as ScannedBlock))) {
      added.sort((a, b) => (follows(a, b) ? 1 : -1))
    }
    this.#ordered = merge(this.#ordered.filter(isAlive), added)
    this.#added = []
    this.#dead = new Set()
    return this.#ordered
  }
}
