import type { TourStart } from '../../browser/messages.ts'
import { elementOf } from './dom.ts'
import { containerOf } from './element-kinds.ts'
import type { Highlighter } from './highlighter.ts'
import { measurable, rectsOf } from './hit-test.ts'
import type { Mark } from './mark.ts'
import type { Marker } from './marker.ts'

const isAbove = (rect: DOMRect | undefined): boolean => rect !== undefined && rect.bottom < 0

/** How far down the window a mention is scrolled to, as a share of its height: below it is room for its card. */
const STAND = 1 / 5

const scrollTo = ({ range }: Mark): void => {
  const place = containerOf(range.startContainer)
  if (place) elementOf(place).scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  const rect = measurable(range)?.getBoundingClientRect()
  // By the mention itself: a paragraph may be taller than the window, and its middle isn't where the mention is.
  if (rect) scrollBy({ top: rect.top - innerHeight * STAND, behavior: 'instant' })
}

/** One step of the tour. */
interface Going {
  step: 1 | -1
  from: TourStart
  isWanted: (mark: Mark) => boolean
}

/** The tour from mention to mention by keyboard or from the popup. It remembers where it is, and shows it. */
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

  /** Goes one mark forward or back, at first to one in the window. Null where there is none before the end. */
  move(step: 1 | -1, from: TourStart): Mark | null {
    return this.#goAmong({ step, from, isWanted: ({ isShown }) => isShown })
  }

  /** Goes to the next mention of an entity, marked or not. Null where there is none before the end. */
  moveTo(entity: string, from: TourStart): Mark | null {
    return this.#goAmong({ step: 1, from, isWanted: (mark) => mark.entity === entity })
  }

  /** Leaves the mention at hand. */
  end(): void {
    this.#current = null
    this.#highlighter.showCurrent(null)
  }

  #drawn(): Mark[] {
    return this.#marker.mentions().filter(({ range }) => rectsOf(range).length > 0)
  }

  #goAmong({ step, from, isWanted }: Going): Mark | null {
    const marks = this.#drawn()
    const on = from === 'here' ? this.#restOf(marks, step) : marks
    const mark = step === 1 ? on.find(isWanted) : on.findLast(isWanted)
    return mark ? this.#goTo(mark) : null
  }

  /** The marks that are still to come in a direction. */
  #restOf(marks: readonly Mark[], step: 1 | -1): readonly Mark[] {
    const here = this.current ? marks.indexOf(this.current) : -1
    if (here >= 0) return step === 1 ? marks.slice(here + 1) : marks.slice(0, here)
    const below = marks.findIndex(({ range }) => !isAbove(rectsOf(range)[0]))
    const border = below < 0 ? marks.length : below
    return step === 1 ? marks.slice(border) : marks.slice(0, border)
  }

  #goTo(mark: Mark): Mark {
    this.#current = mark
    this.#highlighter.showCurrent(mark.range)
    scrollTo(mark)
    return mark
  }
}
