import type { CardActions } from '../../browser/bridge.ts'
import { sendToBackground } from '../../browser/messaging.ts'
import type { HideScope, Settings } from '../../settings/settings.ts'
import { siteHost } from './site.ts'

/** What the reader doesn't want marked: on this page until it is left, and by way of the settings beyond it. */
export class Unwanted implements Pick<CardActions, 'host' | 'hide' | 'show'> {
  /** Host name of the site, on which "not this site" counts. */
  readonly host = siteHost()
  readonly #here = new Set<string>()
  readonly #onChange: () => void

  /** @param onChange called when something is hidden or shown again on this page alone */
  constructor(onChange: () => void) {
    this.#onChange = onChange
  }

  /** Leaves an entity unmarked on the page, the site or everywhere. */
  hide(entity: string, scope: HideScope): void {
    this.#change(entity, scope, true)
  }

  /** Undoes `hide`. */
  show(entity: string, scope: HideScope): void {
    this.#change(entity, scope, false)
  }

  /** What is hidden on this page alone. */
  get here(): readonly string[] {
    return [...this.#here]
  }

  /** In a frame that came later, adopts what is hidden on the page already. */
  async join(): Promise<void> {
    if (window.top === window) return
    // Refused where the top page has no reader.
    const hidden = await sendToBackground('hidden-here', undefined).catch(() => [])
    for (const entity of hidden) this.hideHere(entity, true)
  }

  /** Hides or shows an entity in this frame, as all of the page do together. */
  hideHere(entity: string, isHidden: boolean): void {
    if (isHidden) this.#here.add(entity)
    else this.#here.delete(entity)
    this.#onChange()
  }

  /** The reader's choices with those for this page alone. */
  within(settings: Settings): Settings {
    const here = [...this.#here].map((entity) => ({ entity }))
    return here.length === 0 ? settings : { ...settings, hidden: [...(settings.hidden ?? []), ...here] }
  }

  #change(entity: string, scope: HideScope, isHidden: boolean): void {
    if (scope === 'page') this.hideHere(entity, isHidden)
    const site = scope === 'site' ? { site: this.host } : {}
    const told =
      scope === 'page'
        ? sendToBackground('hide-here', { entity, isHidden })
        : sendToBackground('hide-entity', { entity, isHidden, ...site })
    // Refused where the extension was updated meanwhile: then its marks are gone as well.
    told.catch(() => {})
  }
}
