import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { readExpected, readExpectedPhrases, readMarks, waitForExpected } from './marks.ts'
import { useSession } from './session.ts'
import { surveyPage } from './survey.ts'
import { until } from './until.ts'

const session = useSession()

const PAGES = ['news.html', 'japanese.html', 'markup.html', 'desktop.html']

const press = (page: Page, id: string) => page.click(`#${id}`)

describe('the marks of a page are exactly the expected ones', () => {
  it.each(PAGES)('%s: the first of each, and every one in its place', async (file) => {
    const { page, tabId } = await session().open(file)
    const expected = await readExpected(page)
    expect(await waitForExpected(page)).toEqual(await readExpectedPhrases(page))
    expect(await surveyPage(page, session().console, tabId)).toEqual(expected)
    const { entities } = await session().console.report(tabId)
    await until('the badge', async () => (await session().console.badge(tabId)) === String(entities.length))
  })

  it('they are of at least 40 entities', () => {
    const pages = PAGES.map((file) => readFileSync(new URL(`../pages/${file}`, import.meta.url), 'utf8'))
    const expected = pages.flatMap((html) => [...html.matchAll(/data-expect="([^"]+)"/g)])
    const pairs = expected.flatMap(([, list = '']) => list.split('; '))
    expect(new Set(pairs.map((pair) => pair.split('=')[1])).size).toBeGreaterThanOrEqual(40)
  })

  it('a page off the subject has none', async () => {
    const { page, tabId } = await session().open('off-subject.html')
    const { console } = session()
    expect(await console.report(tabId)).toEqual({ entities: [], isReading: false, isQuiet: false })
    expect(await readMarks(page)).toEqual([])
    expect(await console.badge(tabId)).toBe('')
  })
})

describe('a page that changes', () => {
  it('new text is marked, removed text forgotten', async () => {
    const { page } = await session().open('living.html')
    await waitForExpected(page)
    for (const id of ['more', 'replace', 'remove', 'navigate']) {
      await press(page, id)
      expect(await waitForExpected(page)).toEqual(await readExpectedPhrases(page))
    }
  })

  it('what is editable stays unmarked, also while it is written in', async () => {
    const { page } = await session().open('living.html')
    await waitForExpected(page)
    await page.type('#draft', 'Vladivostok ')
    await page.type('#note', 'Vladivostok ')
    await press(page, 'more')
    expect(await waitForExpected(page)).toEqual(['Vostochny Cosmodrome', 'Sergei Shoigu', 'ウラジオストク'])
  })

  it('text in a dialog is marked when it opens', async () => {
    const { page } = await session().open('living.html')
    await waitForExpected(page)
    await press(page, 'ask')
    expect(await waitForExpected(page)).toEqual(['Vostochny Cosmodrome', 'Kinzhal'])
  })
})
