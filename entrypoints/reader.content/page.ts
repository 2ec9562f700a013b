import type { PageReport } from '../../browser/messages.ts'
import type { CategoryId } from '../../data/types.ts'
import type { Detector } from '../../matching/types.ts'
import type { Settings } from '../../settings/settings.ts'
import { BlockIndex } from './block-index.ts'
import { designModeOf, isDead, rootOfPage } from './dom.ts'
import { Highlighter } from './highlighter.ts'
import { Marker } from './marker.ts'
import type { PaintLimit } from './near-window.ts'
import { ChangeLog, type PageChange, TextObserver } from './observer.ts'
import { type OpenRoot, ShadowTrees } from './shadow-trees.ts'
import { TextReader } from './text-reader.ts'
import { watchTheme } from './theme.ts'
import { createThrottle } from './throttle.ts'
import { TimeSlice } from './time-slice.ts'

/** The least time between two paintings while a long page is being read: in ms, and as a multiple of how long one took. */
const REFRESH_GAP = 120
const REFRESH_REST = 8

interface PageOptions {
  detector: Detector
  categoryOf: ReadonlyMap<string, CategoryId>
  settings: Settings
  /** Opens shadow trees that are closed to the page; null where there is none. */
  openRoot: OpenRoot
  /** For an engine that repaints slowly with many marks. */
  limit?: PaintLimit | undefined
  /** Adds names of scripts that the text turned out to have. True where some came. */
  addNames?: () => Promise<boolean>
  /** Called after every turn in which the mentions changed. */
  onReport: (report: PageReport) => void
  signal: AbortSignal
}

const countByEntity = (entities: readonly string[]): PageReport['entities'] => {
  const counts = new Map<string, number>()
  for (const entity of entities) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return [...counts].map(([entity, count]) => ({ entity, count }))
}

/** One page from the first look to the last: reads its text, marks it, follows its changes and the reader's choices. */
export class MarkedPage {
  readonly highlighter: Highlighter
  readonly marker: Marker
  readonly #index = new BlockIndex()
  readonly #trees: ShadowTrees
  readonly #observer: TextObserver
  readonly #reader: TextReader
  readonly #log = new ChangeLog((container) => this.#index.of(container).length > 0)
  readonly #ask: () => void
  readonly #options: PageOptions
  #settings: Settings
  #isQuiet = false
  /** From the start until all text that was there, in all its scripts, has been read and marked. */
  #isReading = false
  #reported = ''
  #fetching: Promise<boolean> | null = null
  #isEdited = false
  /** When the next painting of a page that is still being read is due. */
  #due = Number.NEGATIVE_INFINITY

  constructor(options: PageOptions) {
    const { detector, categoryOf, openRoot, limit, signal } = options
    this.#options = options
    this.#settings = options.settings
    this.highlighter = new Highlighter(signal)
    const index = this.#index
    const trees = new ShadowTrees(openRoot)
    this.#trees = trees
    this.#observer = new TextObserver((records) => this.#log.note(records) && this.#ask(), signal)
    this.marker = new Marker({ detector, index, highlighter: this.highlighter, trees, categoryOf, limit })
    this.#reader = new TextReader({
      detector,
      index,
      trees,
      onTree: (root) => this.#observer.watch(root),
      onDrop: (entries) => this.marker.clear(entries),
      onPause: (slice) => this.#refreshIfDue(slice),
      signal,
    })
    this.#ask = createThrottle(() => this.#turn(), signal)
  }

  /** Reads the whole page and watches it from then on. */
  start(): void {
    this.#isReading = true
    const onTheme = () => {
      this.marker.forgetGrounds()
      void this.#refresh(new TimeSlice())
    }
    watchTheme(onTheme, this.#options.signal)
    this.#observer.watch(document)
    const { signal } = this.#options
    const askAround = createThrottle(() => this.#markAround(), signal)
    const onScroll = () => this.marker.isCapped && askAround()
    addEventListener('scroll', onScroll, { capture: true, passive: true, signal })
    this.#readWhole()
  }

  /**
   * Looks for what no event reports: shadow trees that came late, highlights that the page took out of the registry, a
   * document that became editable as a whole, or stopped being so.
   */
  look(): void {
    const news = this.#trees.news()
    for (const root of news) this.#reader.addRoot(root)
    const isEdited = designModeOf(document) === 'on'
    if (isEdited !== this.#isEdited) this.#readAnew()
    else if (news.length > 0) this.#ask()
    this.#isEdited = isEdited
    this.highlighter.restore()
  }

  /** Forgets everything and reads it again. */
  #readAnew(): void {
    this.marker.clear(this.#index.dropWhere(() => true))
    this.#readWhole()
  }

  #readWhole(): void {
    const root = rootOfPage()
    if (root) this.#reader.addRoot(root)
    this.#ask()
  }

  /** Takes the reader's new choices over at once. Nothing is read again. */
  apply(settings: Settings): void {
    this.#settings = settings
    void this.#refresh(new TimeSlice())
  }

  /** Takes all marks off the page, or puts them back. What is mentioned stays known. */
  setQuiet(isQuiet: boolean): void {
    this.#isQuiet = isQuiet
    void this.#refresh(new TimeSlice())
  }

  /** What is mentioned here, by first appearance, marked or not. */
  report(): PageReport {
    const entities = countByEntity(this.marker.mentions().map(({ entity }) => entity))
    return { entities, isReading: this.#isReading, isQuiet: this.#isQuiet }
  }

  /** Reads what is new and paints it. Returns how many ms that took, without the pauses. */
  async #turn(): Promise<number> {
    const slice = new TimeSlice()
    this.#take(this.#log.take())
    await this.#reader.run(slice)
    this.#fetchNames()
    // Marks painted now would be painted again once the names are there.
    const hasNew = await slice.pause(this.#fetching ?? Promise.resolve(false))
    if (!hasNew) await this.#finish(slice)
    this.highlighter.restore()
    return slice.spent
  }

  /** Marks what is still unmarked, now that nothing is left to read. */
  async #finish(slice: TimeSlice): Promise<void> {
    if (this.marker.isStale) await this.#paint(slice)
    this.#isReading = false
    this.#tell()
  }

  /** Queues what a change made new for reading: everything, where the change has nodes that can no longer be read. */
  #take(change: PageChange): void {
    const dead = change.hasRemovals ? this.#index.dropWhere(isDead) : []
    this.marker.clear(dead)
    const changed = [...change.roots, ...change.containers, ...change.switched]
    if (dead.length > 0 || changed.some(isDead)) this.#readAnew()
    else this.#reader.addChange(change)
  }

  /** Marks what has come near the window. Returns how many ms that took. */
  async #markAround(): Promise<number> {
    const slice = new TimeSlice()
    await this.#refresh(slice)
    return slice.spent
  }

  /** Fetches names that the text turned out to need; the page is read again when some have come. */
  #fetchNames(): void {
    this.#fetching ??= this.#addNames().finally(() => {
      this.#fetching = null
    })
  }

  async #addNames(): Promise<boolean> {
    if (!(await this.#options.addNames?.()) || this.#options.signal.aborted) return false
    this.#readWhole()
    return true
  }

  async #refreshIfDue(slice: TimeSlice): Promise<void> {
    this.#fetchNames()
    if (performance.now() < this.#due || !this.marker.isStale) return
    const before = slice.spent
    await this.#refresh(slice)
    this.#due = performance.now() + Math.max(REFRESH_GAP, (slice.spent - before) * REFRESH_REST)
  }

  async #refresh(slice: TimeSlice): Promise<void> {
    if (await this.#paint(slice)) this.#tell()
  }

  /** False where a later painting took over. */
  async #paint(slice: TimeSlice): Promise<boolean> {
    if (this.#options.signal.aborted) return false
    return this.marker.refresh({ settings: this.#settings, isQuiet: this.#isQuiet }, slice)
  }

  /** Reports what is mentioned, where that has changed. */
  #tell(): void {
    if (this.#options.signal.aborted) return
    const report = this.report()
    const summary = JSON.stringify(report)
    if (summary === this.#reported) return
    this.#reported = summary
    this.#options.onReport(report)
  }
}
