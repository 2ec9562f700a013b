import { onPanel, type PanelLine, type View } from '../../browser/panel-line.ts'
import { type Container, elementOf } from './dom.ts'
import { containerOf } from './element-kinds.ts'
import { rectsOf } from './hit-test.ts'
import type { Mark } from './mark.ts'
import { type Band, watchSeenBand } from './seen-band.ts'

/** Least time between two looks at a scrolling page, in ms. */
const LOOK = 120
/** Where in the window people read, as a share of its height from the top. */
const READING = 0.35

interface LinkOptions {
  /** All mentions, in order. */
  mentions: () => readonly Mark[]
  signal: AbortSignal
}

const isWithin = (band: Band, { top, bottom }: DOMRect): boolean => bottom > band.top && top < band.bottom

/** Tells whether a block can be seen, measuring each once. */
const createSight = (band: Band): ((container: Container) => boolean) => {
  const known = new Map<Container, boolean>()
  return (container) => {
    const isSeen = known.get(container) ?? isWithin(band, elementOf(container).getBoundingClientRect())
    known.set(container, isSeen)
    return isSeen
  }
}

/** The mentions that can be seen now, each with where it begins. Blocks out of sight are not measured. */
const seenOf = (mentions: readonly Mark[], band: Band): { mark: Mark; top: number }[] => {
  const isInSight = createSight(band)
  return mentions.flatMap((mark) => {
    const container = containerOf(mark.range.startContainer)
    const rect = container && isInSight(container) ? rectsOf(mark.range)[0] : undefined
    return rect && isWithin(band, rect) ? [{ mark, top: rect.top }] : []
  })
}

/** Tells the side panel, while it is open, what stands in the window and which mention is at hand. */
export class PanelLink {
  readonly #lines = new Set<PanelLine>()
  readonly #options: LinkOptions
  readonly #band: () => Band
  #pointed: { mark: Mark; at: number } | null = null
  #told = ''
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(options: LinkOptions) {
    this.#options = options
    const { signal } = options
    onPanel((line) => this.#serve(line), signal)
    this.#band = watchSeenBand(() => this.changed(), signal)
    const passive = { capture: true, passive: true, signal }
    addEventListener('scroll', () => this.changed(), passive)
    addEventListener('resize', () => this.changed(), passive)
    signal.addEventListener('abort', () => clearTimeout(this.#timer))
  }

  /** Says that a mention was pointed at, or gone to. */
  point(mark: Mark): void {
    this.#pointed = { mark, at: Date.now() }
    this.changed()
  }

  /** Says that something else may stand in the window. */
  changed(): void {
    if (this.#lines.size > 0) this.#timer ??= setTimeout(() => this.#look(), LOOK)
  }

  #serve(line: PanelLine): void {
    this.#lines.add(line)
    line.signal.addEventListener('abort', () => this.#lines.delete(line))
    this.#told = ''
    this.#look()
  }

  #look(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const view = this.#view()
    const news = JSON.stringify(view)
    if (news === this.#told) return
    this.#told = news
    for (const line of this.#lines) line.tell(view)
  }

  #view(): View {
    const seen = seenOf(this.#options.mentions(), this.#band())
    const line = innerHeight * READING
    const distance = ({ top }: { top: number }) => Math.abs(top - line)
    const pointed = seen.find(({ mark }) => mark.range === this.#pointed?.mark.range)
    const nearest = seen.toSorted((a, b) => distance(a) - distance(b))[0]
    return {
      entities: [...new Set(seen.map(({ mark }) => mark.entity))],
      current: (pointed ?? nearest)?.mark.entity ?? null,
      pointedAt: (pointed && this.#pointed?.at) ?? 0,
    }
  }
}
