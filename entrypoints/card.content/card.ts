import type { CardHandle, CardRequest, Release } from '../../browser/bridge.ts'
import { watchAttention } from './attention.ts'
import { type CardEvent, type CardState, HIDDEN, nextState } from './card-state.ts'
import { lineAt } from './geometry.ts'
import { CardHost, mountPointFor } from './host.ts'
import { watchMoves } from './moves.ts'
import { focusedElement, isSelected } from './page-trees.ts'
import { clearSheet, keepInWindow, place } from './place.ts'
import { watchDrag } from './sheet.ts'
import { spotFor } from './spot.ts'
import { windowSize } from './window-size.ts'

/** What is drawn in the panel. */
export interface CardView {
  entity: string
  request: CardRequest
  isPinned: boolean
  /** True to take the focus as soon as it is drawn. */
  takesFocus: boolean
  send: (event: CardEvent) => void
  /** Called when the card shows another entity. */
  onNavigate: (entity: string) => void
}

/** Causes that leave the focus in the page. Users of screen readers must be told that a card opened; they click, too. */
const SPOKEN: ReadonlySet<CardRequest['cause']> = new Set(['tour', 'tap', 'click'])

interface CardOptions {
  style: string
  /** Draws into the panel; null clears it. */
  draw: (panel: HTMLElement, view: CardView | null) => void
  /** What a screen reader calls the card. */
  labelOf: (entity: string) => string
  signal: AbortSignal
}

/** The card of a frame: keeps its state, and the page in step with it. */
export class Card implements CardHandle {
  #state: CardState = HIDDEN
  #stop: AbortController | null = null
  #focused: Element | null = null
  readonly #host: CardHost
  readonly #options: CardOptions

  constructor(options: CardOptions) {
    this.#options = options
    this.#host = new CardHost(options.style)
    options.signal.addEventListener('abort', () => this.close())
  }

  get isOpen(): boolean {
    return this.#state.name !== 'hidden'
  }

  open(request: CardRequest): void {
    // While the card was loading, a second press may have selected the word.
    if (request.cause === 'click' && isSelected(request.range)) return
    this.#send({ type: 'open', request })
  }

  close(): void {
    this.#send({ type: 'close' })
  }

  togglePin(): void {
    this.#send({ type: 'pin', isPinned: this.#state.name !== 'pinned' })
  }

  release(why: Release): void {
    this.#send({ type: why })
  }

  readonly #send = (event: CardEvent): void => {
    const before = this.#state
    this.#state = nextState(before, event)
    if (this.#state === before) return
    if (this.#state.name === 'hidden') this.#hide()
    else this.#show(this.#state.request, before)
  }

  #show(request: CardRequest, before: CardState): void {
    const isNew = before.name === 'hidden' || before.request !== request
    const takesFocus = isNew && request.cause === 'keyboard'
    if (takesFocus && !this.#host.hasFocus) this.#focused = focusedElement()
    this.#host.mount(mountPointFor(request.range))
    this.#host.dress(request.look)
    this.#options.draw(this.#host.panel, {
      entity: request.entity,
      request,
      isPinned: this.#state.name === 'pinned',
      takesFocus,
      send: this.#send,
      onNavigate: this.#name,
    })
    // Drawing takes the focus only for what is new, so that a card that was there already is given it here.
    if (takesFocus && !this.#host.hasFocus) this.#host.panel.focus({ preventScroll: true })
    if (isNew) this.#begin(request)
  }

  readonly #name = (entity: string): void => this.#host.name(this.#options.labelOf(entity))

  #begin(request: CardRequest): void {
    this.#name(request.entity)
    if (SPOKEN.has(request.cause)) this.#host.say(this.#options.labelOf(request.entity))
    this.#watch(request)
    void this.#place()
    const line = lineAt(request.lines(), request.point)
    if (line && this.#host.panel.dataset.spot === 'sheet') clearSheet(this.#host.panel, line)
  }

  #hide(): void {
    const hadFocus = this.#host.hasFocus
    this.#stop?.abort()
    this.#stop = null
    this.#options.draw(this.#host.panel, null)
    this.#host.unmount()
    if (hadFocus) (this.#focused as HTMLElement | null)?.focus?.({ preventScroll: true })
    this.#focused = null
  }

  #watch({ lines, range }: CardRequest): void {
    this.#stop?.abort()
    this.#stop = new AbortController()
    const { signal } = this.#stop
    const { element: host, panel } = this.#host
    watchAttention({ host, panel, lines, send: this.#send, signal })
    watchDrag({ panel, onClose: () => this.close(), signal })
    watchMoves({ panel, range, onMove: () => this.#follow(range), signal })
  }

  /** A pinned card stays where it is while the page scrolls; one that peeks goes with its mention. */
  #follow(range: AbstractRange): void {
    // A page may clean up what it doesn't know, and close the dialog that a card stands in.
    if (this.#host.isMounted) this.#host.mount(mountPointFor(range))
    else this.close()
    if (this.#state.name === 'pinned') keepInWindow(this.#host.panel)
    else void this.#place()
  }

  /**
   * Puts the panel where the reader wants it. A card that only peeks goes when its mention leaves the window; when the
   * page removed the mention, it stays while the reader is in it.
   */
  async #place(): Promise<void> {
    if (this.#state.name === 'hidden') return
    const { request } = this.#state
    const line = lineAt(request.lines(), request.point)
    if (!line && this.#host.isInUse) return
    if (!line || line.bottom < 0 || line.top > innerHeight) return this.#send({ type: 'lose' })
    const spot = spotFor(request, windowSize())
    // A phone shows a page made for wide windows small, or a part of it: a sheet must be in view, and legible, nonetheless.
    this.#host.fit(spot === 'sheet' ? (visualViewport?.scale ?? 1) : 1)
    await place(this.#host.panel, { line, spot })
  }
}
