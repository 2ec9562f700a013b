import { holds } from '../../browser/pointing.ts'
import { type Attention, watchLeaving } from './leaving.ts'

/**
 * Reports presses in the card and elsewhere. The mention itself doesn't count as elsewhere: a click there means the card,
 * but a double click means the word that it selects. A finger presses where it is lifted, not where it begins to scroll.
 */
const watchPresses = ({ host, lines, send, signal }: Attention): void => {
  let finger: number | null = null
  const onDown = ({ target, clientX: x, clientY: y, pointerType, pointerId }: PointerEvent) => {
    finger = null
    if (target === host) send({ type: 'press-inside' })
    else if (lines().some((line) => holds(line, { x, y }))) return
    else if (pointerType === 'touch') finger = pointerId
    else send({ type: 'press-outside' })
  }
  const onUp = ({ pointerId }: PointerEvent) => {
    if (pointerId === finger) send({ type: 'press-outside' })
  }
  const onTwice = ({ target }: MouseEvent) => {
    if (target !== host) send({ type: 'press-outside' })
  }
  const passive = { capture: true, passive: true, signal }
  addEventListener('dblclick', onTwice, passive)
  addEventListener('pointerdown', onDown, passive)
  addEventListener('pointerup', onUp, passive)
}

/** Takes Esc for the card alone: nothing of the page's closes with it. What is unfolded in the card closes first. */
const watchEscape = ({ panel, send, signal }: Attention): void => {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    event.stopImmediatePropagation()
    const unfolded = panel.querySelector<HTMLElement>('[aria-expanded="true"]')
    if (!unfolded) return send({ type: 'escape' })
    unfolded.click()
    unfolded.focus({ preventScroll: true })
  }
  addEventListener('keydown', onKey, { capture: true, signal })
}

/** Watches, while a card is open, for whatever may close it. */
export const watchAttention = (attention: Attention): void => {
  watchLeaving(attention)
  watchPresses(attention)
  watchEscape(attention)
}
