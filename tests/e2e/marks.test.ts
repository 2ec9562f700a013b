import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { readExpected, readMarks, waitForPhrases } from './marks.ts'
import { useSession } from './session.ts'
import { surveyPage } from './survey.ts'
import { until } from './until.ts'

const session = useSession()

const expectedPhrases = async (page: Page) => (await readExpected(page)).map(([phrase]) => phrase)

const press = (page: Page, id: string) => page.click(`#${id}`)

describe('the marks of a page are exactly the expected ones', () => {
  it.each(['news.html', 'japanese.html', 'markup.html'])(
    '%s: every phrase, with its entity',
    async (file) => {
      const { page, tabId } = await session().open(file)
      const expected = await readExpected(page)
      expect(
        await waitForPhrases(
          page,
          expected.map(([phrase]) => phrase),
        ),
      ).toEqual(expected.map(([phrase]) => phrase))
      expect(await surveyPage(page, session().console, tabId)).toEqual(expected)
      const { entities } = await session().console.send(tabId, 'report-page', undefined)
      await until('the badge', async () => (await session().console.badge(tabId)) === String(entities.length))
    },
  )

  it('they are of at least 40 entities', async () => {
    const found = new Set<string>()
    for (const file of ['news.html', 'japanese.html', 'markup.html']) {
      const { page } = await session().open(file)
      for (const [, entity] of await readExpected(page)) found.add(entity)
    }
    expect(found.size).toBeGreaterThanOrEqual(40)
  })

  it('a page off the subject has none', async () => {
    const { page, tabId } = await session().open('off-subject.html')
    const { console } = session()
    const report = await until('the reader', () => console.send(tabId, 'report-page', undefined))
    expect(report).toEqual({ entities: [], active: true })
    expect(await readMarks(page)).toEqual([])
    expect(await console.badge(tabId)).toBe('')
  })
})

describe('a page that changes', () => {
  it('new text is marked within a second, removed text forgotten', async () => {
    const { page } = await session().open('living.html')
    await waitForPhrases(page, ['Vostochny Cosmodrome'])
    for (const id of ['more', 'replace', 'remove', 'navigate']) {
      const start = Date.now()
      await press(page, id)
      const expected = (await expectedPhrases(page)).filter((phrase) => phrase !== 'Kinzhal')
      expect(await waitForPhrases(page, expected)).toEqual(expected)
      expect(Date.now() - start).toBeLessThan(1000)
    }
  })

  it('what is editable stays unmarked, also while it is written in', async () => {
    const { page } = await session().open('living.html')
    await waitForPhrases(page, ['Vostochny Cosmodrome'])
    await page.type('#draft', 'Vladivostok ')
    await page.type('#note', 'Vladivostok ')
    await press(page, 'more')
    const expected = ['Vostochny Cosmodrome', 'Sergei Shoigu', 'ウラジオストク']
    expect(await waitForPhrases(page, expected)).toEqual(expected)
  })

  it('text in a dialog is marked when it opens', async () => {
    const { page } = await session().open('living.html')
    await waitForPhrases(page, ['Vostochny Cosmodrome'])
    await press(page, 'ask')
    expect(await waitForPhrases(page, ['Vostochny Cosmodrome', 'Kinzhal'])).toEqual([
      'Vostochny Cosmodrome',
      'Kinzhal',
    ])
  })
})
