import { inflateSync } from 'node:zlib'
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { readMarks, waitForExpected } from './marks.ts'
import { useSession } from './session.ts'
import { until } from './until.ts'

const session = useSession()

/** What is drawn on the sheets of a printed page: the streams of its PDF that set text, without their dates and numbers. */
async function inkOf(page: Page): Promise<string> {
  const pdf = Buffer.from(await page.pdf({ printBackground: true }))
  const streams = [...pdf.toString('latin1').matchAll(/stream\r?\n/g)].map(({ 0: word, index }) => {
    try {
      return inflateSync(pdf.subarray(index + word.length)).toString('latin1')
    } catch {
      return ''
    }
  })
  const drawn = streams.filter((stream) => /\bBT\b/.test(stream))
  expect(drawn).not.toEqual([])
  return drawn.join('\n')
}

it('a page is printed as if it had no marks, and has them again after that', async () => {
  const { page } = await session().open('markup.html')
  const phrases = await waitForExpected(page)
  const ink = await inkOf(page)
  await until('the marks again', async () => (await readMarks(page)).length === phrases.length)
  await session().console.choose({ enabled: false })
  await until('no marks', async () => (await readMarks(page)).length === 0)
  expect(await inkOf(page)).toBe(ink)

  await page.addStyleTag({ content: 'h1 { text-decoration: underline 2px #f00 }' })
  expect(await inkOf(page), 'a line is ink').not.toBe(ink)
})
