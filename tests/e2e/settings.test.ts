import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readMarks, waitForExpected } from './marks.ts'
import { openPopup, switchOf } from './popup.ts'
import { Session } from './session.ts'
import { until } from './until.ts'

let profile: string
let session: Session

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'backstory-profile-'))
  session = await Session.start({ profile })
})
afterAll(async () => {
  await session?.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
})

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
  session = await Session.start({ profile })
  const elsewhere = await session.open(session.server.url('news.html').replace('127.0.0.1', 'localhost'))
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
