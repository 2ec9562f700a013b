import type { Detector } from '../../matching/types.ts'
import type { BlockIndex } from './block-index.ts'
import { type Container, isConnected, isIn, isShadowRoot } from './dom.ts'
import { containerOf, isUnread } from './element-kinds.ts'
import type { ScannedBlock } from './mark.ts'
import type { PageChange } from './observer.ts'
import { ScanQueue } from './scan-queue.ts'
import type { ShadowTrees } from './shadow-trees.ts'
import type { TextBlock } from './text-block.ts'
import { type Frame, nextFrame, type TimeSlice } from './time-slice.ts'
import { visibleContainers } from './visible.ts'
import { walkBlocks } from './walk-blocks.ts'

interface Parts {
  detector: Detector
  index: BlockIndex
  trees: ShadowTrees
  /** Called with blocks whose text was forgotten, so that their marks go at once. */
  onDrop: (entries: readonly ScannedBlock[]) => void
  /** Called with shadow trees, whose changes must be watched. */
  onTree: (root: ShadowRoot) => void
  /** Called between two slices, when there may be something new; it may work in slices too. */
  onPause: (slice: TimeSlice) => Promise<void>
  signal: AbortSignal
}

/** Reads the text of the page into the index, in slices, only where it is new. */
export class TextReader {
  readonly #queue = new ScanQueue()
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Asks for everything under an element or in a shadow tree. */
  addRoot(root: Container): void {
    if (isShadowRoot(root)) this.#parts.onTree(root)
    this.#queue.add({ root, isDeep: true })
  }

  /** Asks for what a change made new, and forgets what it took away. */
  addChange({ containers, roots, switched, hasRemovals }: PageChange): void {
    const { index, onDrop } = this.#parts
    if (hasRemovals) onDrop(index.dropWhere((container) => !isConnected(container)))
    if (switched.size > 0) onDrop(index.dropWhere((container) => isIn(switched, container)))
    for (const element of [...roots, ...switched]) this.addRoot(element)
    for (const root of containers) this.#queue.add({ root, isDeep: false })
    for (const element of switched) {
      const container = containerOf(element)
      if (container) this.#queue.add({ root: container, isDeep: false })
    }
  }

  /** Reads what was asked for. Ends early when the signal aborts. */
  async run(slice: TimeSlice): Promise<void> {
    let frame: Frame | null = null
    let hasSeen = false
    for (let job = this.#queue.next(); job; job = this.#queue.next()) {
      for (const _ of this.#walk(job.root, job.isDeep)) {
        if (!slice.isOver) continue
        frame ??= nextFrame()
        if (!(await this.#pause(slice))) return
        if (hasSeen || !frame.hasPassed) continue
        hasSeen = true
        if (!(await this.#readVisible(slice))) return
      }
    }
  }

  /** Yields to the page. False where the reader has ended meanwhile. */
  async #pause(slice: TimeSlice): Promise<boolean> {
    await slice.renew()
    await this.#parts.onPause(slice)
    return !this.#parts.signal.aborted
  }

  /** Reads a part of the page; each step is a chance to pause. A walk that lost its footing begins again further up. */
  *#walk(root: Container, isDeep: boolean): Generator<void> {
    if (isUnread(root)) return
    const walk = walkBlocks({
      root,
      isDeep,
      rootOf: (element, mayBeClosed) => this.#parts.trees.rootOf(element, mayBeClosed),
      onEnter: (container) => this.#forget(container),
      onAside: (aside) => this.addRoot(aside),
    })
    // A deep walk goes in the order of the page: each block comes right behind the one before.
    let latest: ScannedBlock | null = null
    for (let step = walk.next(); ; step = walk.next()) {
      if (step.done) {
        if (step.value) this.addRoot(step.value)
        return
      }
      if (step.value) latest = this.#read(step.value, isDeep ? latest : null) ?? latest
      yield
    }
  }

  /** What can be seen comes first, on a page that takes more than a slice. False where the reader has ended meanwhile. */
  async #readVisible(slice: TimeSlice): Promise<boolean> {
    const elementAt = (x: number, y: number) => this.#parts.trees.elementAt(x, y)
    for (const container of visibleContainers(elementAt)) {
      for (const _ of this.#walk(container, false)) {
        if (slice.isOver && !(await this.#pause(slice))) return false
      }
    }
    return true
  }

  #forget(container: Container): void {
    const entries = this.#parts.index.drop(container)
    if (entries.length > 0) this.#parts.onDrop(entries)
  }

  #read(block: TextBlock, neighbour: ScannedBlock | null): ScannedBlock | null {
    const scan = this.#parts.detector.scan(block.text)
    if (!scan) return null
    const entry: ScannedBlock = { block, scan, mentions: [] }
    this.#parts.index.add(entry, neighbour)
    return entry
  }
}
