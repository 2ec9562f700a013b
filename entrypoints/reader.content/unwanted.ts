import type { CardActions, HideScope } from '../../browser/bridge.ts'
import { sendToBackground } from '../../browser/messaging.ts'
import type { Settings } from '../../settings/settings.ts'
import { siteHost } from './site.ts'

/** What the reader doesn't want marked: on this page until it is left, and by way of the settings beyond it. */
export class Unwanted implements Pick<CardActions, 'host' | 'hide' | 'show'> {
  readonly host = siteHost()
  readonly #here = new Set<string>()
  readonly #onChange: () => void

  /** `onChange` is told when something is hidden or shown again on this page alone. */
  constructor(onChange: () => void) {
    this.#onChange = onChange
  }

  hide(entity: string, scope: HideScope): void {
    if (scope === 'page') this.#here.add(entity)
    this.#tell(entity, scope, true)
  }

  show(entity: string, scope: HideScope): void {
    if (scope === 'page') this.#here.delete(entity)
    this.#tell(entity, scope, false)
  }

  /** The reader's choices with those for this page alone. */
  within(settings: Settings): Settings {
    const here = [...this.#here].map((entity) => ({ entity }))
    return here.length === 0 ? settings : { ...settings, hidden: [...(settings.hidden ?? []), ...here] }
  }

  #tell(entity: string, scope: HideScope, isHidden: boolean): void {
    if (scope === 'page') this.#onChange()
    else void this.#store(entity, isHidden, scope === 'site' ? { site: this.host } : {})
  }

  async #store(entity: string, isHidden: boolean, where: { site?: string }): Promise<void> {
    // Refused where the extension was updated meanwhile: then its marks are gone as well.
    await sendToBackground('hide-entity', { entity, isHidden, ...where }).catch(() => {})
  }
}
