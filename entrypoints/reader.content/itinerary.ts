import type { CardCause } from '../../browser/bridge.ts'
import type { ReaderCommand, TourStart } from '../../browser/messages.ts'
import type { CardLink } from './card-link.ts'
import type { Mark } from './mark.ts'
import type { Tour } from './tour.ts'

interface Parts {
  tour: Tour
  card: CardLink
  /** Called with the mention that was gone to. */
  onGo: (mark: Mark) => void
  signal: AbortSignal
}

/** A frame's part in the tour from mention to mention, which leads through all frames of the page. */
export class Itinerary {
  readonly #parts: Parts
  #usedAt = 0

  constructor(parts: Parts) {
    this.#parts = parts
    const { signal } = parts
    // Whoever uses the pointer has left the tour by keyboard; the next one starts from what is in the window.
    const onPress = () => {
      parts.tour.end()
      this.#note()
    }
    addEventListener('pointerdown', onPress, { capture: true, passive: true, signal })
    addEventListener('focus', () => this.#note(), { passive: true, signal })
  }

  /** When the reader last came into, pressed or went to something in this frame, in ms since 1970. 0: never. */
  get usedAt(): number {
    return this.#usedAt
  }

  /** Scrolls to the next mention of an entity. False where there is none before the end of the frame. */
  show(entity: string, from: TourStart): boolean {
    return this.#arrive(this.#parts.tour.moveTo(entity, from))
  }

  /** Runs a keyboard command. False where it needs a mention and there is none before the end of the frame. */
  run(command: ReaderCommand, from: TourStart): boolean {
    const { tour, card } = this.#parts
    switch (command) {
      case 'next-mention':
        return this.#open(tour.move(1, from), 'tour')
      case 'previous-mention':
        return this.#open(tour.move(-1, from), 'tour')
      case 'open-card':
        return this.#open(tour.current ?? tour.move(1, from), 'keyboard')
      case 'close-card':
        card.close()
        return true
      case 'pin-card':
        card.togglePin()
        return true
    }
  }

  /** Called when the tour goes on in another frame. */
  leave(): void {
    this.#parts.tour.end()
    this.#parts.card.leave()
  }

  #open(mark: Mark | null, cause: CardCause): boolean {
    if (this.#arrive(mark)) void this.#parts.card.open({ mark, cause })
    return mark !== null
  }

  #arrive(mark: Mark | null): mark is Mark {
    if (!mark) return false
    this.#note()
    this.#parts.onGo(mark)
    return true
  }

  #note(): void {
    this.#usedAt = Date.now()
  }
}
