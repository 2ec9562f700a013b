import type { Detector } from '../../matching/types.ts'
import type { BlockIndex } from './block-index.ts'
import { containerOf, isUnread } from './element-kinds.ts'
import type { ScannedBlock } from './mark.ts'
import type { PageChange } from './observer.ts'
import { ScanQueue } from './scan-queue.ts'
import type { TextBlock } from './text-block.ts'
import type { TimeSlice } from './time-slice.ts'
import { visibleContainers } from './visible.ts'
import { walkBlocks } from './walk-blocks.ts'

interface Parts {
  detector: Detector
  index: BlockIndex
  /** Told of blocks whose text was forgotten, so that their marks go at once. */
  onDrop: (entries: readonly ScannedBlock[]) => void
  /** Told between two slices that there may be news. */
  onPause: () => void
  signal: AbortSignal
}

/** Reads the text of the page into the index, in slices, only where it is new. */
export class TextReader {
  readonly #queue = new ScanQueue()
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Asks for everything under an element. */
  addRoot(element: Element): void {
    this.#queue.add({ element, isDeep: true })
  }

  /** Asks for what a change made new, and forgets what it took away. */
  addChange({ containers, roots, switched, hasRemovals }: PageChange): void {
    const { index, onDrop } = this.#parts
    if (hasRemovals) onDrop(index.dropWhere((container) => !container.isConnected))
    for (const element of switched) onDrop(index.dropWhere((container) => element.contains(container)))
    for (const element of [...roots, ...switched]) this.addRoot(element)
    for (const element of [...containers, ...switched]) {
      const container = containerOf(element)
      if (container) this.#queue.add({ element: container, isDeep: false })
    }
  }

  /** Reads what was asked for. Ends early when the signal aborts. */
  async run(slice: TimeSlice): Promise<void> {
    let isFirstPause = true
    for (let job = this.#queue.next(); job; job = this.#queue.next()) {
      const walk = this.#walk(job.element, job.isDeep)
      for (let step = walk.next(); !step.done; step = walk.next()) {
        if (!slice.isOver) continue
        if (isFirstPause) this.#readVisible()
        isFirstPause = false
        this.#parts.onPause()
        await slice.renew()
        if (this.#parts.signal.aborted) return
      }
    }
  }

  /** Reads an element; each step is a chance to pause. A walk whose ground was taken away begins again further up. */
  *#walk(element: Element, isDeep: boolean): Generator<void> {
    if (isUnread(element)) return
    const onEnter = (container: Element) => this.#forget(container)
    const walk = walkBlocks({ root: element, isDeep, onEnter, onAside: (aside) => this.addRoot(aside) })
    for (let step = walk.next(); ; step = walk.next()) {
      if (step.done) {
        if (step.value) this.addRoot(step.value)
        return
      }
      if (step.value) this.#read(step.value)
      yield
    }
  }

  /** What can be seen comes first, on a page that takes more than a slice. */
  #readVisible(): void {
    for (const container of visibleContainers()) for (const _ of this.#walk(container, false));
  }

  #forget(container: Element): void {
    const entries = this.#parts.index.drop(container)
    if (entries.length > 0) this.#parts.onDrop(entries)
  }

  #read(block: TextBlock): void {
    const scan = this.#parts.detector.scan(block.text)
    if (scan) this.#parts.index.add({ block, scan, mentions: [] })
  }
}
