import type { PageReport } from '../../browser/messages.ts'
import { CATEGORY_IDS, type CategoryId } from '../../data/types.ts'
import type { Detector } from '../../matching/types.ts'
import { isSiteOn, type Settings } from '../../settings/settings.ts'
import { lateDetector } from './late-detector.ts'
import { Session } from './session.ts'
import { siteHost } from './site.ts'

/** What a frame's session is made of. */
export interface FrameOptions {
  makeDetector: () => Detector
  /** Ids of the entities by category, joined by spaces. */
  entityIds: Record<CategoryId, string>
  onReport: (report: PageReport) => void
  signal: AbortSignal
}

const NOTHING: PageReport = { entities: [], isReading: false, isQuiet: false }

const categoriesOf = (ids: FrameOptions['entityIds']): Map<string, CategoryId> =>
  new Map(CATEGORY_IDS.flatMap((category) => ids[category].split(' ').map((id) => [id, category] as const)))

/** The session of a frame, which there is while the reader wants this site marked. */
export class FrameSession {
  #current: Session | null = null
  /** What is reported without a session: before the reader's choices are known, that the frame may still be read. */
  #absent: PageReport = { ...NOTHING, isReading: true }
  #stop = new AbortController()
  readonly #host = siteHost()
  readonly #options: FrameOptions

  constructor(options: FrameOptions) {
    this.#options = options
  }

  /** The session; null while this site is not to be marked. */
  get current(): Session | null {
    return this.#current
  }

  /** What is mentioned in the frame now. */
  report(): PageReport {
    return this.#current?.page.report() ?? this.#absent
  }

  /** Starts, updates or ends the session by the reader's choices as they are now. */
  apply(settings: Settings): void {
    if (this.#options.signal.aborted) return
    this.#absent = NOTHING
    if (!isSiteOn(settings, this.#host)) this.#end()
    else if (this.#current) this.#current.apply(settings)
    else this.#current = this.#begin(settings)
  }

  /** Reports nothing while the page is away: the next page of its tab has mentions of its own. */
  leave(): void {
    if (this.#current) this.#options.onReport(NOTHING)
  }

  /** Reports again what is mentioned, when the page has come back from the cache. */
  comeBack(): void {
    if (this.#current) this.#options.onReport(this.#current.page.report())
  }

  #begin(settings: Settings): Session {
    const { makeDetector, entityIds, onReport, signal } = this.#options
    this.#stop = new AbortController()
    return new Session({
      detector: lateDetector(makeDetector),
      categoryOf: categoriesOf(entityIds),
      settings,
      onReport,
      signal: AbortSignal.any([signal, this.#stop.signal]),
    })
  }

  #end(): void {
    this.leave()
    this.#stop.abort()
    this.#current = null
  }
}
