import { describe, inject, it } from 'vitest'
import { readMarks, waitForMark } from './marks.ts'
import { openPanel } from './panel.ts'
import { type Session, useSession } from './session.ts'
import { until } from './until.ts'

/** What the background has of the extension's API, as far as it is tampered with here. */
declare const chrome: { scripting: { executeScript: unknown } }

const session = useSession(async () => ({ idleTimeout: 400 }))
const isChromium = inject('browser') === 'chromium'

const isWorker = (target: { type(): string }) => target.type() === 'service_worker'

/** Chromium's background is ended at once, Firefox's falls asleep when nobody wants anything of it. */
async function putToSleep({ driven, console }: Session): Promise<void> {
  const worker = () => driven.browser.targets().find(isWorker)
  if (isChromium) await (await worker()?.worker())?.close()
  await until('the sleep', async () => (isChromium ? !worker() : !(await console.isAwake())))
}

describe('a background that was put to sleep', () => {
  it('changes nothing: cards, choices and the panel are there', async () => {
    const { page, card } = await session().open('news.html')
    const mark = await waitForMark(page, 'Kim Jong-un')
    await putToSleep(session())
    await card.opensAt(mark, 'kim-jong-un')
    await putToSleep(session())
    await session().console.choose({ categories: { person: false } })
    await until(
      'no one marked',
      async () => !(await readMarks(page)).some(({ category }) => category === 'person'),
    )
    await session().console.choose({})
    await waitForMark(page, 'Kim Jong-un')
    await card.opensAt(await waitForMark(page, 'Kim Jong-un'), 'kim-jong-un')
    await card.press('[aria-label^="Not this"]')
    await putToSleep(session())
    await card.press('[data-scope=everywhere]')
    await until(
      'its marks to go',
      async () => !(await readMarks(page)).some(({ phrase }) => phrase === 'Kim Jong-un'),
    )
    await putToSleep(session())
    const panel = await openPanel(session(), page)
    await panel.waitForSelector('.lines [data-seen]')
  })

  // Firefox lets no background sleep that owes an answer.
  it.runIf(isChromium)('in the middle of an answer is asked again', async () => {
    const { page, card } = await session().open('news.html')
    const mark = await waitForMark(page, 'Kim Jong-un')
    const worker = await session().driven.worker()
    await worker.evaluate(() => {
      Reflect.set(
        globalThis,
        'asked',
        new Promise((resolve) => {
          chrome.scripting.executeScript = () => {
            resolve(true)
            return new Promise(() => {})
          }
        }),
      )
    })
    await page.mouse.click(mark.x, mark.y)
    await worker.evaluate(() => Reflect.get(globalThis, 'asked'))
    await worker.close()
    await card.shows('kim-jong-un')
  })
})
