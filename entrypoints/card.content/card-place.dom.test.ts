import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { HOST_TAG } from '../../browser/bridge.ts'
import { useCard } from '../../tests/support/use-card.ts'

const opened = useCard()
const { host, open, placed } = opened

describe('where it goes', () => {
  test('beside the body, in the top layer; and nothing is left of it', () => {
    document.body.innerHTML = '<p><b>Kinzhal</b></p>'
    const before = document.documentElement.outerHTML
    open('b')
    expect(host()?.parentElement).toBe(document.documentElement)
    expect(host()?.matches(':popover-open')).toBe(true)
    expect(host()?.shadowRoot).toBeNull()
    opened.card.close()
    expect(document.documentElement.outerHTML).toBe(before)
    expect(opened.card.isOpen).toBe(false)
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
    const box = opened.panel.getBoundingClientRect()
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
    const box = opened.panel.getBoundingClientRect()
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
  const box = opened.panel.getBoundingClientRect()
  expect([box.left >= 0, box.right <= innerWidth]).toEqual([true, true])
  const style = getComputedStyle(opened.panel)
  expect(style.direction).toBe('ltr')
  expect(style.textAlign).toBe('start')
  expect(style.getPropertyValue('--space-1')).toBe('4px')
})

test('a window as narrow as 400 % zoom makes it has the whole card, whatever place was chosen', async () => {
  await page.viewport(320, 400)
  document.body.innerHTML = '<b>Kinzhal</b>'
  open('b', 'keyboard', { place: 'side' })
  await placed()
  const box = opened.panel.getBoundingClientRect()
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
  const box = opened.panel.getBoundingClientRect()
  expect([box.top >= 0, box.bottom <= 256]).toEqual([true, true])
  expect(box.top >= line.bottom || box.bottom <= line.top).toBe(true)
  await page.viewport(320, 180)
  await expect.poll(() => opened.panel.getBoundingClientRect().bottom).toBeLessThanOrEqual(180)
  expect(opened.panel.getBoundingClientRect().top).toBeGreaterThanOrEqual(0)
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
    const box = opened.panel.getBoundingClientRect()
    const edges = [box.left, box.top, innerWidth - box.right, innerHeight - box.bottom]
    expect(Math.min(...edges)).toBeGreaterThanOrEqual(0)
    expect(edges.filter((edge) => edge <= 16).length).toBeGreaterThanOrEqual(2)
    expect(box.left >= line.right || box.right <= line.left || box.bottom <= line.top).toBe(true)
  })

  test('in the theme and the size of text that was chosen, whatever the page says', () => {
    document.body.innerHTML =
      '<style>* { user-select: none !important; color-scheme: light }</style><b>Kinzhal</b>'
    open('b', 'click', { theme: 'dark', textSize: 'large' })
    expect(getComputedStyle(opened.panel).userSelect).toBe('text')
    expect(getComputedStyle(opened.panel).colorScheme).toBe('dark')
    expect(opened.panel.dataset.textSize).toBe('large')
  })
})

test.each(['corner', 'side'] as const)(
  'a %s that would cover the line gives way to a place beside it',
  async (place) => {
    await page.viewport(600, 420)
    document.body.innerHTML = '<b style="position:fixed;top:200px;left:260px">Kinzhal</b>'
    open('b', 'click', { place })
    await placed()
    const line = (document.querySelector('b') as Element).getBoundingClientRect()
    const box = opened.panel.getBoundingClientRect()
    expect(box.top >= line.bottom || box.bottom <= line.top).toBe(true)
    await page.viewport(1000, 700)
  },
)
