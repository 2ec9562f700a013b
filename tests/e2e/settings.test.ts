import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readMarks, waitForExpected, waitForMark, waitForPhrases } from './marks.ts'
import { importFile, openOptions } from './options.ts'
import { openPopup, switchOf } from './popup.ts'
import { Session, useSession } from './session.ts'
import { until } from './until.ts'

/** Another browser, in which nothing was chosen. */
const other = useSession()
let profile: string
let downloads: string
let session: Session

const start = () => Session.start({ profile, downloads })

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'backstory-profile-'))
  downloads = mkdtempSync(join(tmpdir(), 'backstory-downloads-'))
  session = await start()
})
afterAll(async () => {
  await session?.close()
  for (const folder of [profile, downloads]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** Opens a sample page on a site that is not switched off. */
const openElsewhere = (of: Session, file: string) =>
  of.open(of.server.url(file).replace('127.0.0.1', 'localhost'))

const categories = async (page: Page) => new Set((await readMarks(page)).map(({ category }) => category))

it('a category and a site switched off in the popup are left alone at once', async () => {
  const { page } = await session.open('news.html')
  await waitForExpected(page)
  expect(await categories(page)).toContain('weapon')
  const popup = await openPopup(session, page)
  if (!(await popup.$('details[open] .tile'))) await popup.locator('.fold summary').click()
  await popup.locator('.tile[data-category=weapon]').click()
  await until('no weapon marked', async () => !(await categories(page)).has('weapon'))
  expect(await categories(page)).toContain('person')
  await switchOf(popup, 'Marks on 127.0.0.1').click()
  await until('no mark', async () => (await readMarks(page)).length === 0)
})

it('what was switched off is left alone after a restart too', async () => {
  await session.close()
  session = await start()
  const elsewhere = await openElsewhere(session, 'news.html')
  await session.console.report(elsewhere.tabId)
  expect(await categories(elsewhere.page)).toContain('person')
  expect(await categories(elsewhere.page)).not.toContain('weapon')
  const again = await session.open('news.html')
  expect(await session.console.report(again.tabId)).toEqual({
    entities: [],
    isReading: false,
    isQuiet: false,
  })
  expect(await readMarks(again.page)).toEqual([])
})

it('the file that is exported gives another browser the same choices, what was hidden from cards too', async () => {
  const { page, card } = await openElsewhere(session, 'later.html')
  const mark = await waitForMark(page, 'Kim Jong-un')
  await page.mouse.click(mark.x, mark.y)
  await card.shows('kim-jong-un')
  await card.press('[aria-label="Not this…"]')
  await card.press('[data-scope=site]')
  expect(await waitForPhrases(page, ['Pacific Fleet'])).toEqual(['Pacific Fleet'])
  const options = await openOptions(session)
  await options.locator('#transfer a[download]').click()
  const file = await until('the file', async () =>
    readdirSync(downloads).find((name) => name.endsWith('.json')),
  )

  const { page: there } = await openElsewhere(other(), 'later.html')
  const all = ['Kim Jong-un', 'Pacific Fleet', 'Kinzahl']
  expect(await waitForPhrases(there, all)).toEqual(all)
  expect(await importFile(await openOptions(other()), join(downloads, file))).toContain('hold now')
  await there.bringToFront()
  expect(await waitForPhrases(there, ['Pacific Fleet'])).toEqual(['Pacific Fleet'])
  const { page: off, tabId } = await other().open('news.html')
  await other().console.report(tabId)
  expect(await readMarks(off)).toEqual([])
})
