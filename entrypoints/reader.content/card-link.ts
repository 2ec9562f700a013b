import {
  type CardActions,
  type CardLook,
  type CardRequest,
  offeredCard,
  type Release,
} from '../../browser/bridge.ts'
import type { FrameWish } from '../../browser/messages.ts'
import { sendToBackground } from '../../browser/messaging.ts'
import { chosen, type Settings } from '../../settings/settings.ts'
import type { CardWish } from './card-wish.ts'
import { FrameCard } from './frame-card.ts'
import { rectsOf } from './hit-test.ts'
import { placeOverPage } from './over-page.ts'
import { PointerTrail } from './pointer-trail.ts'
import type { Unwanted } from './unwanted.ts'

const lookOf = (settings: Settings): CardLook => ({
  place: chosen(settings, 'cardPlace'),
  theme: chosen(settings, 'theme'),
  textSize: chosen(settings, 'textSize'),
  ...(settings.language && { language: settings.language }),
  speaks: chosen(settings, 'cardLanguage'),
})

interface CardLinkOptions {
  /** The reader's choices as they are now. */
  settings: () => Settings
  unwanted: Unwanted
  signal: AbortSignal
}

/**
 * Opens cards for marks. The card's script is fetched at the first wish; while it is on its way only the newest wish
 * is kept.
 */
export class CardLink {
  #asked = 0
  #loading: Promise<void> | null = null
  /** Whether the latest card is one that a frame wished for. */
  #isForFrame = false
  readonly #trail: PointerTrail
  readonly #frame: FrameCard
  readonly #settings: () => Settings
  readonly #actions: CardActions

  constructor({ settings, unwanted, signal }: CardLinkOptions) {
    this.#settings = settings
    this.#actions = {
      host: unwanted.host,
      texts: (language) => sendToBackground('need-texts', { language }),
      openDossier: (entity) => void sendToBackground('open-dossier', { entity }).catch(() => {}),
      hide: (entity, scope) => unwanted.hide(entity, scope),
      show: (entity, scope) => unwanted.show(entity, scope),
    }
    this.#trail = new PointerTrail(signal)
    this.#frame = new FrameCard(this.#trail)
  }

  /** Opens the card of a mention of this frame. */
  async open(wish: CardWish): Promise<void> {
    if (await this.#frame.open(wish)) return
    this.#isForFrame = false
    const { cause, point } = wish
    const { entity, kind, surface, range } = wish.mark
    const lines = () => rectsOf(range)
    await this.#open({ entity, kind, surface, range, lines, cause, ...(point && { point }) })
  }

  /** Opens a card that a frame of this page wishes for. False where it can't be. */
  async openFor(wish: FrameWish): Promise<boolean> {
    const place = placeOverPage(wish, this.#trail)
    if (!place) return false
    this.#isForFrame = true
    const { entity, kind, surface, cause } = wish
    await this.#open({ entity, kind, surface, cause, ...place })
    return true
  }

  /** Closes a card for what happened in the frame that wished for it; a pinned one stays, unless it was Esc. True while one is open. */
  release(why: Release): boolean {
    offeredCard()?.release(why)
    return offeredCard()?.isOpen === true
  }

  /** Closes this frame's own card, unless it is pinned: another frame has its turn. */
  leave(): void {
    this.#frame.close()
    if (!this.#isForFrame) this.release('press-outside')
  }

  async #open(request: Omit<CardRequest, 'look' | 'actions'>): Promise<void> {
    const wish = ++this.#asked
    if (!offeredCard()) {
      this.#loading ??= this.#load()
      await this.#loading
    }
    if (wish !== this.#asked) return
    offeredCard()?.open({ ...request, look: lookOf(this.#settings()), actions: this.#actions })
  }

  async #load(): Promise<void> {
    // Refused on a page that was left meanwhile, or where the extension was updated: then no card comes.
    await sendToBackground('need-card', undefined).catch(() => {})
    this.#loading = null
  }

  /** Pins the open card, or unpins it. */
  togglePin(): void {
    offeredCard()?.togglePin()
  }

  /** Closes the card, and drops one that is still loading. */
  close(): void {
    this.#asked++
    this.#frame.close()
    offeredCard()?.close()
  }
}
