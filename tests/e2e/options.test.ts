import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readMarks, waitForExpected, waitForPhrases } from './marks.ts'
import { importFile, openOptions } from './options.ts'
import { useSession } from './session.ts'
import { until } from './until.ts'

const session = useSession()
let folder: string
let options: Page
let news: Page

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstory-import-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

beforeEach(async () => {
  news = (await session().open('news.html')).page
  await waitForExpected(news)
  options = await openOptions(session())
})
afterEach(async () => {
  await options.bringToFront()
  await press('#transfer button')
  await expect.poll(() => options.$eval('#transfer', told)).toContain('The defaults hold again')
})

const told = (element: Element) => element.textContent
const press = (selector: string) => options.locator(selector).click()
const choose = (value: string) => press(`input[value="${value}"]`)

/** What is marked on the news page, once `isThere` holds of it. */
async function marksWhen(isThere: (phrases: string[], categories: string[]) => boolean): Promise<string[]> {
  return until('the marks to follow', async () => {
    const marks = await readMarks(news)
    const phrases = marks.map(({ phrase }) => phrase)
    return (
      isThere(
        phrases,
        marks.map(({ category }) => category),
      ) && phrases
    )
  })
}

/** Gives the import a file of this content; returns what the page says to it. */
async function importContent(name: string, content: string): Promise<string> {
  const path = join(folder, name)
  writeFileSync(path, content)
  return importFile(options, path)
}

const fileOf = (settings: unknown) => JSON.stringify({ application: 'Backstory', format: 1, settings })
const count = (phrases: string[], phrase: string) => phrases.filter((one) => one === phrase).length

describe('a choice shows at once on the page that stands open', () => {
  it('every mention, then none in headings', async () => {
    expect(count(await marksWhen(() => true), 'Pyongyang')).toBe(1)
    await choose('every')
    await marksWhen((phrases) => count(phrases, 'Pyongyang') === 2)
    await press('::-p-text(Leave headings unmarked)')
    await marksWhen((phrases) => count(phrases, 'Pyongyang') === 1)
  })

  it('the look of the marks', async () => {
    const before = await marksWhen(() => true)
    await choose('ground')
    await until('highlights of the other look', () =>
      news.evaluate(() => [...CSS.highlights.keys()].every((name) => name.endsWith('-ground'))),
    )
    expect(await waitForPhrases(news, before)).toEqual(before)
  })

  it('everyday names, and a category', async () => {
    await choose('never')
    await marksWhen((phrases) => !phrases.includes('Russia') && phrases.includes('Kinzhal missiles'))
    await press('.tile[data-category=weapon]')
    await marksWhen((_, categories) => !categories.includes('weapon') && categories.includes('person'))
  })

  it('only the sites that are listed', async () => {
    await choose('only')
    await marksWhen((phrases) => phrases.length === 0)
    await options.locator('.add-site input').fill(new URL(news.url()).hostname)
    await press('.add-site button')
    // A page is read when it is looked at.
    await news.bringToFront()
    await marksWhen((phrases) => phrases.includes('Russia'))
  })
})

it('theme and language show at once in the options themselves', async () => {
  await choose('dark')
  await options.waitForFunction(() => getComputedStyle(document.documentElement).colorScheme === 'dark')
  await options.select('#language select', 'ja')
  await options.waitForFunction(() => document.documentElement.lang === 'ja')
  expect(await options.title()).toBe('Backstory の設定')
})

it('fits a window 320 px wide, also where the script of the language makes fields wide', async () => {
  await options.select('#language select', 'ja')
  await options.waitForFunction(() => document.documentElement.lang === 'ja')
  await options.setViewport({ width: 320, height: 700 })
  const overflow = () =>
    options.$eval('html', ({ scrollWidth, clientWidth }) => Math.max(0, scrollWidth - clientWidth))
  await expect.poll(overflow).toBe(0)
})

describe('a file', () => {
  it('that is sound holds at once; what it hid can be marked again, the import undone', async () => {
    const hidden = [{ entity: 'putin' }, { entity: 'kinzhal', site: '127.0.0.1' }]
    expect(await importContent('mine.json', fileOf({ hidden, theme: 'dark' }))).toContain('hold now')
    await marksWhen((phrases) => !phrases.includes('Vladimir Putin') && !phrases.includes('Kinzhal missiles'))
    await press('[aria-label^="Mark again: Vladimir Putin"]')
    await marksWhen((phrases) => phrases.includes('Vladimir Putin'))
    await press('#transfer .outcome button')
    await marksWhen((phrases) => phrases.includes('Kinzhal missiles'))
    await expect.poll(() => options.$eval('html', ({ dataset }) => dataset.theme)).toBe('auto')
  })

  it('that is broken is refused with what is wrong, and nothing changes', async () => {
    await choose('underline')
    const bad = fileOf({ markStyle: 'bold', sitesOff: ['a.example', 'not a host'], theme: 'dark' })
    const said = await importContent('bad.json', bad)
    expect(said).toContain('markStyle: "bold"')
    expect(said).toContain('sitesOff[1]: "not a host"')
    expect(said).toContain('nothing was changed')
    expect(await importContent('notes.json', 'Dear diary')).toContain('JSON')
    expect(
      await options.$eval('input[value=underline]', (radio) => (radio as HTMLInputElement).checked),
    ).toBe(true)
    expect(await options.$eval('html', ({ dataset }) => dataset.theme)).toBe('auto')
  })

  it('that the synchronized storage has no room for is kept on this device, and the page says so', async () => {
    const sitesOff = Array.from({ length: 6000 }, (_, at) => `number-${at}.newspaper.example`)
    await importContent('long.json', fileOf({ sitesOff, occurrences: 'every' }))
    await options.waitForFunction(() =>
      document.querySelector('#transfer .outcome-bad')?.textContent?.includes('on this device'),
    )
    await marksWhen((phrases) => count(phrases, 'Pyongyang') === 2)
    await press('#transfer .actions button')
    await options.waitForFunction(() => document.querySelector('#transfer .outcome-bad') === null)
    await marksWhen((phrases) => count(phrases, 'Pyongyang') === 1)
  })
})
