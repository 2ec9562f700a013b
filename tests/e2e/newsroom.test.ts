import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { readMarks, waitForMark } from './marks.ts'
import { type PageServer, servePages } from './page-server.ts'
import { CAN_DECREE, decree } from './policy.ts'
import { Session } from './session.ts'
import { until } from './until.ts'

let server: PageServer
let session: Session | undefined
let repeal: (() => void) | undefined

beforeAll(async () => {
  server = await servePages()
})
afterAll(async () => {
  await session?.driven.close()
  repeal?.()
  server.close()
})

it.runIf(CAN_DECREE)('an administrator’s presets hold, and what is locked can’t be changed', async () => {
  const before = await Session.start(server)
  await before.driven.close()
  const presets = { categories: { person: false }, markStyle: 'underline', locked: ['categories'] }
  repeal = decree(inject('browser'), before.driven.extensionId ?? '', presets)
  session = await Session.start(server)

  // Chromium hands presets over a moment after the first start of an extension.
  const { page } = await session.open('news.html')
  await waitForMark(page, 'Pyongyang')
  await until('no one marked', async () =>
    (await readMarks(page)).every(({ category }) => category !== 'person'),
  )
  const options = await session.driven.browser.newPage()
  await session.driven.gotoExtension(options, 'options.html')
  await options.waitForSelector('.lock-note')
  expect(await options.$eval('[data-category=person]', (tile) => tile.matches(':disabled'))).toBe(true)
  expect(await options.$eval('input[value=underline]', (input) => (input as HTMLInputElement).checked)).toBe(
    true,
  )
  await session.console.choose({ categories: { person: true }, markStyle: 'ground' })
  await page.bringToFront()
  await until('the chosen look', () =>
    page.evaluate(() => [...CSS.highlights.keys()].some((name) => /^backstory-.*-ground$/.test(name))),
  )
  expect((await readMarks(page)).every(({ category }) => category !== 'person')).toBe(true)
})
