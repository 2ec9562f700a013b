import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readMarks, waitForMark, waitForPhrases } from './marks.ts'
import { type PageServer, servePages } from './page-server.ts'
import { openPopup } from './popup.ts'
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

beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'backstory-profile-'))
  server = await servePages()
})
afterEach(async () => {
  await session?.driven.close()
  session = null
  server.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
})

async function openNews(running: Session, url = server.url('news.html')): Promise<Page> {
  const { page } = await running.open(url)
  return page
}

const categories = async (page: Page) => new Set((await readMarks(page)).map(({ category }) => category))

const switchOf = (popup: Page, label: string) => popup.locator(`::-p-aria(${label}[role="switch"])`)

it('a category switched off in the popup loses its marks at once, and still after a restart', async () => {
  const running = await restart()
  const page = await openNews(running)
  await waitForMark(page, 'シベリア')
  expect(await categories(page)).toContain('weapon')

  const popup = await openPopup(running, page)
  if (!(await popup.$('details[open] .tile'))) await popup.locator('.fold summary').click()
  await popup.locator('.tile[data-category=weapon]').click()
  await until('no weapon marked', async () => !(await categories(page)).has('weapon'))
  expect(await categories(page)).toContain('person')

  const again = await openNews(await restart())
  // The first painting may come before the whole page has been read.
  await until('marks of people', async () => (await categories(again)).has('person'))
  expect(await categories(again)).not.toContain('weapon')
})

it('a site switched off is left alone at once, and still after a restart; others are not', async () => {
  const running = await restart()
  const page = await openNews(running)
  await waitForMark(page, 'シベリア')
  const popup = await openPopup(running, page)
  await switchOf(popup, 'Marks on 127.0.0.1').click()
  await until('no mark', async () => (await readMarks(page)).length === 0)

  const restarted = await restart()
  const elsewhere = await openNews(restarted, server.url('news.html').replace('127.0.0.1', 'localhost'))
  await waitForMark(elsewhere, 'シベリア')
  const again = await restarted.open(server.url('news.html'))
  const report = await until('the reader', () =>
    restarted.console.send(again.tabId, 'report-page', undefined),
  )
  expect(report).toEqual({ entities: [], reading: false, quiet: false })
  expect(await readMarks(again.page)).toEqual([])
})

it('off altogether and on again, on a page that stays open', async () => {
  const running = await restart()
  const page = await openNews(running)
  await waitForMark(page, 'シベリア')
  const phrases = (await readMarks(page)).map(({ phrase }) => phrase)
  const popup = await openPopup(running, page)
  await switchOf(popup, 'Marks on all sites').click()
  await until('no mark', async () => (await readMarks(page)).length === 0)
  await switchOf(popup, 'Marks on all sites').click()
  await popup.waitForSelector('.popup-sites [role=switch][aria-checked=true]')
  await page.bringToFront()
  expect(await waitForPhrases(page, phrases)).toEqual(phrases)
})

it('marks hidden for now come back by the same button; what the page mentions stays listed', async () => {
  const running = await restart()
  const page = await openNews(running)
  await waitForMark(page, 'シベリア')
  const phrases = (await readMarks(page)).map(({ phrase }) => phrase)
  const popup = await openPopup(running, page)
  const listed = () => popup.$$eval('.lines > [data-entity]', (lines) => lines.length)
  const before = await listed()
  await popup.locator('[aria-label^="Hide the marks"]').click()
  await until('no mark', async () => (await readMarks(page)).length === 0)
  expect(await listed()).toBe(before)
  await popup.locator('[aria-label^="Hide the marks"][aria-pressed=true]').click()
  await popup.waitForSelector('[aria-label^="Hide the marks"][aria-pressed=false]')
  await page.bringToFront()
  expect(await waitForPhrases(page, phrases)).toEqual(phrases)
})
