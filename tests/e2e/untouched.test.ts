import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type DrivenBrowser, launch } from './driver.ts'
import { readExpectedPhrases, waitForMark } from './marks.ts'
import { useSession } from './session.ts'
import { lookAt, openTab, settledLook } from './strange.ts'
import { until } from './until.ts'

const session = useSession()

/** What a page's script could see of us: its markup, and the names in its global scope that aren't the driver's. */
const look = (page: Page) =>
  page.evaluate(() => ({
    markup: new XMLSerializer().serializeToString(document),
    globals: Object.getOwnPropertyNames(window)
      .filter((name) => !/puppeteer|ariaQuery/.test(name))
      .sort(),
  }))

async function lookWithoutExtension(url: string) {
  const bare: DrivenBrowser = await launch({ browser: inject('browser'), extension: null })
  try {
    return await look(await bare.open(url))
  } finally {
    await bare.close()
  }
}

it.each(['news.html', 'markup.html', 'living.html', 'off-subject.html'])(
  '%s is the same with and without the extension',
  async (file) => {
    const { page } = await session().open(file)
    const phrases = await readExpectedPhrases(page)
    if (phrases.length > 0) await page.waitForFunction(() => CSS.highlights.size > 0, { polling: 50 })
    expect(await look(page)).toEqual(await lookWithoutExtension(session().server.url(file)))
  },
)

it('a card is one element more, and its going leaves nothing behind', async () => {
  const { page, card } = await session().open('news.html')
  const mark = await waitForMark(page, 'Kim Jong-un')
  const before = await look(page)
  const elements = () => page.evaluate(() => document.querySelectorAll('*').length)
  const count = await elements()

  await card.opensAt(mark, 'kim-jong-un')
  expect(await elements()).toBe(count + 1)

  await page.keyboard.press('Escape')
  await card.isGone()
  await page.waitForFunction(
    (wanted) => document.querySelectorAll('*').length === wanted,
    { polling: 50 },
    count,
  )
  expect(await look(page)).toEqual(before)
})

it('changes nothing on the way: no mutation is seen while a page is marked', async () => {
  const { page } = await session().open('off-subject.html')
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = []
    Object.assign(window, { seenMutations: seen })
    document.addEventListener('DOMContentLoaded', () => {
      new MutationObserver((records) => seen.push(...records.map(({ type }) => type))).observe(document, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      })
    })
  })
  await page.goto(session().server.url('news.html'))
  await waitForMark(page, 'シベリア')
  expect(await page.evaluate(() => Reflect.get(window, 'seenMutations'))).toEqual([])
})

describe('a strange page, its frames and shadow trees are the same with and without the extension', () => {
  const folder = new URL('../pages/strange/', import.meta.url)
  // Some go on only once they see themselves marked.
  const isForAll = (file: string) => !readFileSync(new URL(file, folder), 'utf8').includes('when-marked')
  const files = readdirSync(folder).filter((file) => /[.]x?html$/.test(file) && isForAll(file))

  let bare: DrivenBrowser
  beforeAll(async () => {
    bare = await launch({ browser: inject('browser'), extension: null })
    await session().console.choose({ occurrences: 'every' })
  })
  afterAll(() => bare?.close())

  it('there are many', () => {
    expect(files.length).toBeGreaterThanOrEqual(35)
  })

  it.each(files)('%s', async (file) => {
    const url = session().server.url(`strange/${file}`)
    const page = await openTab(session().driven.browser)
    const other = await openTab(bare.browser)
    await Promise.all([page.goto(url), other.goto(url)])
    const { expected, found } = await settledLook(page, 'whole')
    expect(found).toEqual(expected)
    let without: string[] = []
    let withUs: string[] = []
    const isSame = async () => {
      without = (await lookAt(other, 'whole')).markup
      withUs = (await lookAt(page, 'whole')).markup
      return withUs.join('\n') === without.join('\n')
    }
    await until('the same markup', isSame, 4000).catch(() => null)
    expect(withUs).toEqual(without)
    expect(withUs.length).toBeGreaterThan(0)
    await other.close()
  })
})
