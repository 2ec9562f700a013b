import type { Page } from 'puppeteer-core'
import { expect, inject, it } from 'vitest'
import { readMarks, waitForExpected, waitForPhrases } from './marks.ts'
import { Session, useSession } from './session.ts'
import { until } from './until.ts'

const session = useSession()

/** Goes through the history as a page's script can. Firefox's driver waits for a load that a page out of the cache never has. */
async function travel(page: Page, by: 1 | -1, file: string): Promise<void> {
  await page.evaluate((steps) => history.go(steps), by)
  await until(file, () => page.evaluate((name) => location.pathname.endsWith(name), file))
}

it('a page that the browser kept is come back to with its marks, and goes on being read', async () => {
  const { page } = await session().open('living.html')
  const phrases = await waitForExpected(page)
  await page.evaluate(() => Reflect.set(window, 'wasKept', true))
  await page.goto(session().server.url('off-subject.html'))
  await travel(page, -1, 'living.html')
  expect(await page.evaluate(() => Reflect.get(window, 'wasKept'))).toBe(true)
  expect(await waitForPhrases(page, phrases)).toEqual(phrases)
  await page.click('#more')
  const grown = await waitForExpected(page)
  expect(grown.length).toBeGreaterThan(phrases.length)
  await travel(page, 1, 'off-subject.html')
  expect(await waitForPhrases(page, [])).toEqual([])
})

// Firefox prerenders nothing.
it.runIf(inject('browser') === 'chromium')(
  'a page that was rendered ahead is marked once it is shown',
  async () => {
    const { page, tabId } = await session().open('ahead.html')
    const preloads = await page.createCDPSession()
    const isReady = new Promise((resolve) => {
      preloads.on('Preload.prerenderStatusUpdated', ({ status }) => status === 'Ready' && resolve(true))
    })
    await preloads.send('Preload.enable')
    await isReady
    expect(await session().console.badge(tabId)).toBe('')
    await page.click('a')
    await until('the page', () => page.evaluate(() => document.body.dataset.marksBefore === '0'))
    const phrases = await waitForExpected(page)
    expect(phrases.length).toBeGreaterThan(0)
    await until('the badge', async () => (await session().console.badge(tabId)) === String(phrases.length))
  },
)

it('after an update of the extension the old script is silent, and a new one marks the open pages', async () => {
  const running = await Session.start()
  try {
    const { page } = await running.open('markup.html')
    const phrases = await waitForExpected(page)
    const sample = 'backstory-weapon-light'
    await page.evaluate((name) => {
      Reflect.set(window, 'before', CSS.highlights.get(name))
    }, sample)
    // What was loaded through Chromium's driver is not there again after a reload of its own.
    if (inject('browser') === 'chromium') await running.driven.reinstall(inject('extension'))
    else await running.console.reload()
    await page.bringToFront()
    const isNew = () =>
      page.evaluate((name) => {
        const now = CSS.highlights.get(name)
        return now !== undefined && now !== Reflect.get(window, 'before')
      }, sample)
    await until('the new script', isNew)
    await until('its marks', async () => {
      const now = (await readMarks(page)).map(({ phrase }) => phrase)
      return now.join('\n') === phrases.join('\n')
    })
  } finally {
    await running.close()
  }
})
