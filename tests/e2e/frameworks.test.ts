import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makePages } from '../frameworks/make-pages.ts'
import { FRAMEWORKS } from '../frameworks/render.ts'
import { CHANGE_NAMES } from '../frameworks/story.ts'
import { type PageServer, servePages } from './page-server.ts'
import { useSession } from './session.ts'
import { settledLook } from './strange.ts'
import { until } from './until.ts'

const session = useSession()

let folder: string
let server: PageServer
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backstory-frameworks-'))
  await makePages(folder)
  server = await servePages(folder, true)
})
beforeEach(() => session().console.choose({ occurrences: 'every' }))
afterAll(() => {
  server?.close()
  rmSync(folder, { recursive: true })
})

const wake = (page: Page) => page.evaluate('wake()')

/** Waits for the marks that the page's markup expects, and returns what that is. */
async function expectedMarks(page: Page): Promise<string[]> {
  const { expected, found } = await settledLook(page, 'whole')
  expect(found).toEqual(expected)
  return expected
}

describe.each(FRAMEWORKS)('a page that a server rendered with %s', (framework) => {
  it.each([
    ['at once', ''],
    ['once it is marked', '#asleep'],
  ])('%s, it is hydrated without complaint, and marked through all its changes', async (_, when) => {
    const { page } = await session().open(server.url(`${framework}.html${when}`))
    let marks = await expectedMarks(page)
    expect(marks).toHaveLength(5)
    if (when === '#asleep') await wake(page)
    for (const change of CHANGE_NAMES) {
      const before = marks.join('\n')
      await page.click(`#${change}`)
      await until(`other marks after “${change}”`, async () => {
        marks = await expectedMarks(page)
        return marks.join('\n') !== before
      })
    }
    expect(marks).toHaveLength(4)
  })

  it('would complain if names in it had been wrapped in elements', async () => {
    const { page } = await session().open(server.url(`${framework}.html#asleep`))
    await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const names: Text[] = []
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        if (/Shoigu|Pyongyang|Kinzhal/.test(text.nodeValue ?? '')) names.push(text as Text)
      for (const name of names) {
        const mark = document.createElement('mark')
        name.replaceWith(mark)
        mark.append(name)
      }
    })
    await wake(page)
    await until('the complaint', () => page.evaluate(() => document.body.dataset.failed))
  })
})
