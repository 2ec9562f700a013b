import { type CardActions, type CardCause, type CardLook, offeredCard } from '../../browser/bridge.ts'
import { sendToBackground } from '../../browser/messaging.ts'
import { chosen, type Settings } from '../../settings/settings.ts'
import { type Point, rectsOf } from './hit-test.ts'
import type { Mark } from './mark.ts'
import type { Unwanted } from './unwanted.ts'

const lookOf = (settings: Settings): CardLook => ({
  place: chosen(settings, 'cardPlace'),
  theme: chosen(settings, 'theme'),
  textSize: chosen(settings, 'textSize'),
  ...(settings.language && { language: settings.language }),
  speaks: chosen(settings, 'cardLanguage'),
})

/**
 * Opens cards for marks. The card's script is fetched at the first wish; while it is on its way only the newest wish
 * is kept.
 */
export class CardLink {
  #asked = 0
  #loading: Promise<void> | null = null
  readonly #settings: () => Settings
  readonly #actions: CardActions

  constructor(settings: () => Settings, unwanted: Unwanted) {
    this.#settings = settings
    this.#actions = {
      host: unwanted.host,
      texts: (language) => sendToBackground('need-texts', { language }),
      openDossier: (entity) => void sendToBackground('open-dossier', { entity }).catch(() => {}),
      hide: (entity, scope) => unwanted.hide(entity, scope),
      show: (entity, scope) => unwanted.show(entity, scope),
    }
  }

  async open({ entity, kind, surface, range }: Mark, cause: CardCause, point?: Point): Promise<void> {
    const wish = ++this.#asked
    if (!offeredCard()) {
      this.#loading ??= this.#load()
      await this.#loading
    }
    if (wish !== this.#asked) return
    offeredCard()?.open({
      entity,
      kind,
      surface,
      range,
      lines: () => rectsOf(range),
      cause,
      look: lookOf(this.#settings()),
      actions: this.#actions,
      ...(point && { point }),
    })
  }

  async #load(): Promise<void> {
    // Refused on a page that was left meanwhile, or where the extension was updated: then no card comes.
    await sendToBackground('need-card', undefined).catch(() => {})
    this.#loading = null
  }

  togglePin(): void {
    offeredCard()?.togglePin()
  }

  close(): void {
    this.#asked++
    offeredCard()?.close()
  }
}
