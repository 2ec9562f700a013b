import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { type CardCause, type CardLook, HOST_TAG } from '../../browser/bridge.ts'
import tokens from '../../components/tokens.css?inline'
import { ACTIONS } from '../../tests/support/card-actions.ts'
import { Card, type CardView } from './card.ts'
import hostStyle from './host.css?inline'

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
  box.style.cssText = 'width:360px;height:500px;max-height:var(--card-max-height)'
  box.className = 'card'
  const buttons = [0, 1].map(() => document.createElement('button'))
  box.append(...buttons)
  into.append(box)
  if (drawn.takesFocus) buttons[0]?.focus()
}

const LOOK: CardLook = { place: 'beside', theme: 'auto', textSize: 'medium' }

const open = (selector: string, cause: CardCause = 'click', look: Partial<CardLook> = {}) => {
  const element = document.querySelector(selector) as Element
  const node = element.firstChild as Text
  const whole = { startContainer: node, startOffset: 0, endContainer: node, endOffset: node.length }
  const lines = () => [...element.getClientRects()]
  card.open({
    entity: 'kinzhal',
    kind: 'exact',
    surface: 'Kinzhal',
    cause,
    look: { ...LOOK, ...look },
    actions: ACTIONS,
    range: new StaticRange(whole),
    lines,
  })
}
const host = () => document.querySelector<HTMLElement>(HOST_TAG)
const placed = () => expect.poll(() => panel.style.translate).not.toBe('')
const point = (type: string, x: number, y: number, pointerType = 'mouse') =>
  document
    .elementFromPoint(x, y)
    ?.dispatchEvent(
      new PointerEvent(type, { clientX: x, clientY: y, pointerType, bubbles: true, composed: true }),
    )

beforeAll(() => page.viewport(1000, 700))
beforeEach(() => {
  end = new AbortController()
  const style = '.surface{--motion-calm:0ms}'
  card = new Card({
    style: `${tokens}${style}${hostStyle}`,
    draw,
    labelOf: (id) => `What is ${id}`,
    signal: end.signal,
  })
})
afterEach(() => {
  vi.useRealTimers()
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

test.each(['beside', 'corner', 'side'] as const)(
  '%s, a page that is zoomed by its own style moves it nowhere else',
  async (place) => {
    document.body.innerHTML = '<b style="position:fixed;top:100px;left:200px">Kinzhal</b>'
    document.documentElement.style.zoom = '1.5'
    open('b', 'click', { place })
    await placed()
    const box = panel.getBoundingClientRect()
    const line = (document.querySelector('b') as Element).getBoundingClientRect()
    document.documentElement.removeAttribute('style')
    expect(Math.round(box.width)).toBe(360)
    expect([box.left >= 0, box.top >= 0, box.right <= innerWidth, box.bottom <= innerHeight]).not.toContain(
      false,
    )
    if (place === 'beside') expect(Math.round(box.top - line.bottom)).toBe(8)
  },
)

test('a page that is read from right to left, or has rules for every element, changes nothing of it', async () => {
  document.documentElement.dir = 'rtl'
  document.body.innerHTML =
    '<style>* { --space-1: 50px; --ink: red; text-align: center; direction: rtl }</style><b>Kinzhal</b>'
  open('b')
  await placed()
  document.documentElement.removeAttribute('dir')
  const box = panel.getBoundingClientRect()
  expect([box.left >= 0, box.right <= innerWidth]).toEqual([true, true])
  const style = getComputedStyle(panel)
  expect(style.direction).toBe('ltr')
  expect(style.textAlign).toBe('start')
  expect(style.getPropertyValue('--space-1')).toBe('4px')
})

test('a window as narrow as 400 % zoom makes it has the whole card, whatever place was chosen', async () => {
  await page.viewport(320, 400)
  document.body.innerHTML = '<b>Kinzhal</b>'
  open('b', 'keyboard', { place: 'side' })
  await placed()
  const box = panel.getBoundingClientRect()
  expect([box.left, box.right]).toEqual([8, 312])
  expect(box.bottom).toBeLessThanOrEqual(400)
  await page.viewport(1000, 700)
})

test('a window as low as 400 % zoom makes it has the whole card, off the line in its middle', async () => {
  await page.viewport(320, 256)
  document.body.innerHTML = '<b style="position:fixed;top:120px;left:100px">Kinzhal</b>'
  open('b', 'keyboard')
  await placed()
  const line = (document.querySelector('b') as Element).getBoundingClientRect()
  const box = panel.getBoundingClientRect()
  expect([box.top >= 0, box.bottom <= 256]).toEqual([true, true])
  expect(box.top >= line.bottom || box.bottom <= line.top).toBe(true)
  await page.viewport(320, 180)
  await expect.poll(() => panel.getBoundingClientRect().bottom).toBeLessThanOrEqual(180)
  expect(panel.getBoundingClientRect().top).toBeGreaterThanOrEqual(0)
  await page.viewport(1000, 700)
})

describe('where the reader wants it', () => {
  test.each([
    ['in a corner', 'corner', 'right:20px;bottom:60px'],
    ['along a side', 'side', 'right:20px;top:40%'],
  ] as const)('%s, off the line', async (_, place, where) => {
    document.body.innerHTML = `<b style="position:fixed;${where}">Kinzhal</b>`
    open('b', 'click', { place })
    await placed()
    const line = (document.querySelector('b') as Element).getBoundingClientRect()
    const box = panel.getBoundingClientRect()
    const edges = [box.left, box.top, innerWidth - box.right, innerHeight - box.bottom]
    expect(Math.min(...edges)).toBeGreaterThanOrEqual(0)
    expect(edges.filter((edge) => edge <= 16).length).toBeGreaterThanOrEqual(2)
    expect(box.left >= line.right || box.right <= line.left || box.bottom <= line.top).toBe(true)
  })

  test('in the theme and the size of text that was chosen, whatever the page says', () => {
    document.body.innerHTML =
      '<style>* { user-select: none !important; color-scheme: light }</style><b>Kinzhal</b>'
    open('b', 'click', { theme: 'dark', textSize: 'large' })
    expect(getComputedStyle(panel).userSelect).toBe('text')
    expect(getComputedStyle(panel).colorScheme).toBe('dark')
    expect(panel.dataset.textSize).toBe('large')
  })
})

describe('for a finger', () => {
  beforeEach(() => {
    document.body.innerHTML = '<b>Kinzhal</b><p style="margin-top:3000px">Elsewhere</p>'
    open('b', 'tap')
  })
  afterEach(() => scrollTo(0, 0))

  test('it is a sheet at the bottom', () => {
    const box = panel.getBoundingClientRect()
    expect(box.bottom).toBe(innerHeight)
    expect(box.height).toBeLessThan(innerHeight * 0.7)
    expect(box.width).toBe(Math.min(innerWidth, 640))
  })

  test('a tap elsewhere closes it; a finger that scrolls doesn’t', () => {
    point('pointerdown', 5, 100, 'touch')
    point('pointercancel', 5, 100, 'touch')
    expect(card.isOpen).toBe(true)
    point('pointerdown', 5, 100, 'touch')
    expect(card.isOpen).toBe(true)
    point('pointerup', 5, 100, 'touch')
    expect(card.isOpen).toBe(false)
  })

  test('it stays at the bottom, pinned, when the window becomes another', async () => {
    view?.send({ type: 'pin', isPinned: true })
    await page.viewport(900, 500)
    await expect.poll(() => panel.getBoundingClientRect().bottom).toBe(500)
    await page.viewport(1000, 700)
    await expect.poll(() => panel.getBoundingClientRect().bottom).toBe(700)
    expect(panel.style.translate).toBe('none')
  })

  test('it is drawn down to close it, and springs back from a short way', async () => {
    const bar = panel.querySelector('.card') as Element
    const top = bar.getBoundingClientRect().top
    const drag = (type: string, y: number, at: number) => {
      const event = new PointerEvent(type, { clientY: y, isPrimary: true, pointerId: 1, bubbles: true })
      Object.defineProperty(event, 'timeStamp', { value: at })
      bar.dispatchEvent(event)
    }
    drag('pointerdown', top, 0)
    drag('pointermove', top + 30, 1000)
    expect(bar.getBoundingClientRect().top).toBe(top + 30)
    drag('pointerup', top + 30, 1010)
    await expect.poll(() => bar.getBoundingClientRect().top).toBe(top)
    expect(card.isOpen).toBe(true)
    drag('pointerdown', top, 2000)
    drag('pointermove', top + 300, 4000)
    drag('pointerup', top + 300, 4010)
    await expect.poll(() => card.isOpen).toBe(false)
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

  test('no Esc before what is unfolded in it', async () => {
    open('b', 'keyboard')
    const [button] = panel.querySelectorAll('button')
    button?.setAttribute('aria-expanded', 'true')
    button?.addEventListener('click', () => button.setAttribute('aria-expanded', 'false'))
    panel.querySelectorAll('button')[1]?.focus()
    await userEvent.keyboard('{Escape}')
    expect(button?.ariaExpanded).toBe('false')
    expect((panel.getRootNode() as ShadowRoot).activeElement).toBe(button)
    expect(card.isOpen).toBe(true)
    await userEvent.keyboard('{Escape}')
    expect(card.isOpen).toBe(false)
  })

  test('no Esc that ends the writing of a word', () => {
    open('b')
    const key = new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true })
    document.body.dispatchEvent(key)
    expect(card.isOpen).toBe(true)
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
    await expect.poll(() => card.isOpen).toBe(false)
  })

  test('no finger, which is nowhere after it has pressed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    open('b', 'hover')
    point('pointermove', innerWidth - 2, 2, 'touch')
    vi.advanceTimersByTime(5000)
    expect(card.isOpen).toBe(true)
    point('pointermove', innerWidth - 2, 2)
    vi.advanceTimersByTime(5000)
    expect(card.isOpen).toBe(false)
  })

  test('no pointer that is on its way to a card far off, however slowly', async () => {
    document.body.innerHTML = '<b style="position:fixed;top:20px;left:20px">Kinzhal</b>'
    open('b', 'hover', { place: 'corner' })
    await placed()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const line = (document.querySelector('b') as Element).getBoundingClientRect()
    const { left, top } = panel.getBoundingClientRect()
    for (let step = 0; step <= 10; step++) {
      const share = step / 10
      point(
        'pointermove',
        line.right + share * (left - line.right),
        line.bottom + share * (top - line.bottom),
      )
      vi.advanceTimersByTime(300)
      expect(card.isOpen).toBe(true)
    }
    point('pointermove', 2, innerHeight - 2)
    vi.advanceTimersByTime(400)
    expect(card.isOpen).toBe(false)
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

  test('nor scrolling: pinned, it stays where it is when its mention leaves', async () => {
    document.body.innerHTML = '<b>Kinzhal</b><p style="margin-top:3000px">Elsewhere</p>'
    open('b')
    await placed()
    view?.send({ type: 'pin', isPinned: true })
    const { top } = panel.getBoundingClientRect()
    const scrolled = new Promise((resolve) => addEventListener('scrollend', resolve, { once: true }))
    scrollTo({ top: 1500, behavior: 'instant' })
    await scrolled
    expect(panel.getBoundingClientRect().top).toBe(top)
    view?.send({ type: 'pin', isPinned: false })
    scrollTo({ top: 1600, behavior: 'instant' })
    await expect.poll(() => card.isOpen).toBe(false)
    scrollTo(0, 0)
  })

  test('its mention being taken away', async () => {
    open('b')
    await placed()
    document.querySelector('b')?.remove()
    await expect.poll(() => card.isOpen).toBe(false)
  })

  test('the page, where it takes out what it doesn’t know; the next Esc is the page’s own', async () => {
    const heard = vi.fn()
    document.addEventListener('keydown', heard, { signal: end.signal })
    open('b')
    view?.send({ type: 'pin', isPinned: true })
    host()?.remove()
    await expect.poll(() => card.isOpen).toBe(false)
    await userEvent.keyboard('{Escape}')
    expect(heard).toHaveBeenCalledOnce()
  })
})

describe('while the page becomes another', () => {
  test('it goes along when something pushes its mention down', async () => {
    document.body.innerHTML = '<i></i><b>Kinzhal</b>'
    open('b')
    await placed()
    const { top } = panel.getBoundingClientRect()
    document
      .querySelector('i')
      ?.replaceWith(Object.assign(document.createElement('p'), { style: 'height: 90px' }))
    await expect.poll(() => panel.getBoundingClientRect().top).toBeGreaterThan(top + 80)
  })

  test('a reader who is in it keeps it, although its mention was taken away', async () => {
    document.body.innerHTML = '<b>Kinzhal</b><p>After</p>'
    open('b', 'keyboard')
    await placed()
    const { top } = panel.getBoundingClientRect()
    document.querySelector('b')?.remove()
    const frames = (count: number): Promise<void> =>
      new Promise((resolve) =>
        requestAnimationFrame(() => resolve(count > 1 ? frames(count - 1) : undefined)),
      )
    await frames(3)
    expect(card.isOpen).toBe(true)
    expect(panel.getBoundingClientRect().top).toBe(top)
  })

  test('pinned, it comes out of a dialog that is closed', async () => {
    document.body.innerHTML = '<dialog><b>Kinzhal</b></dialog>'
    const dialog = document.querySelector('dialog') as HTMLDialogElement
    dialog.showModal()
    open('b')
    await placed()
    view?.send({ type: 'pin', isPinned: true })
    dialog.close()
    await expect.poll(() => host()?.parentElement).toBe(document.documentElement)
    expect(host()?.matches(':popover-open')).toBe(true)
    expect(panel.getBoundingClientRect().height).toBeGreaterThan(50)
  })
})

test('fields and images that are named like what is asked of their page lead nowhere', () => {
  document.body.innerHTML = `<form name="documentElement"><b>Kinzhal</b>
    <input name="parentNode"><input name="matches"><input name="closest"><input name="append"><input name="getRootNode">
    </form><img name="activeElement" alt="">`
  open('b', 'keyboard')
  expect(host()?.parentElement?.localName).toBe('html')
  expect(view?.takesFocus).toBe(true)
})

test.each(['corner', 'side'] as const)(
  'a %s that would cover the line gives way to a place beside it',
  async (place) => {
    await page.viewport(600, 420)
    document.body.innerHTML = '<b style="position:fixed;top:200px;left:260px">Kinzhal</b>'
    open('b', 'click', { place })
    await placed()
    const line = (document.querySelector('b') as Element).getBoundingClientRect()
    const box = panel.getBoundingClientRect()
    expect(box.top >= line.bottom || box.bottom <= line.top).toBe(true)
    await page.viewport(1000, 700)
  },
)

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

  test('goes back into the page’s own components, and to links in drawings', async () => {
    document.body.innerHTML = '<div></div><svg><a href="#x"><text y="20">Link</text></a></svg><b>Kinzhal</b>'
    const root = (document.querySelector('div') as Element).attachShadow({ mode: 'open' })
    root.innerHTML = '<button>In a component</button>'
    const button = root.querySelector('button')
    button?.focus()
    open('b', 'keyboard')
    await userEvent.keyboard('{Escape}')
    expect(root.activeElement).toBe(button)
    const link = document.querySelector('svg a') as SVGAElement
    link.focus()
    open('b', 'keyboard')
    await userEvent.keyboard('{Escape}')
    expect(document.activeElement).toBe(link)
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

test('Tab goes round in it', async () => {
  document.body.innerHTML = '<b>Kinzhal</b><button>After</button>'
  open('b', 'keyboard')
  const focused = () => (panel.getRootNode() as ShadowRoot).activeElement
  const [first, last] = panel.querySelectorAll('button')
  expect(focused()).toBe(first)
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
  expect(focused()).toBe(last)
  await userEvent.keyboard('{Tab}')
  expect(focused()).toBe(first)
})

test.each(['tour', 'tap', 'click'] as const)(
  'a screen reader is told politely what %s opened',
  async (cause) => {
    document.body.innerHTML = '<b>Kinzhal</b>'
    open('b', cause)
    const status = (panel.getRootNode() as ShadowRoot).querySelector('[role=status]')
    await expect.poll(() => status?.textContent).toBe('What is kinzhal')
  },
)

test('a screen reader is told what it is', () => {
  document.body.innerHTML = '<b>Kinzhal</b>'
  open('b')
  expect(panel.getAttribute('role')).toBe('dialog')
  expect(panel.getAttribute('aria-label')).toBe('What is kinzhal')
  view?.onNavigate('shoigu')
  expect(panel.getAttribute('aria-label')).toBe('What is shoigu')
})

test('what is pressed in the card stays in it', () => {
  document.body.innerHTML = '<b>Kinzhal</b>'
  const heard = vi.fn()
  for (const type of ['keydown', 'click', 'pointerdown', 'focusin', 'selectstart'])
    document.addEventListener(type, heard, { signal: end.signal })
  open('b')
  const button = panel.querySelector('button')
  button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }))
  button?.click()
  button?.focus()
  panel.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }))
  panel.dispatchEvent(new Event('selectstart', { bubbles: true, composed: true }))
  expect(heard).not.toHaveBeenCalled()
})
