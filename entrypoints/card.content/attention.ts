import type { CardEvent } from './card-state.ts'
import { isNear } from './geometry.ts'

/** How long a pointer may stray before the card goes, in ms, and how far, in CSS px. */
const PATIENCE = 320
const MARGIN = 8

interface AttentionOptions {
  host: Element
  panel: Element
  /** The boxes of the mention's lines as they are now. */
  lines: () => readonly DOMRect[]
  send: (event: CardEvent) => void
  signal: AbortSignal
}

/** Tells when the pointer leaves mention and card for good. */
const watchLeaving = ({ panel, lines, send, signal }: AttentionOptions): void => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stay = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const stray = () => {
    timer ??= setTimeout(() => send({ type: 'leave' }), PATIENCE)
  }
  const onMove = ({ clientX: x, clientY: y, pointerType }: PointerEvent) => {
    if (pointerType === 'touch') return
    if (isNear({ x, y }, lines(), panel.getBoundingClientRect(), MARGIN)) stay()
    else stray()
  }
  const passive = { capture: true, passive: true, signal }
  addEventListener('pointermove', onMove, passive)
  addEventListener('pointerover', onMove, passive)
  document.documentElement.addEventListener('pointerleave', stray, { passive: true, signal })
  signal.addEventListener('abort', stay)
}

/** Tells of presses in the card and elsewhere. The mention itself is no elsewhere: a click there means the card. */
const watchPresses = ({ host, lines, send, signal }: AttentionOptions): void => {
  const onDown = ({ target, clientX: x, clientY: y }: PointerEvent) => {
    if (target === host) return send({ type: 'press-inside' })
    const isOnMention = lines().some(
      (line) => x >= line.left && x <= line.right && y >= line.top && y <= line.bottom,
    )
    if (!isOnMention) send({ type: 'press-outside' })
  }
  addEventListener('pointerdown', onDown, { capture: true, passive: true, signal })
}

/** Takes Esc for the card alone: nothing of the page's closes with it. */
const watchEscape = ({ send, signal }: AttentionOptions): void => {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    event.stopImmediatePropagation()
    send({ type: 'escape' })
  }
  addEventListener('keydown', onKey, { capture: true, signal })
}

/** Watches, while a card is open, for whatever may close it. */
export const watchAttention = (options: AttentionOptions): void => {
  watchLeaving(options)
  watchPresses(options)
  watchEscape(options)
}
