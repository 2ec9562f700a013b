import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launch } from './driver.ts'
import { readCurrentMark, readMarks, waitForMark } from './marks.ts'
import { openPopup } from './popup.ts'
import { readAll } from './read-all.ts'
import { Session } from './session.ts'
import { until } from './until.ts'

let session: Session
let welcome: Page

beforeAll(async () => {
  session = await Session.start({ keepsWelcome: true })
  welcome = await session.driven.ownPage('welcome.html')
  await welcome.bringToFront()
})
afterAll(() => session?.close())

const phrases = async () => (await readMarks(welcome)).map(({ phrase }) => phrase)

it('opens by itself after the installation, asks nothing, and its paragraph is really marked', async () => {
  await waitForMark(welcome, 'Kinzhal missiles')
  const names = ['Kim Jong-un', 'Vostochny Cosmodrome', 'Vladivostok', 'Sergei Shoigu', 'six-party talks']
  await expect.poll(phrases).toEqual(expect.arrayContaining(names))
  expect(await readAll(welcome, 'dialog, form, input[required]', (all) => all.length)).toBe(0)
})

it('a card really opens there', async () => {
  const mark = await waitForMark(welcome, 'Sergei Shoigu')
  await welcome.mouse.click(mark.x, mark.y)
  await welcome.waitForSelector(':popover-open')
  await welcome.keyboard.press('Escape')
  await welcome.waitForFunction(() => document.querySelector(':popover-open') === null)
})

it('the popup lists what its paragraph mentions, and goes there', async () => {
  await waitForMark(welcome, 'Kinzhal missiles')
  const popup = await openPopup(session, welcome)
  await popup.waitForSelector('.lines > [data-entity=kinzhal]')
  await popup.click('.lines > [data-entity=vladivostok] .line-main')
  await expect.poll(async () => (await readCurrentMark(welcome))?.phrase).toBe('Vladivostok')
  await popup.close()
  await welcome.bringToFront()
})

it('its choices show at once: the look of the marks, and the language', async () => {
  await welcome.locator('input[value=ground]').click()
  await until('marks of the other look', () =>
    welcome.evaluate(() => [...CSS.highlights.keys()].some((name) => name.endsWith('-ground'))),
  )
  await welcome.select('select', 'ru')
  await until('the Russian paragraph', async () => (await phrases()).includes('Сергей Шойгу'))
  expect(await welcome.$eval('html', ({ lang }) => lang)).toBe('ru')
})

it('leads to all options', async () => {
  const { driven } = session
  // The console is an options page: without it, the one that opens is the one that was asked for.
  await (await driven.ownPage('options.html')).close()
  await welcome.locator('.actions button').click()
  await driven.ownPage('options.html')
})

it.runIf(inject('browser') === 'chromium')(
  'opens in a window of its own where the browser has none yet, as when an administrator installs the extension',
  async () => {
    const options = { browser: inject('browser'), extension: inject('extension') }
    const driven = await launch({ ...options, keepsWelcome: true, windowless: true })
    await driven.ownPage('welcome.html').finally(() => driven.close())
  },
)
