import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readMarks, waitForMark } from './marks.ts'
import { type PageServer, servePages } from './page-server.ts'
import { openPopup, switchOf } from './popup.ts'
import { Session } from './session.ts'
import { until } from './until.ts'

let profile: string
let server: PageServer
let session: Session | null = null

/** Starts the browser, again with the same profile where one runs already. */
async function restart(): Promise<Session> {
  await session?.driven.close()
  session = await Session.start(server, { profile })
  return session
}

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'backstory-profile-'))
  server = await servePages()
})
afterAll(async () => {
  await session?.driven.close()
  server?.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
})

const categories = async (page: Page) => new Set((await readMarks(page)).map(({ category }) => category))

it('a category and a site switched off in the popup are left alone at once, and still after a restart', async () => {
  const running = await restart()
  const { page } = await running.open('news.html')
  await waitForMark(page, 'シベリア')
  expect(await categories(page)).toContain('weapon')
  const popup = await openPopup(running, page)
  if (!(await popup.$('details[open] .tile'))) await popup.locator('.fold summary').click()
  await popup.locator('.tile[data-category=weapon]').click()
  await until('no weapon marked', async () => !(await categories(page)).has('weapon'))
  expect(await categories(page)).toContain('person')
  await switchOf(popup, 'Marks on 127.0.0.1').click()
  await until('no mark', async () => (await readMarks(page)).length === 0)

  const restarted = await restart()
  const elsewhere = await restarted.open(server.url('news.html').replace('127.0.0.1', 'localhost'))
  await waitForMark(elsewhere.page, 'シベリア')
  // The first painting may come before the whole page has been read.
  await until('marks of people', async () => (await categories(elsewhere.page)).has('person'))
  expect(await categories(elsewhere.page)).not.toContain('weapon')
  const again = await restarted.open('news.html')
  const report = await until('the reader', () =>
    restarted.console.send(again.tabId, 'report-page', undefined),
  )
  expect(report).toEqual({ entities: [], reading: false, quiet: false })
  expect(await readMarks(again.page)).toEqual([])
})
