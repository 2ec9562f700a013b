import { type Container, isConnected, isIn, parentOf } from './dom.ts'

/** A part of the page that is to be read. */
export interface ScanJob {
  root: Container
  /** False: its own text alone, without that of the blocks inside. */
  isDeep: boolean
}

/** What is still to be read, each part once. */
export class ScanQueue {
  readonly #deep = new Set<Container>()
  readonly #shallow = new Set<Container>()

  /** Has a part read; one that waits already is not read twice. */
  add({ root, isDeep }: ScanJob): void {
    ;(isDeep ? this.#deep : this.#shallow).add(root)
  }

  /** The next part, or undefined. What lies inside a part that is still to come is left to that part. */
  next(): ScanJob | undefined {
    for (const isDeep of [true, false]) {
      const waiting = isDeep ? this.#deep : this.#shallow
      for (const root of waiting) {
        waiting.delete(root)
        if (isConnected(root) && !this.#isCovered(root, isDeep)) return { root, isDeep }
      }
    }
    return undefined
  }

  #isCovered(root: Container, isDeep: boolean): boolean {
    if (this.#deep.size === 0) return false
    const from = isDeep ? parentOf(root) : root
    return from !== null && isIn(this.#deep, from)
  }
}
