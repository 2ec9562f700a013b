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
let session: Session | null = null

/** Starts the browser, again with the same profile where one runs already. */
async function restart(): Promise<Session> {
  await session?.close()
  session = await Session.start({ profile })
  return session
}

beforeAll(() => {
  profile = mkdtempSync(join(tmpdir(), 'backstory-profile-'))
})
afterAll(async () => {
  await session?.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
})

const categories = async (page: Page) => new Set((await readMarks(page)).map(({ category }) => category))

it('a category and a site switched off in the popup are left alone at once, and still after a restart', async () => {
  const running = await restart()
  const { page } = await running.open('news.html')
  await waitForExpected(page)
  expect(await categories(page)).toContain('weapon')
  const popup = await openPopup(running, page)
  if (!(await popup.$('details[open] .tile'))) await popup.locator('.fold summary').click()
  await popup.locator('.tile[data-category=weapon]').click()
  await until('no weapon marked', async () => !(await categories(page)).has('weapon'))
  expect(await categories(page)).toContain('person')
  await switchOf(popup, 'Marks on 127.0.0.1').click()
  await until('no mark', async () => (await readMarks(page)).length === 0)

  const restarted = await restart()
  const elsewhere = await restarted.open(restarted.server.url('news.html').replace('127.0.0.1', 'localhost'))
  await restarted.console.report(elsewhere.tabId)
  expect(await categories(elsewhere.page)).toContain('person')
  expect(await categories(elsewhere.page)).not.toContain('weapon')
  const again = await restarted.open('news.html')
  expect(await restarted.console.report(again.tabId)).toEqual({
    entities: [],
    isReading: false,
    isQuiet: false,
  })
  expect(await readMarks(again.page)).toEqual([])
})
