import type { CategoryId } from '../../data/types.ts'
import type { Detector, Mention } from '../../matching/types.ts'
import { chosen, isCategoryOn, isHidden, type Settings } from '../../settings/settings.ts'
import type { BlockIndex } from './block-index.ts'
import { createChoice } from './choose-marks.ts'
import { elementOf } from './dom.ts'
import { containerOf } from './element-kinds.ts'
import { groundFor } from './ground.ts'
import type { Ground, Highlighter } from './highlighter.ts'
import type { Mark, ScannedBlock } from './mark.ts'
import type { PaintLimit } from './near-window.ts'
import type { ShadowTrees } from './shadow-trees.ts'
import { siteHost } from './site.ts'
import { spotOf } from './spot.ts'
import { isTeaser } from './teaser.ts'
import type { TimeSlice } from './time-slice.ts'

interface Parts {
  detector: Detector
  index: BlockIndex
  highlighter: Highlighter
  trees: ShadowTrees
  categoryOf: ReadonlyMap<string, CategoryId>
  limit?: PaintLimit | undefined
}

/** What is to be marked: what the reader's choices say, or nothing at all for now. */
interface Wanted {
  settings: Settings
  isQuiet: boolean
}

const isSame = (mark: Mark, mention: Mention): boolean =>
  mark.start === mention.start && mark.end === mention.end && mark.entity === mention.entity

/** Decides which mentions there are in all that was read, and which of them are marked, and paints the difference. */
export class Marker {
  readonly #byRange = new Map<StaticRange, Mark>()
  /** The blocks whose ground has been checked since the page last changed its theme. */
  #grounded = new WeakSet<ScannedBlock>()
  /** Number of the latest refresh; an earlier one that is still running gives up. */
  #latest = 0
  #version = -1
  #isCapped = false
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

  /** True where marks are left out that are far from the window. */
  get isCapped(): boolean {
    return this.#isCapped
  }

  /** All mentions in document order, marked or not. */
  mentions(): Mark[] {
    return this.#parts.index.ordered().flatMap(({ mentions }) => mentions)
  }

  /** True where blocks came or went since the last refresh began. */
  get isStale(): boolean {
    return this.#version !== this.#parts.index.version
  }

  /**
   * Marks the page as wanted, in slices. Nothing is read again, and what is unchanged isn't touched. False where a
   * later refresh took over.
   */
  async refresh(wanted: Wanted, slice: TimeSlice): Promise<boolean> {
    const mine = ++this.#latest
    for (const _ of this.#refreshing(wanted)) {
      if (!slice.isOver) continue
      await slice.renew()
      if (mine !== this.#latest) return false
    }
    return true
  }

  /** Forgets what is mentioned in blocks. */
  clear(entries: readonly ScannedBlock[]): void {
    for (const entry of entries) this.#place(entry, [])
  }

  /** Has the next refresh look again whether texts are light or dark, after the page changed its theme. */
  forgetGrounds(): void {
    this.#grounded = new WeakSet()
  }

  *#refreshing({ settings, isQuiet }: Wanted): Generator<void> {
    const { detector, index, highlighter, limit } = this.#parts
    highlighter.setStyle(chosen(settings, 'markStyle'))
    const isWanted = this.#wantedBy(settings)
    const isChosen = isQuiet ? () => false : createChoice(settings)
    this.#version = index.version
    const entries = index.ordered()
    const scans = entries.map(({ scan }) => scan)
    let at = 0
    let count = 0
    let isCapped = false
    const general = chosen(settings, 'general')
    const isTeaserAt = (block: number) => isTeaser((entries[block] as ScannedBlock).block)
    for (const mentions of detector.resolve(scans, { general, isTeaser: isTeaserAt })) {
      const entry = mentions && entries[at++]
      // What was read again meanwhile has its own refresh to come.
      if (entry && index.has(entry)) {
        this.#place(entry, mentions.filter(isWanted))
        this.#reground(entry)
        const chosenHere = entry.mentions.filter((mark) => isChosen(spotOf(mark, entry)))
        count += chosenHere.length
        const isTooFar = limit && count > limit.most && chosenHere.length > 0 && !limit.isNear(entry)
        isCapped ||= isTooFar === true
        this.#showOnly(isTooFar ? [] : chosenHere, entry)
      }
      yield
    }
    this.#isCapped = isCapped
  }

  #wantedBy(settings: Settings): (mention: Mention) => boolean {
    const host = siteHost()
    return ({ entity }) => {
      const category = this.#parts.categoryOf.get(entity)
      return (
        category !== undefined && isCategoryOn(settings, category) && !isHidden(settings, { entity, host })
      )
    }
  }

  #reground(entry: ScannedBlock): void {
    if (!entry.ground || this.#grounded.has(entry)) return
    const ground = this.#groundOf(entry)
    if (ground === entry.ground) return
    this.#showOnly([], entry)
    entry.ground = ground
  }

  #groundOf(entry: ScannedBlock): Ground {
    this.#grounded.add(entry)
    return groundFor(getComputedStyle(elementOf(entry.block.container)).color)
  }

  #place(entry: ScannedBlock, wanted: readonly Mention[]): void {
    const { mentions } = entry
    const isUnchanged =
      mentions.length === wanted.length && wanted.every((one, at) => isSame(mentions[at] as Mark, one))
    if (isUnchanged) return
    this.#showOnly([], entry)
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

  #showOnly(marks: readonly Mark[], entry: ScannedBlock): void {
    const shown = new Set(marks)
    for (const mark of entry.mentions) {
      if (shown.has(mark)) this.#show(mark, entry)
      else this.#hide(mark, entry)
    }
  }

  #show(mark: Mark, entry: ScannedBlock): void {
    if (mark.isShown) return
    entry.ground ??= this.#groundOf(entry)
    this.#parts.highlighter.show(mark, entry.ground)
    mark.isShown = true
    this.#shown += 1
  }

  #hide(mark: Mark, { ground }: ScannedBlock): void {
    if (!mark.isShown || !ground) return
    this.#parts.highlighter.hide(mark, ground)
    mark.isShown = false
    this.#shown -= 1
  }
}
