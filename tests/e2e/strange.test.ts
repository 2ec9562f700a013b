import { readdirSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type PageServer, servePages } from './page-server.ts'
import { Session } from './session.ts'
import { openTab, settledLook, VARIANTS } from './strange.ts'

const FILES = readdirSync(new URL('../pages/strange', import.meta.url)).filter((file) =>
  /[.]x?html$/.test(file),
)

let server: PageServer
let session: Session
beforeAll(async () => {
  server = await servePages()
  session = await Session.start(server)
  // Every one: where a page has several mentions of an entity, each is expected.
  await session.console.choose({ occurrences: 'every' })
})
afterAll(async () => {
  await session?.driven.close()
  server?.close()
})

it('there is a page for everything that the web does', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(40)
})

describe.each(VARIANTS)('text %s', (variant) => {
  let page: Page
  beforeAll(async () => {
    page = await openTab(session.driven.browser)
    await page.bringToFront()
  })
  afterAll(() => page.close())

  it.each(FILES)('%s', async (file) => {
    await page.goto(server.url(`strange/${file}`), { waitUntil: 'load' })
    const { expected, found } = await settledLook(page, variant)
    expect(found).toEqual(expected)
    expect(expected.length, inject('browser')).toBeGreaterThan(0)
  })
})
