import { HOST_TAG } from '../../browser/bridge.ts'
import { documentElementOf } from '../../browser/page-nodes.ts'
import type { Point } from '../../browser/pointing.ts'
import { chosen, type Settings } from '../../settings/settings.ts'
import type { CardWish } from './card-wish.ts'
import { markAt } from './hit-test.ts'
import type { Mark } from './mark.ts'
import type { Marker } from './marker.ts'

/** How often at most we look where the pointer is, in ms. */
const LOOK = 60
/** How long after the last scroll event a pointer can count as at rest, in ms. */
const SETTLED = 150
/** What an unsteady hand moves while it rests, in CSS px. */
const TREMOR = 6
/** The key to hold where pointing alone opens nothing. Shift by itself does nothing; Alt would open Firefox's menus. */
const MODIFIER = 'Shift'

/** What is needed to turn pointing into wishes for cards. */
export interface PointerOptions {
  marker: Marker
  /** The reader's choices as they are now. */
  settings: () => Settings
  onOpen: (wish: CardWish) => void
  signal: AbortSignal
}

/** True while text of the page is selected: pointing and clicking then mean the selection. */
export const isSelecting = (): boolean => getSelection()?.isCollapsed === false

const isFar = (from: Point, { x, y }: Point): boolean => Math.hypot(x - from.x, y - from.y) > TREMOR

/** Waits for the pointer to rest on a mention. */
class Rest {
  #point: Point = { x: 0, y: 0 }
  #since: Point = this.#point
  #under: Mark | undefined
  /** The mention whose card was opened: moving about on it doesn't open it again. */
  #opened: Mark | undefined
  #lookTimer: ReturnType<typeof setTimeout> | undefined
  #openTimer: ReturnType<typeof setTimeout> | undefined
  readonly #options: PointerOptions

  constructor(options: PointerOptions) {
    this.#options = options
  }

  /** Notes where the pointer is. True where it moved: browsers send a move after a scroll even if it stands still. */
  note({ clientX: x, clientY: y }: MouseEvent): boolean {
    const hasMoved = x !== this.#point.x || y !== this.#point.y
    this.#point = { x, y }
    return hasMoved
  }

  /** Soon looks what the pointer is on; its card opens when the pointer has rested there. */
  begin(): void {
    if (!this.#options.marker.isEmpty) this.#lookTimer ??= setTimeout(() => this.#look(), LOOK)
  }

  /** Forgets what the pointer was on; no card opens until it begins again. */
  end(): void {
    clearTimeout(this.#lookTimer)
    clearTimeout(this.#openTimer)
    this.#lookTimer = undefined
    this.#under = undefined
    this.#opened = undefined
  }

  #look(): void {
    this.#lookTimer = undefined
    const found = this.#find()
    if (found === this.#under && (found === this.#opened || !isFar(this.#since, this.#point))) return
    clearTimeout(this.#openTimer)
    this.#under = found
    this.#opened = undefined
    this.#since = this.#point
    const delay = chosen(this.#options.settings(), 'openDelay')
    if (found) this.#openTimer = setTimeout(() => this.#open(), Math.max(0, delay - LOOK))
  }

  #open(): void {
    const mark = this.#find()
    if (!mark || mark !== this.#under) return
    this.#opened = mark
    this.#options.onOpen({ mark, cause: 'hover', point: this.#point })
  }

  #find(): Mark | undefined {
    return this.#options.marker.isEmpty ? undefined : markAt(this.#options.marker, this.#point)
  }
}

const isOnCard = ({ target }: Event): boolean => target instanceof Element && target.localName === HOST_TAG

/** Opens a card for a mention that the mouse rests on, while nothing is pressed, selected or scrolled. */
export const watchHover = (options: PointerOptions): void => {
  const { settings, signal } = options
  const rest = new Rest(options)
  let scrolledAt = Number.NEGATIVE_INFINITY

  const isWanted = ({ shiftKey }: MouseEvent | KeyboardEvent): boolean => {
    const by = chosen(settings(), 'openBy')
    return by === 'hover' || (by === 'modifier' && shiftKey)
  }
  const onMove = (event: PointerEvent) => {
    const hasMoved = rest.note(event)
    const isBusy =
      event.buttons !== 0 || event.pointerType === 'touch' || event.timeStamp - scrolledAt < SETTLED
    if (isBusy || isSelecting() || isOnCard(event) || !isWanted(event)) rest.end()
    else if (hasMoved) rest.begin()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === MODIFIER && chosen(settings(), 'openBy') === 'modifier' && !isSelecting()) rest.begin()
  }
  const onScroll = (event: Event) => {
    scrolledAt = event.timeStamp
    rest.end()
  }
  const end = () => rest.end()
  const passive = { capture: true, passive: true, signal }
  addEventListener('pointermove', onMove, passive)
  addEventListener('pointerdown', end, passive)
  addEventListener('keydown', onKey, passive)
  addEventListener('scroll', onScroll, passive)
  documentElementOf(document).addEventListener('pointerleave', end, { passive: true, signal })
  signal.addEventListener('abort', end)
}
