import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import type { Settings } from '../../settings/settings.ts'
import {
  bringUp,
  type Mark,
  readCurrentMark,
  readExpected,
  readExpectedPhrases,
  waitForMark,
  waitForPhrases,
} from './marks.ts'
import { type OpenPage, useSession } from './session.ts'
import { until } from './until.ts'

const session = useSession()

/** Opens the sample page under these choices, with a mention in the middle of the window. */
async function openNews(settings: Settings): Promise<OpenPage & { mark: Mark }> {
  await session().console.choose(settings)
  const opened = await session().open('news.html')
  return { ...opened, mark: await bringUp(opened.page, 'Sergei Shoigu') }
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
  expect(await card.afterRest(mark)).toBeNull()
  await page.keyboard.down('Shift')
  await card.opensAt(mark, 'shoigu')
  await page.keyboard.up('Shift')
})

describe('where a click was chosen, or no marks', () => {
  it('pointing opens nothing, a click the card', async () => {
    const { page, card, mark } = await openNews({ openBy: 'click', openDelay: 0 })
    await page.mouse.click(mark.x, mark.y)
    await card.shows('shoigu')
    await page.keyboard.press('Escape')
    await card.isGone()
    expect(await card.afterRest(await waitForMark(page, 'Kinzhal missiles'))).toBeNull()
    await page.mouse.click(mark.x, mark.y)
    await card.shows('shoigu')
  })

  it('nothing is painted; pointing and the keys still lead to cards, and the panel counts', async () => {
    const { page, tabId, card, mark } = await openNews({})
    const { console } = session()
    await console.choose({ markStyle: 'none' })
    await waitForPhrases(page, [])
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
    await card.opensAt(mark, 'shoigu')
    await page.keyboard.press('Escape')
    await card.isGone()
    expect(await console.send(tabId, 'show-mention', { entity: 'kinzhal', from: 'edge' })).toBe(true)
    expect((await readCurrentMark(page))?.phrase).toBe('Kinzhal missiles')
    await console.send(tabId, 'run-command', { command: 'open-card', from: 'here' })
    await card.shows('kinzhal')
    const { entities } = await console.report(tabId)
    expect(new Set(entities.map(({ entity }) => entity))).toEqual(
      new Set((await readExpected(page)).map(([, entity]) => entity)),
    )
  })
})

it('links have neither marks nor cards, where that was chosen, and lead on', async () => {
  const { page, card, mark } = await openNews({ skipLinks: true, openDelay: 0 })
  const expected = (await readExpectedPhrases(page)).filter((phrase) => phrase !== 'Non-Proliferation Treaty')
  expect(await waitForPhrases(page, expected)).toEqual(expected)
  await card.opensAt(mark, 'shoigu')
  await page.keyboard.press('Escape')
  await card.isGone()
  const link = await page.$eval('a[href="#npt"]', (element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const [line] = element.getClientRects()
    return line && { x: line.left + line.width / 2, y: line.top + line.height / 2 }
  })
  if (!link) throw new Error('The link is not drawn')
  expect(await card.afterRest(link)).toBeNull()
  await page.mouse.click(link.x, link.y)
  await page.waitForFunction(() => location.hash === '#npt', { polling: 50 })
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
