import type { PageReport } from '../../browser/messages.ts'
import { openRoot } from '../../browser/shadow-root.ts'
import type { CategoryId } from '../../data/types.ts'
import type { Detector } from '../../matching/types.ts'
import type { Settings } from '../../settings/settings.ts'
import { CardLink } from './card-link.ts'
import type { CardWish } from './card-wish.ts'
import { Itinerary } from './itinerary.ts'
import { createNamesLink } from './names-link.ts'
import { limitTo, MOST_IN_WEBKIT } from './near-window.ts'
import { MarkedPage } from './page.ts'
import { PanelLink } from './panel-link.ts'
import { watchPointer } from './pointer.ts'
import { Tour } from './tour.ts'
import { Unwanted } from './unwanted.ts'

interface SessionOptions {
  detector: Detector
  categoryOf: ReadonlyMap<string, CategoryId>
  settings: Settings
  onReport: (report: PageReport) => void
  signal: AbortSignal
}

/** The reader on one page, from switched on to switched off. */
export class Session {
  readonly page: MarkedPage
  readonly itinerary: Itinerary
  readonly card: CardLink
  readonly unwanted = new Unwanted(() => this.apply(this.#settings))
  readonly #panel: PanelLink
  #settings: Settings

  constructor(options: SessionOptions) {
    this.#settings = options.settings
    const settings = () => this.#settings
    this.card = new CardLink({ settings, unwanted: this.unwanted, signal: options.signal })
    const onReport = (report: PageReport) => {
      options.onReport(report)
      this.#panel.changed()
    }
    this.page = new MarkedPage({
      ...options,
      onReport,
      openRoot,
      addNames: createNamesLink(options.detector),
      limit: import.meta.env.SAFARI ? limitTo(MOST_IN_WEBKIT) : undefined,
    })
    this.#panel = new PanelLink({ mentions: () => this.page.marker.mentions(), signal: options.signal })
    this.itinerary = new Itinerary({
      tour: new Tour(this.page.marker, this.page.highlighter),
      card: this.card,
      onGo: (mark) => this.#panel.point(mark),
      signal: options.signal,
    })
    const onOpen = (wish: CardWish) => {
      this.#panel.point(wish.mark)
      void this.card.open(wish)
    }
    watchPointer({ marker: this.page.marker, settings, onOpen, signal: options.signal })
    options.signal.addEventListener('abort', () => this.card.close())
    this.page.start()
    void this.unwanted.join()
  }

  /** Takes the reader's new choices over at once. */
  apply(settings: Settings): void {
    this.#settings = settings
    this.page.apply(this.unwanted.within(settings))
  }

  /** Shows the marks, or hides them for now: until they are shown again or the page is left. */
  showMarks(on: boolean): void {
    if (!on) this.card.close()
    this.page.setQuiet(!on)
  }
}
