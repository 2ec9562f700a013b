import type { Page } from 'puppeteer-core'
import { beforeEach, describe, expect, inject, it } from 'vitest'
import type { Card, CardView } from './card.ts'
import { type Mark, waitForExpected, waitForMark } from './marks.ts'
import { useSession } from './session.ts'
import { until } from './until.ts'

const session = useSession()

let page: Page
let card: Card

/** A phone, as far as it can be emulated: Firefox can't be told that it has a touch screen, but it passes on what fingers do. */
beforeEach(async () => {
  const opened = await session().open('news.html')
  page = opened.page
  card = opened.card
  const isMobile = inject('browser') === 'chromium'
  await page.setViewport({ width: 412, height: 800, ...(isMobile && { hasTouch: true, isMobile }) })
  await page.reload({ waitUntil: 'load' })
  await page.bringToFront()
})

/** Scrolls the first mark with this phrase to a share of the window's height, and returns it. */
async function bringTo(phrase: string, share: number): Promise<Mark> {
  await waitForExpected(page)
  const { y } = await waitForMark(page, phrase)
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y - share * 800)
  return waitForMark(page, phrase)
}

const swipe = async (from: { x: number; y: number }, dy: number): Promise<void> => {
  const touch = await page.touchscreen.touchStart(from.x, from.y)
  for (let step = 1; step <= 8; step++) await touch.move(from.x, from.y + (dy * step) / 8)
  await touch.end()
}

async function tapOpens(phrase: string, entity: string, share = 0.5): Promise<CardView> {
  const { x, y } = await bringTo(phrase, share)
  await page.touchscreen.tap(x, y)
  await card.shows(entity)
  await card.isDrawn()
  return card.shows(entity)
}

describe('a finger', () => {
  it('taps on a mention for a sheet at the bottom, over which the line is still read; a tap elsewhere closes it', async () => {
    const view = await tapOpens('Sergei Shoigu', 'shoigu', 0.85)
    expect(view.rect.left).toBe(0)
    expect(view.rect.bottom).toBe(800)
    expect(view.rect.right).toBe(await page.evaluate(() => document.documentElement.clientWidth))
    await until(
      'the line above the sheet',
      async () => (await waitForMark(page, 'Sergei Shoigu')).y < view.rect.top,
    )
    await page.touchscreen.tap(4, 200)
    await card.isGone()
  })

  it('has the sheet where it is seen, and large enough to be read, on a page that a phone shows small', async () => {
    await page.goto(session().server.url('desktop.html'))
    const { x, y } = await waitForMark(page, 'Kinzhal')
    await page.touchscreen.tap(x, y)
    await card.shows('kinzhal')
    await card.isDrawn()
    const { rect } = await card.shows('kinzhal')
    const seen = await page.evaluate(() => {
      const { scale = 1, width = 0, offsetTop = 0, height = 0 } = visualViewport ?? {}
      return { scale, width, bottom: offsetTop + height }
    })
    expect(rect.bottom).toBeCloseTo(seen.bottom, 0)
    expect(rect.right - rect.left).toBeCloseTo(seen.width, 0)
    expect((await card.placeOf('.card-name')).height * seen.scale).toBeGreaterThan(24)
  })

  it('draws the sheet down, or taps on its button, to close it', async () => {
    const view = await tapOpens('Sergei Shoigu', 'shoigu', 0.2)
    const handle = { x: 206, y: view.rect.top + 14 }
    await swipe(handle, 20)
    expect((await card.view())?.entity).toBe('shoigu')
    await swipe(handle, 420)
    await card.isGone()
  })

  it('scrolls over a mention without opening anything', async () => {
    const { x, y } = await bringTo('Sergei Shoigu', 0.6)
    const before = await page.evaluate(() => scrollY)
    await swipe({ x, y }, -160)
    // Firefox's driver moves the finger, but no page with it.
    const scrolled = inject('browser') === 'firefox' ? before : before + 100
    await until('the page to scroll', async () => (await page.evaluate(() => scrollY)) >= scrolled)
    await page.touchscreen.tap(4, 200)
    expect(await card.view()).toBeNull()
  })

  it('follows a link that is a mention, and no card comes', async () => {
    const { x, y } = await bringTo('Non-Proliferation Treaty', 0.5)
    await page.touchscreen.tap(x, y)
    await page.waitForFunction(() => location.hash === '#npt', { polling: 50 })
    expect(await card.view()).toBeNull()
  })

  it('taps with text selected, which ends the selection and nothing else', async () => {
    const { x, y } = await bringTo('Sergei Shoigu', 0.5)
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body),
    )
    await page.touchscreen.tap(x, y)
    await until('the end of the selection', () => page.evaluate(() => getSelection()?.isCollapsed))
    expect(await card.view()).toBeNull()
    await page.touchscreen.tap(x, y)
    await card.shows('shoigu')
  })
})
