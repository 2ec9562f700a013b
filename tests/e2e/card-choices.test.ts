import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import type { Settings } from '../../settings/settings.ts'
import type { Card } from './card.ts'
import { bringUp, type Mark, waitForMark } from './marks.ts'
import { useSession } from './session.ts'
import { until } from './until.ts'

const session = useSession()

/** Opens the sample page under these choices, with a mention in the middle of the window. */
async function openNews(settings: Settings): Promise<{ page: Page; card: Card; mark: Mark }> {
  await session().console.choose(settings)
  const { page, card } = await session().open('news.html')
  return { page, card, mark: await bringUp(page, 'Sergei Shoigu') }
}

const viewportOf = (page: Page) =>
  page.evaluate(() => ({ width: document.documentElement.clientWidth, height: innerHeight }))

it.each([
  ['corner', 16],
  ['side', 8],
] as const)(
  'the card keeps to the %s, in the theme and size of text that were chosen, and is reached from the mention',
  async (cardPlace, edge) => {
    const { page, card, mark } = await openNews({ cardPlace, theme: 'dark', textSize: 'large' })
    await card.opensAt(mark, 'shoigu')
    const { rect } = await card.view().then((view) => view ?? Promise.reject(new Error('no card')))
    const { width, height } = await viewportOf(page)
    expect(Math.abs(width - rect.right - edge)).toBeLessThanOrEqual(1)
    expect(Math.abs(height - rect.bottom - edge)).toBeLessThanOrEqual(1)
    expect(await card.styleOf('.card-name', 'font-size')).toBe('28.8px')
    expect(await card.styleOf('.card-scroller', 'color-scheme')).toBe('dark')
    // In one move: how slowly a hand may go is tried in card.dom.test.ts, where a busy machine can't hold it up.
    await page.mouse.move(rect.left + 40, rect.top + 60)
    await card.press('[aria-pressed]')
    await until('the pin', async () => (await card.view())?.isPinned)
  },
)

it('a pinned card stays where it is while the page scrolls', async () => {
  const { page, card, mark } = await openNews({})
  await card.opensAt(mark, 'shoigu')
  await card.press('[aria-pressed]')
  const { rect } = await until('the pin', async () => {
    const view = await card.view()
    return view?.isPinned && view
  })
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('scrollend', resolve, { once: true })
        scrollBy({ top: 1200, behavior: 'instant' })
      }),
  )
  expect((await card.view())?.rect).toEqual(rect)
})

it('a key must be held to open it by pointing, where that was chosen', async () => {
  const { page, card, mark } = await openNews({ openBy: 'modifier', openDelay: 0 })
  for (let tremor = 0; tremor < 12; tremor++) await page.mouse.move(mark.x + (tremor % 2), mark.y)
  expect(await card.view()).toBeNull()
  await page.keyboard.down('Shift')
  await card.opensAt(mark, 'shoigu')
  await page.keyboard.up('Shift')
})

it('a window as narrow as 400 % zoom makes it holds the whole card', async () => {
  const { page, card } = await openNews({})
  await page.setViewport({ width: 320, height: 256 })
  const { y } = await waitForMark(page, 'Sergei Shoigu')
  await page.evaluate((by) => scrollBy({ top: by - 40, behavior: 'instant' }), y)
  const mark = await waitForMark(page, 'Sergei Shoigu')
  await page.mouse.click(mark.x, mark.y)
  const { rect } = await card.shows('shoigu')
  const { width, height } = await viewportOf(page)
  expect(rect.left).toBeGreaterThanOrEqual(0)
  expect(rect.right).toBeLessThanOrEqual(width)
  expect(rect.bottom).toBeLessThanOrEqual(height)
  await card.press('.source-details')
  expect((await card.shows('shoigu')).rect.top).toBeGreaterThan(mark.y)
})
