import { type CardCause, offeredCard } from '../../browser/bridge.ts'
import { sendToBackground } from '../../browser/messaging.ts'
import type { Point } from './hit-test.ts'
import type { Mark } from './mark.ts'

/**
 * Opens cards for marks. The card's script is fetched at the first wish; while it is on its way only the newest wish
 * is kept.
 */
export class CardLink {
  #asked = 0
  #loading: Promise<unknown> | null = null

  async open({ entity, kind, surface, range }: Mark, cause: CardCause, point?: Point): Promise<void> {
    const wish = ++this.#asked
    if (!offeredCard()) {
      this.#loading ??= sendToBackground('need-card', undefined).finally(() => {
        this.#loading = null
      })
      await this.#loading
    }
    if (wish !== this.#asked) return
    offeredCard()?.open({ entity, kind, surface, range, cause, ...(point && { point }) })
  }

  close(): void {
    this.#asked++
    offeredCard()?.close()
  }
}
