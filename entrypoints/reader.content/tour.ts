import { elementOf } from './dom.ts'
import { containerOf } from './element-kinds.ts'
import type { Highlighter } from './highlighter.ts'
import { measurable, rectsOf } from './hit-test.ts'
import type { Mark } from './mark.ts'
import type { Marker } from './marker.ts'

const isAbove = (rect: DOMRect | undefined): boolean => rect !== undefined && rect.bottom < 0

const scrollTo = ({ range }: Mark): void => {
  const place = containerOf(range.startContainer)
  if (place)
    elementOf(place).scrollIntoView({
      block: 'center',
      inline: 'nearest',
      behavior: 'instant',
    })
  const rect = measurable(range)?.getBoundingClientRect()
  // A paragraph may be taller than the window, so that its middle isn't where the mention is.
  if (rect && (rect.top < 0 || rect.bottom > innerHeight)) {
    scrollBy({ top: rect.top - innerHeight / 2, behavior: 'instant' })
  }
}

/** The way from mention to mention by keyboard or from the popup. It remembers where it stands, and shows it. */
export class Tour {
  #current: Mark | null = null
  readonly #marker: Marker
  readonly #highlighter: Highlighter

  constructor(marker: Marker, highlighter: Highlighter) {
    this.#marker = marker
    this.#highlighter = highlighter
  }

  /** The mention at hand, while it is still on the page. */
  get current(): Mark | null {
    return this.#current && this.#marker.markOf(this.#current.range) ? this.#current : null
  }

  /** Goes one mark on or back, around the end; from nowhere, to the first in the window. Null: there is none. */
  move(step: 1 | -1): Mark | null {
    return this.#goAmong(step, ({ isShown }) => isShown)
  }

  /** Goes to the next mention of an entity, marked or not. Null: there is none. */
  moveTo(entity: string): Mark | null {
    return this.#goAmong(1, (mark) => mark.entity === entity)
  }

  /** Leaves the mention at hand. */
  end(): void {
    this.#current = null
    this.#highlighter.showCurrent(null)
  }

  #drawn(): Mark[] {
    return this.#marker.mentions().filter(({ range }) => rectsOf(range).length > 0)
  }

  #goAmong(step: 1 | -1, isWanted: (mark: Mark) => boolean): Mark | null {
    const marks = this.#drawn()
    const here = this.current ? marks.indexOf(this.current) : -1
    const begin = here >= 0 ? here + step : this.#firstInWindow(marks, step)
    for (let tried = 0; tried < marks.length; tried++) {
      const mark = marks.at((begin + step * tried) % marks.length)
      if (mark && isWanted(mark)) return this.#goTo(mark)
    }
    return null
  }

  #firstInWindow(marks: readonly Mark[], step: 1 | -1): number {
    const first = marks.findIndex(({ range }) => !isAbove(rectsOf(range)[0]))
    return step === 1 ? Math.max(first, 0) : first - 1
  }

  #goTo(mark: Mark): Mark {
    this.#current = mark
    this.#highlighter.showCurrent(mark.range)
    scrollTo(mark)
    return mark
  }
}
