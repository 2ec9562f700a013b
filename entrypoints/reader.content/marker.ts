import type { CategoryId } from '../../data/types.ts'
import type { Detector, Mention } from '../../matching/types.ts'
import { chosen, isCategoryOn, isHidden, type Settings } from '../../settings/settings.ts'
import type { BlockIndex } from './block-index.ts'
import { containerOf } from './element-kinds.ts'
import { groundFor } from './ground.ts'
import type { Highlighter } from './highlighter.ts'
import type { Mark, ScannedBlock } from './mark.ts'
import { siteHost } from './site.ts'

interface Parts {
  detector: Detector
  index: BlockIndex
  highlighter: Highlighter
  categoryOf: ReadonlyMap<string, CategoryId>
}

const isSame = (mark: Mark, mention: Mention): boolean =>
  mark.start === mention.start && mark.end === mention.end && mark.entity === mention.entity

/** Decides what is marked, of all that was read, and paints the difference. */
export class Marker {
  readonly #byRange = new Map<StaticRange, Mark>()
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** The mark of a range that the highlighter shows. */
  markOf(range: AbstractRange): Mark | undefined {
    return this.#byRange.get(range as StaticRange)
  }

  /** The marks around a point of the page, such as a caret; those that touch it count. */
  marksNear(node: Node, offset: number): Mark[] {
    const container = containerOf(node)
    return (container ? this.#parts.index.of(container) : []).flatMap(({ block, marks }) => {
      const at = block.offsetOf(node, offset)
      return at === null ? [] : marks.filter(({ start, end }) => start <= at && at <= end)
    })
  }

  get isEmpty(): boolean {
    return this.#byRange.size === 0
  }

  /** All marks in document order. */
  marks(): Mark[] {
    return this.#parts.index.ordered().flatMap(({ marks }) => marks)
  }

  /** Marks the page by the reader's choices. Cheap: nothing is read again, and what stays as it was isn't touched. */
  refresh(settings: Settings): void {
    const { detector, index, categoryOf } = this.#parts
    const entries = index.ordered()
    const host = siteHost()
    const general = chosen(settings, 'general')
    const lists = detector.resolve(
      entries.map(({ scan }) => scan),
      { general },
    )
    entries.forEach((entry, at) => {
      const wanted = (lists[at] ?? []).filter(({ entity }) => {
        const category = categoryOf.get(entity)
        return category !== undefined && isCategoryOn(settings, category) && !isHidden(settings, entity, host)
      })
      this.#show(entry, wanted)
    })
  }

  /** Takes the marks of blocks off the page. */
  clear(entries: readonly ScannedBlock[]): void {
    for (const entry of entries) this.#show(entry, [])
  }

  /** Looks again whether texts are light or dark, after the page changed its theme. */
  regroundAll(): void {
    for (const entry of this.#parts.index.ordered()) {
      if (!entry.ground) continue
      const { marks } = entry
      this.clear([entry])
      delete entry.ground
      this.#show(entry, marks)
    }
  }

  #show(entry: ScannedBlock, wanted: readonly Mention[]): void {
    const { marks } = entry
    const isUnchanged =
      marks.length === wanted.length && wanted.every((one, at) => isSame(marks[at] as Mark, one))
    if (isUnchanged) return
    for (const mark of marks) this.#hide(mark, entry)
    entry.marks = wanted.flatMap((mention) => this.#mark(mention, entry) ?? [])
  }

  #mark(mention: Mention, entry: ScannedBlock): Mark | null {
    const { highlighter, categoryOf } = this.#parts
    const range = entry.block.rangeOf(mention.start, mention.end)
    const category = categoryOf.get(mention.entity)
    if (!range || !category) return null
    entry.ground ??= groundFor(getComputedStyle(entry.block.container).color)
    const mark = { ...mention, category, range, surface: entry.block.text.slice(mention.start, mention.end) }
    highlighter.show(range, category, entry.ground)
    this.#byRange.set(range, mark)
    return mark
  }

  #hide({ range, category }: Mark, { ground }: ScannedBlock): void {
    if (ground) this.#parts.highlighter.hide(range, category, ground)
    this.#byRange.delete(range)
  }
}
