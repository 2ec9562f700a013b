import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { type CardCause, HOST_TAG } from '../../browser/bridge.ts'
import { Card, type CardView } from './card.ts'

let end: AbortController
let card: Card
let panel: HTMLElement
let view: CardView | null

/** Draws a box with one button, as large as the card lets it be. */
const draw = (into: HTMLElement, drawn: CardView | null) => {
  panel = into
  view = drawn
  into.replaceChildren()
  if (!drawn) return
  const box = document.createElement('div')
  box.style.cssText = 'width:var(--card-width);height:500px;max-height:var(--card-max-height)'
  const button = document.createElement('button')
  box.append(button)
  into.append(box)
  if (drawn.takesFocus) button.focus()
}

const open = (selector: string, cause: CardCause = 'click') => {
  const element = document.querySelector(selector) as Element
  const node = element.firstChild as Text
  const whole = { startContainer: node, startOffset: 0, endContainer: node, endOffset: node.length }
  const lines = () => [...element.getClientRects()]
  card.open({
    entity: 'kinzhal',
    kind: 'exact',
    surface: 'Kinzhal',
    cause,
    range: new StaticRange(whole),
    lines,
  })
}
const host = () => document.querySelector<HTMLElement>(HOST_TAG)
const placed = () => vi.waitFor(() => expect(panel.style.translate).not.toBe(''))
const point = (type: string, x: number, y: number) =>
  document
    .elementFromPoint(x, y)
    ?.dispatchEvent(
      new PointerEvent(type, { clientX: x, clientY: y, pointerType: 'mouse', bubbles: true, composed: true }),
    )

beforeEach(() => {
  end = new AbortController()
  const style = '.panel{position:fixed;top:0;left:0;width:max-content}'
  card = new Card({ style, draw, labelOf: () => 'Kinzhal missile', signal: end.signal })
})
afterEach(() => {
  end.abort()
  document.body.replaceChildren()
})

describe('where it goes', () => {
  test('beside the body, in the top layer; and nothing is left of it', () => {
    document.body.innerHTML = '<p><b>Kinzhal</b></p>'
    const before = document.documentElement.outerHTML
    open('b')
    expect(host()?.parentElement).toBe(document.documentElement)
    expect(host()?.matches(':popover-open')).toBe(true)
    expect(host()?.shadowRoot).toBeNull()
    card.close()
    expect(document.documentElement.outerHTML).toBe(before)
    expect(card.isOpen).toBe(false)
  })

  test('into the modal dialog that holds the mention, which makes all else inert', () => {
    document.body.innerHTML = '<dialog><b>Kinzhal</b></dialog>'
    const dialog = document.querySelector('dialog') as HTMLDialogElement
    dialog.showModal()
    open('b')
    expect(host()?.parentElement).toBe(dialog)
    expect(host()?.matches(':popover-open')).toBe(true)
  })

  test('and moves there with its mention', () => {
    document.body.innerHTML = '<i>Kinzhal</i><dialog><b>Kinzhal</b></dialog>'
    open('i')
    document.querySelector('dialog')?.showModal()
    open('b')
    expect(host()?.parentElement?.localName).toBe('dialog')
    expect(document.querySelectorAll(HOST_TAG)).toHaveLength(1)
  })

  test.each([
    ['top left', 'top:0;left:0'],
    ['top right', 'top:0;right:0'],
    ['bottom left', 'bottom:0;left:0'],
    ['bottom right', 'bottom:0;right:0'],
    ['middle', 'top:50%;left:50%'],
  ])('wholly into the window from its %s, and off the line', async (_, where) => {
    document.body.innerHTML = `<b style="position:fixed;${where}">Kinzhal</b>`
    open('b')
    await placed()
    const line = (document.querySelector('b') as Element).getBoundingClientRect()
    const box = panel.getBoundingClientRect()
    expect(box.height).toBeGreaterThan(50)
    expect(box.left).toBeGreaterThanOrEqual(0)
    expect(box.top).toBeGreaterThanOrEqual(0)
    expect(box.right).toBeLessThanOrEqual(innerWidth)
    expect(box.bottom).toBeLessThanOrEqual(innerHeight)
    expect(box.top >= line.bottom || box.bottom <= line.top).toBe(true)
  })
})

describe('what closes it', () => {
  beforeEach(() => {
    document.body.innerHTML = '<b>Kinzhal</b><p style="margin-top:600px">Elsewhere</p>'
  })

  test('Esc, of which the page hears nothing', async () => {
    const heard = vi.fn()
    document.addEventListener('keydown', heard, { signal: end.signal })
    open('b')
    await userEvent.keyboard('{Escape}')
    expect(card.isOpen).toBe(false)
    expect(heard).not.toHaveBeenCalled()
    await userEvent.keyboard('{Escape}')
    expect(heard).toHaveBeenCalledOnce()
  })

  test('a press elsewhere, but none on the mention or in the card', async () => {
    open('b')
    await placed()
    const line = (document.querySelector('b') as Element).getBoundingClientRect()
    point('pointerdown', line.left + 2, line.top + 2)
    expect(card.isOpen).toBe(true)
    const box = panel.getBoundingClientRect()
    point('pointerdown', box.left + 20, box.top + 20)
    expect(card.isOpen).toBe(true)
    point('pointerdown', innerWidth - 2, 2)
    expect(card.isOpen).toBe(false)
  })

  test('a pointer that leaves mention and card, where pointing opened it', async () => {
    open('b', 'hover')
    await placed()
    const box = panel.getBoundingClientRect()
    point('pointermove', box.left + 20, box.top + 20)
    point('pointermove', innerWidth - 2, 2)
    await vi.waitFor(() => expect(card.isOpen).toBe(false))
  })

  test('nothing that wanders, once it is pinned', async () => {
    open('b', 'hover')
    view?.send({ type: 'pin', isPinned: true })
    expect(view?.isPinned).toBe(true)
    point('pointerdown', innerWidth - 2, 2)
    expect(card.isOpen).toBe(true)
    view?.send({ type: 'close' })
    expect(card.isOpen).toBe(false)
  })

  test('its mention being taken away', async () => {
    open('b')
    await placed()
    document.querySelector('b')?.remove()
    dispatchEvent(new Event('scroll'))
    await vi.waitFor(() => expect(card.isOpen).toBe(false))
  })
})

describe('the focus', () => {
  test('goes into a card that was asked for by key, and back to where it was', async () => {
    document.body.innerHTML = '<button>Before</button><b>Kinzhal</b>'
    const button = document.querySelector('button') as HTMLButtonElement
    button.focus()
    open('b', 'keyboard')
    expect(document.activeElement).toBe(host())
    await userEvent.keyboard('{Escape}')
    expect(document.activeElement).toBe(button)
  })

  test('goes into a card that was there already', () => {
    document.body.innerHTML = '<b>Kinzhal</b>'
    open('b', 'tour')
    expect(document.activeElement).toBe(document.body)
    open('b', 'keyboard')
    expect(document.activeElement).toBe(host())
  })

  test.each(['hover', 'click', 'tour'] as const)('stays in the page where it was opened by %s', (cause) => {
    document.body.innerHTML = '<button>Before</button><b>Kinzhal</b>'
    const button = document.querySelector('button') as HTMLButtonElement
    button.focus()
    open('b', cause)
    expect(document.activeElement).toBe(button)
  })
})

test('a screen reader is told what it is', () => {
  document.body.innerHTML = '<b>Kinzhal</b>'
  open('b')
  expect(panel.getAttribute('role')).toBe('dialog')
  expect(panel.getAttribute('aria-label')).toBe('Kinzhal missile')
})

test('what is pressed in the card stays in it', () => {
  document.body.innerHTML = '<b>Kinzhal</b>'
  const heard = vi.fn()
  for (const type of ['keydown', 'click']) document.addEventListener(type, heard, { signal: end.signal })
  open('b')
  const button = panel.querySelector('button')
  button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }))
  button?.click()
  expect(heard).not.toHaveBeenCalled()
})
