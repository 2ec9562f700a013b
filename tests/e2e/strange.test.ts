import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Session, useBareBrowser } from './session.ts'
import { lookAt, openTab, settledLook, VARIANTS } from './strange.ts'
import { until } from './until.ts'

const FOLDER = new URL('../pages/strange/', import.meta.url)
const FILES = readdirSync(FOLDER).filter((file) => /[.]x?html$/.test(file))

/** Some pages go on only once they see themselves marked. */
const waitsToBeMarked = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8').includes('when-marked')

let session: Session
const bare = useBareBrowser()
beforeAll(async () => {
  session = await Session.start()
  // Every one: where a page has several mentions of an entity, each is expected.
  await session.console.choose({ occurrences: 'every' })
})
afterAll(() => session?.close())

it('there is a page for everything that the web does', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(40)
})

/** Goes to a page and expects exactly the marks that its markup expects. */
async function expectMarks(page: Page, url: string, variant: (typeof VARIANTS)[number]): Promise<void> {
  await page.goto(url, { waitUntil: 'load' })
  const { expected, found } = await settledLook(page, variant)
  expect(found).toEqual(expected)
  expect(expected.length).toBeGreaterThan(0)
}

/** Expects a page that is marked, its frames and shadow trees to be what they are in a tab without the extension. */
async function expectUntouched(page: Page, url: string, without: Page): Promise<void> {
  await without.goto(url, { waitUntil: 'load' })
  const markup = async (one: Page) => (await lookAt(one, 'whole')).markup
  const isSame = async () => (await markup(page)).join('\n') === (await markup(without)).join('\n')
  await until('the same markup', isSame).catch(() => null)
  const left = await markup(page)
  expect(left).toEqual(await markup(without))
  expect(left.length).toBeGreaterThan(0)
}

describe.each(VARIANTS)('text %s', (variant) => {
  let page: Page
  let without: Page
  beforeAll(async () => {
    page = await openTab(session.driven.browser)
    without = await openTab(bare().browser)
    await page.bringToFront()
  })
  afterAll(() => Promise.all([page.close(), without.close()]))

  it.each(FILES)('%s', async (file) => {
    const url = session.server.url(`strange/${file}`)
    await expectMarks(page, url, variant)
    if (variant === 'whole' && !waitsToBeMarked(file)) await expectUntouched(page, url, without)
  })
})
