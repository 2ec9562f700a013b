import type { Release } from '../../browser/bridge.ts'
import { sendToBackground } from '../../browser/messaging.ts'
import { documentElementOf } from '../../browser/page-nodes.ts'
import { holds, STRAY_MS, STRAY_PX } from '../../browser/pointing.ts'
import type { CardWish } from './card-wish.ts'
import { rectsOf } from './hit-test.ts'
import { isSelecting } from './hover.ts'
import type { PointerTrail } from './pointer-trail.ts'

const isNear = (range: StaticRange, { clientX: x, clientY: y }: PointerEvent): boolean =>
  rectsOf(range).some((rect) => holds(rect, { x, y }, STRAY_PX))

/**
 * Cards for the mentions of a frame, which open over the top page: there is room there, however small the frame is and
 * however little of it is in view. The frame watches for what the top page cannot see.
 */
export class FrameCard {
  /** Ends when the card is let go. */
  #stop: AbortController | null = null
  /** Ends with the card. One that is pinned stays when it is let go, and Esc closes it even with the focus in the frame. */
  #card: AbortController | null = null
  readonly #trail: PointerTrail

  constructor(trail: PointerTrail) {
    this.#trail = trail
  }

  /** False where the card has to open in the frame: it is the top one, or fills the screen, or isn't found from there. */
  async open({ mark, cause, point }: CardWish): Promise<boolean> {
    if (window.top === window || document.fullscreenElement) return false
    this.#stop?.abort()
    const { entity, kind, surface, range } = mark
    const lines = rectsOf(range).map(({ x, y, width, height }) => ({ x, y, width, height }))
    const frame = { url: location.href, width: innerWidth, height: innerHeight }
    const pointer = point && { point, place: this.#trail.last }
    const wish = { entity, kind, surface, cause, lines, frame, ...(pointer && { pointer }) }
    const isOpen = await sendToBackground('card-over-page', wish).catch(() => false)
    if (isOpen) this.#watch(range)
    // While the card was loading, a second click may have selected the word.
    if (cause === 'click' && isSelecting()) this.close()
    return isOpen
  }

  /** Lets the card go, unless it is pinned. */
  close(): void {
    if (this.#card?.signal.aborted === false) void this.#release('press-outside')
  }

  async #release(why: Release): Promise<void> {
    const card = this.#card
    this.#stop?.abort()
    const stays = await sendToBackground('release-card', { why }).catch(() => false)
    if (!stays) card?.abort()
  }

  #watch(range: StaticRange): void {
    // Another card may have come since this one was wished for.
    this.#stop?.abort()
    this.#card?.abort()
    this.#card = new AbortController()
    this.#stop = new AbortController()
    const { signal } = this.#stop
    const top = rectsOf(range)[0]?.top
    let timer: ReturnType<typeof setTimeout> | undefined
    const stay = () => {
      clearTimeout(timer)
      timer = undefined
    }
    const onMove = (event: PointerEvent) => {
      if (isNear(range, event)) stay()
      else timer ??= setTimeout(() => void this.#release('leave'), STRAY_MS)
    }
    const letGo = () => void this.#release('press-outside')
    const onDown = (event: PointerEvent) => {
      if (!isNear(range, event)) letGo()
    }
    const onKey = ({ key, isComposing }: KeyboardEvent) => {
      if (key === 'Escape' && !isComposing) void this.#release('escape')
    }
    // A mention that was reached by keyboard has only just been scrolled to: what counts is that it moves.
    const onScroll = () => rectsOf(range)[0]?.top !== top && letGo()
    const passive = { capture: true, passive: true, signal }
    addEventListener('pointermove', onMove, passive)
    addEventListener('pointerdown', onDown, passive)
    addEventListener('scroll', onScroll, passive)
    addEventListener('pagehide', letGo, passive)
    addEventListener('dblclick', letGo, passive)
    addEventListener('keydown', onKey, { ...passive, signal: this.#card.signal })
    // Outside the frame the top page sees where the pointer goes, perhaps into the card.
    documentElementOf(document).addEventListener('pointerleave', stay, { passive: true, signal })
    signal.addEventListener('abort', stay)
  }
}
