/** The frames of a page, and where in it their mentions are. */
import type { Frame, Page } from 'puppeteer-core'
import { waitForMark } from './marks.ts'

/** The frame that an element shows, by the element's id, once it is there. */
export async function frameOf(page: Page, id: string): Promise<Frame> {
  const frame = await (await page.waitForSelector(`#${id}`))?.contentFrame()
  if (!frame) throw new Error(`The page has no frame #${id}`)
  return frame
}

/** Where a phrase is marked in a frame, once it is, in CSS px of the page's viewport. */
export async function placeIn(frame: Frame, phrase: string): Promise<{ x: number; y: number }> {
  const mark = await waitForMark(frame, phrase)
  const element = await frame.frameElement()
  if (!element) throw new Error(`The frame of “${phrase}” is gone`)
  const { left, top } = await element.evaluate((one) => one.getBoundingClientRect().toJSON())
  return { x: left + mark.x, y: top + mark.y }
}
