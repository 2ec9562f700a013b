import type { Page } from 'puppeteer-core'
import { describe, expect, inject, it } from 'vitest'
import { openClosed } from './closed-page.ts'
import { readMarks, waitForMark } from './marks.ts'
import { openPanel } from './panel.ts'
import { openPopup, search } from './popup.ts'
import { useSession } from './session.ts'

/** A browser of its own: in the end our permissions are taken away. */
const session = useSession(async () => ({}))
const isChromium = inject('browser') === 'chromium'

/** Polled, since a page is being read before it is known that it can't be. */
const titleOf = (screen: Page) =>
  expect.poll(() => screen.$eval('.notice-title', (title) => title.textContent))

const closed: [string, () => string, string][] = [
  ['a PDF file in the viewer', () => session().server.url('report.pdf'), 'viewer shows this document'],
]
// Firefox can be driven to none of its own pages but this view, which Chromium doesn't have.
closed.push(
  isChromium
    ? ['the browser’s own', () => 'chrome://version', 'own pages']
    : ['reader view', () => `about:reader?url=${session().server.url('news.html')}`, 'own pages or views'],
)

describe('where no extension gets in', () => {
  it.each(closed)('the popup says why, and finds terms all the same: %s', async (_, url, why) => {
    const popup = await openPopup(session(), await openClosed(session(), url()))
    await titleOf(popup).toContain(why)
    expect(await popup.$eval('.notice', (notice) => notice.textContent)).toContain('Looking things up works')
    expect((await search(popup, 'kinjal'))[0]).toBe('kinzhal')
  })

  it.each(closed)('the panel says so too: %s', async (_, url, why) => {
    const panel = await openPanel(session(), await openClosed(session(), url()))
    await titleOf(panel).toContain(why)
  })
})

it('a page that the reader lets us read no more says so, and offers to ask', async () => {
  const { page } = await session().open('news.html')
  await waitForMark(page, 'Kim Jong-un')
  await session().console.giveAwayAccess()
  await page.reload()
  const panel = await openPanel(session(), page)
  await titleOf(panel).toBe('Backstory may not read this site')
  expect(await panel.$('.notice .button')).not.toBeNull()
  expect(await readMarks(page)).toEqual([])
})
