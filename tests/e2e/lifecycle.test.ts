import { expect, inject, it } from 'vitest'
import { readMarks, waitForExpected, waitForMark } from './marks.ts'
import { servePages } from './page-server.ts'
import { Session, useSession } from './session.ts'
import { until } from './until.ts'

const session = useSession()

// Firefox's driver waits for a load that a page out of the cache never has.
it.runIf(inject('browser') === 'chromium')('a page that is left and come back to has its marks', async () => {
  const { page } = await session().open('markup.html')
  const phrases = await waitForExpected(page)
  expect(phrases.length).toBeGreaterThan(5)
  await page.goto(session().server.url('off-subject.html'))
  await page.goBack()
  await until('the marks again', async () => (await readMarks(page)).length === phrases.length)
  await page.goForward()
  await until('none', async () => (await readMarks(page)).length === 0)
})

it.runIf(inject('browser') === 'chromium')('a background that was put to sleep changes nothing', async () => {
  const { page, card } = await session().open('news.html')
  const mark = await waitForMark(page, 'Kim Jong-un')
  const isWorker = (target: { type(): string }) => target.type() === 'service_worker'
  const target = await session().driven.browser.waitForTarget(isWorker)
  await (await target.worker())?.close()
  await until('the sleep', async () => !session().driven.browser.targets().some(isWorker))
  await card.opensAt(mark, 'kim-jong-un')
})

it('after an update of the extension the old script is silent, and a new one marks the open pages', async () => {
  const server = await servePages()
  const running = await Session.start(server)
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
    await until('the new script', isNew, 15_000)
    await until('its marks', async () => {
      const now = (await readMarks(page)).map(({ phrase }) => phrase)
      return now.join('\n') === phrases.join('\n')
    })
  } finally {
    await running.driven.close()
    server.close()
  }
})
