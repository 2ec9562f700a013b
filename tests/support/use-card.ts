/** A card in a real page, drawn as a box with two buttons, for tests of how it opens, stands and closes. */
import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { type CardCause, type CardLook, HOST_TAG } from '../../browser/bridge.ts'
import tokens from '../../components/tokens.css?inline'
import { Card, type CardView } from '../../entrypoints/card.content/card.ts'
import hostStyle from '../../entrypoints/card.content/host.css?inline'
import { ACTIONS } from './card-actions.ts'

const LOOK: CardLook = { place: 'beside', theme: 'auto', textSize: 'medium' }

/** Draws the box, as large as the card lets it be; the first button takes the focus where the card does. */
const drawBox = (into: HTMLElement, drawn: CardView | null): void => {
  into.replaceChildren()
  if (!drawn) return
  const box = document.createElement('div')
  box.style.cssText = 'width:360px;height:500px;max-height:var(--card-max-height)'
  box.className = 'card'
  const buttons = [0, 1].map(() => document.createElement('button'))
  box.append(...buttons)
  into.append(box)
  if (drawn.takesFocus) buttons[0]?.focus()
}

/** The host in the page; null while no card is open. */
const host = (): HTMLElement | null => document.querySelector<HTMLElement>(HOST_TAG)

/** Out of the way: the mouse stands where another file left it, and who points into a card keeps it open. */
const moveMouseAside = async (): Promise<void> => {
  const corner = document.createElement('i')
  corner.style.cssText = 'position:fixed;right:0;bottom:0;width:4px;height:4px'
  document.body.append(corner)
  await userEvent.hover(corner)
  corner.remove()
}

/** Sends a pointer event to what is at a point of the viewport. */
const point = (type: string, x: number, y: number, pointerType = 'mouse') =>
  document
    .elementFromPoint(x, y)
    ?.dispatchEvent(
      new PointerEvent(type, { clientX: x, clientY: y, pointerType, bubbles: true, composed: true }),
    )

/** Gives each test of a file a card of its own, in a window of 1000 by 700 px, and takes it and the page's content away. */
export const useCard = () => {
  let end: AbortController
  let card: Card
  let panel: HTMLElement
  let view: CardView | null

  beforeAll(async () => {
    await page.viewport(1000, 700)
    await moveMouseAside()
  })
  beforeEach(() => {
    end = new AbortController()
    card = new Card({
      style: `${tokens}.surface{--motion-calm:0ms}${hostStyle}`,
      draw: (into, drawn) => {
        panel = into
        view = drawn
        drawBox(into, drawn)
      },
      labelOf: (id) => `What is ${id}`,
      signal: end.signal,
    })
  })
  afterEach(() => {
    vi.useRealTimers()
    end.abort()
    document.body.replaceChildren()
  })

  /** Opens the card for the text of an element. */
  const open = (selector: string, cause: CardCause = 'click', look: Partial<CardLook> = {}) => {
    const element = document.querySelector(selector) as Element
    const node = element.firstChild as Text
    const whole = { startContainer: node, startOffset: 0, endContainer: node, endOffset: node.length }
    card.open({
      entity: 'kinzhal',
      kind: 'exact',
      surface: 'Kinzhal',
      cause,
      look: { ...LOOK, ...look },
      actions: ACTIONS,
      range: new StaticRange(whole),
      lines: () => [...element.getClientRects()],
    })
  }
  return {
    open,
    host,
    point,
    /** Waits until the card has found its place. */
    placed: () => expect.poll(() => panel.style.translate).not.toBe(''),
    get card() {
      return card
    },
    /** What the card is drawn in. */
    get panel() {
      return panel
    },
    /** What was drawn last; null once the card is closed. */
    get view() {
      return view
    },
    /** Aborts when the test is over. */
    get signal() {
      return end.signal
    },
  }
}
