/** A part of the page that is to be read. */
export interface ScanJob {
  element: Element
  /** False: its own text alone, without that of the blocks inside. */
  isDeep: boolean
}

/** What is still to be read, each part once. */
export class ScanQueue {
  readonly #deep = new Set<Element>()
  readonly #shallow = new Set<Element>()

  add({ element, isDeep }: ScanJob): void {
    ;(isDeep ? this.#deep : this.#shallow).add(element)
  }

  /** The next part, or undefined. What lies inside a part that is still to come is left to that part. */
  next(): ScanJob | undefined {
    for (const isDeep of [true, false]) {
      const waiting = isDeep ? this.#deep : this.#shallow
      for (const element of waiting) {
        waiting.delete(element)
        if (element.isConnected && !this.#isCovered(element, isDeep)) return { element, isDeep }
      }
    }
    return undefined
  }

  #isCovered(element: Element, isDeep: boolean): boolean {
    if (this.#deep.size === 0) return false
    let above = isDeep ? element.parentElement : element
    while (above && !this.#deep.has(above)) above = above.parentElement
    return above !== null
  }
}
