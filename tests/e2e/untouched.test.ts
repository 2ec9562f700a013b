import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { readExpectedPhrases, waitForMark } from './marks.ts'
import { useBareBrowser, useSession } from './session.ts'

const session = useSession()
const bare = useBareBrowser()

/** What a page's script could see of us: its markup, and the names in its global scope that aren't the driver's. */
const look = (page: Page) =>
  page.evaluate(() => ({
    markup: new XMLSerializer().serializeToString(document),
    globals: Object.getOwnPropertyNames(window)
      .filter((name) => !/puppeteer|ariaQuery/.test(name))
      .sort(),
  }))

it.each(['news.html', 'markup.html', 'living.html', 'off-subject.html'])(
  '%s is the same with and without the extension',
  async (file) => {
    const { page } = await session().open(file)
    const phrases = await readExpectedPhrases(page)
    if (phrases.length > 0) await page.waitForFunction(() => CSS.highlights.size > 0, { polling: 50 })
    const without = await bare().open(session().server.url(file))
    expect(await look(page)).toEqual(await look(without))
  },
)

it('a card is one element more, and its going leaves nothing behind', async () => {
  const { page, card } = await session().open('news.html')
  const mark = await waitForMark(page, 'Kim Jong-un')
  const before = await look(page)
  const elements = () => page.evaluate(() => document.querySelectorAll('*').length)
  const count = await elements()

  await card.opensAt(mark, 'kim-jong-un')
  expect(await elements()).toBe(count + 1)

  await page.keyboard.press('Escape')
  await card.isGone()
  await page.waitForFunction(
    (wanted) => document.querySelectorAll('*').length === wanted,
    { polling: 50 },
    count,
  )
  expect(await look(page)).toEqual(before)
})

it('changes nothing on the way: no mutation is seen while a page is marked', async () => {
  const { page } = await session().open('off-subject.html')
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = []
    Object.assign(window, { seenMutations: seen })
    document.addEventListener('DOMContentLoaded', () => {
      new MutationObserver((records) => seen.push(...records.map(({ type }) => type))).observe(document, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      })
    })
  })
  await page.goto(session().server.url('news.html'))
  await waitForMark(page, 'シベリア')
  expect(await page.evaluate(() => Reflect.get(window, 'seenMutations'))).toEqual([])
})
