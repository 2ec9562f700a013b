/** Pages that no extension gets into. */
import type { Page } from 'puppeteer-core'
import type { Session } from './session.ts'
import { until } from './until.ts'

/** Opens one in a tab in front; extensions may not even know its address. */
export async function openClosed({ driven }: Session, url: string): Promise<Page> {
  const page = await driven.browser.newPage()
  // Firefox doesn't always report the end of a navigation to its viewer.
  const arrival = page.goto(url).catch(() => null)
  await until(url, async () => page.url().startsWith(url))
  await Promise.race([arrival, until('the page', async () => (await page.title()) !== '')])
  await page.bringToFront()
  return page
}

/** Opens a PDF file, and waits until the browser's viewer has drawn it. */
export async function openPdf(session: Session, url: string): Promise<Page> {
  const page = await openClosed(session, url)
  // Chromium's viewer is a frame of its own, Firefox's is the page.
  const isDrawn = () => {
    const viewer = document.querySelector<HTMLElement & { loadProgress_: number }>('pdf-viewer')
    return viewer?.loadProgress_ === 100 || document.querySelector('.textLayer span') !== null
  }
  await until('the document', async () => {
    const drawn = await Promise.all(page.frames().map((frame) => frame.evaluate(isDrawn).catch(() => false)))
    return drawn.includes(true)
  })
  return page
}
