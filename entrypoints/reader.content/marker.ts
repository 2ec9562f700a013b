import type { CategoryId } from '../../data/types.ts'
import type { Detector, Mention } from '../../matching/types.ts'
import { chosen, isCategoryOn, isHidden, type Settings } from '../../settings/settings.ts'
import type { BlockIndex } from './block-index.ts'
import { chooseMarks } from './choose-marks.ts'
import { elementOf } from './dom.ts'
import { containerOf } from './element-kinds.ts'
import { groundFor } from './ground.ts'
import type { Highlighter } from './highlighter.ts'
import type { Mark, ScannedBlock } from './mark.ts'
import type { ShadowTrees } from './shadow-trees.ts'
import { siteHost } from './site.ts'
import { spotOf } from './spot.ts'

interface Parts {
  detector: Detector
  index: BlockIndex
  highlighter: Highlighter
  trees: ShadowTrees
  categoryOf: ReadonlyMap<string, CategoryId>
}

const isSame = (mark: Mark, mention: Mention): boolean =>
  mark.start === mention.start && mark.end === mention.end && mark.entity === mention.entity

/** Decides what is mentioned, of all that was read, and which of it is marked, and paints the difference. */
export class Marker {
  readonly #byRange = new Map<StaticRange, Mark>()
  readonly #parts: Parts
  #shown = 0

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** The mention of a range that the highlighter shows, or that was marked before. */
  markOf(range: AbstractRange): Mark | undefined {
    return this.#byRange.get(range as StaticRange)
  }

  /** The marks around a point of the page, such as a caret; those that touch it count. */
  marksNear(node: Node, offset: number): Mark[] {
    const container = containerOf(node)
    return (container ? this.#parts.index.of(container) : []).flatMap(({ block, mentions }) => {
      const at = block.offsetOf(node, offset)
      if (at === null) return []
      return mentions.filter(({ isShown, start, end }) => isShown && start <= at && at <= end)
    })
  }

  /** The shadow trees in which a mark may be pointed at. */
  get shadowRoots(): ShadowRoot[] {
    return this.#parts.trees.roots
  }

  /** True where nothing is marked. */
  get isEmpty(): boolean {
    return this.#shown === 0
  }

  /** All mentions in document order, marked or not. */
  mentions(): Mark[] {
    return this.#parts.index.ordered().flatMap(({ mentions }) => mentions)
  }

  /** Those that are marked, in document order. */
  marks(): Mark[] {
    return this.mentions().filter(({ isShown }) => isShown)
  }

  /**
   * Marks the page by the reader's choices; with `isQuiet` it marks nothing and only knows what is there. Cheap: nothing
   * is read again, and what stays as it was isn't touched.
   */
  refresh(settings: Settings, isQuiet = false): void {
    const { detector, index, categoryOf } = this.#parts
    const host = siteHost()
    const entries = index.ordered()
    const lists = detector.resolve(
      entries.map(({ scan }) => scan),
      { general: chosen(settings, 'general') },
    )
    entries.forEach((entry, at) => {
      const wanted = (lists[at] ?? []).filter(({ entity }) => {
        const category = categoryOf.get(entity)
        return category && isCategoryOn(settings, category) && !isHidden(settings, entity, host)
      })
      this.#place(entry, wanted)
    })
    this.#parts.highlighter.setStyle(chosen(settings, 'markStyle'))
    if (isQuiet) for (const entry of entries) this.#hideAll(entry)
    else this.#choose(entries, settings)
  }

  /** Forgets what is mentioned in blocks. */
  clear(entries: readonly ScannedBlock[]): void {
    for (const entry of entries) this.#place(entry, [])
  }

  /** Looks again whether texts are light or dark, after the page changed its theme. */
  regroundAll(): void {
    for (const entry of this.#parts.index.ordered()) {
      const shown = entry.mentions.filter(({ isShown }) => isShown)
      this.#hideAll(entry)
      delete entry.ground
      for (const mark of shown) this.#show(mark, entry)
    }
  }

  #choose(entries: readonly ScannedBlock[], settings: Settings): void {
    const placed = entries.flatMap((entry) => entry.mentions.map((mark) => ({ mark, entry })))
    const choice = chooseMarks(
      placed.map(({ mark, entry }) => spotOf(mark, entry)),
      settings,
    )
    placed.forEach(({ mark, entry }, at) => {
      if (choice[at]) this.#show(mark, entry)
      else this.#hide(mark, entry)
    })
  }

  #place(entry: ScannedBlock, wanted: readonly Mention[]): void {
    const { mentions } = entry
    const isUnchanged =
      mentions.length === wanted.length && wanted.every((one, at) => isSame(mentions[at] as Mark, one))
    if (isUnchanged) return
    this.#hideAll(entry)
    for (const { range } of mentions) this.#byRange.delete(range)
    entry.mentions = wanted.flatMap((mention) => this.#placeOne(mention, entry) ?? [])
  }

  #placeOne(mention: Mention, { block }: ScannedBlock): Mark | null {
    const range = block.rangeOf(mention.start, mention.end)
    const category = this.#parts.categoryOf.get(mention.entity)
    if (!range || !category) return null
    const surface = block.text.slice(mention.start, mention.end)
    const mark = { ...mention, category, range, surface, isShown: false }
    this.#byRange.set(range, mark)
    return mark
  }

  #hideAll(entry: ScannedBlock): void {
    for (const mark of entry.mentions) this.#hide(mark, entry)
  }

  #show(mark: Mark, entry: ScannedBlock): void {
    if (mark.isShown) return
    entry.ground ??= groundFor(getComputedStyle(elementOf(entry.block.container)).color)
    this.#parts.highlighter.show(mark.range, mark.category, entry.ground)
    mark.isShown = true
    this.#shown += 1
  }

  #hide(mark: Mark, { ground }: ScannedBlock): void {
    if (!mark.isShown || !ground) return
    this.#parts.highlighter.hide(mark.range, mark.category, ground)
    mark.isShown = false
    this.#shown -= 1
  }
}
