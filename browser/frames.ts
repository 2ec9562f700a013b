/** The frames of a tab, and what is asked of all of them together. */
import { browser } from 'wxt/browser'
import { mergeReports } from './merge-reports.ts'
import type { Messages, MessageType, PageReport } from './messages.ts'
import { sendToFrame } from './messaging.ts'

/** The frames that can be reached with their content types, the top frame first; empty where extensions are kept off. */
export const probeFrames = async (tabId: number): Promise<{ frameId: number; contentType: string }[]> => {
  const target = { tabId, allFrames: true }
  // Immediately: otherwise a popup over a page that loads slowly would stay empty until it is there.
  const frames = await browser.scripting
    .executeScript({ target, injectImmediately: true, func: () => document.contentType })
    .catch(() => [])
  return frames
    .map(({ frameId, result }) => ({ frameId, contentType: String(result) }))
    .sort((a, b) => a.frameId - b.frameId)
}

/** Ids of the frames that can be reached, the top frame first. Where none can, the page may still be one of our own. */
export const framesOf = async (tabId: number): Promise<number[]> => {
  const found = await probeFrames(tabId)
  return found.length > 0 ? found.map(({ frameId }) => frameId) : [0]
}

/** What all frames of a tab mention together; null where no reader answers. */
export const pageReport = async (tabId: number): Promise<PageReport | null> => {
  const asked = (await framesOf(tabId)).map((frameId) =>
    sendToFrame({ tabId, frameId }, 'report-page', undefined).catch(() => null),
  )
  const reports = (await Promise.all(asked)).filter((report) => report != null)
  return reports.length > 0 ? mergeReports(reports) : null
}

/** Sends all frames of a tab a message that has no answer. */
export const tellFrames = async <T extends MessageType>(
  tabId: number,
  type: T,
  data: Messages[T]['data'],
): Promise<void> => {
  const told = (await framesOf(tabId)).map((frameId) => sendToFrame({ tabId, frameId }, type, data))
  await Promise.allSettled(told)
}

/** Shows the marks of a tab, or hides them until its page is left. */
export const showMarks = (tabId: number, on: boolean): Promise<void> =>
  tellFrames(tabId, 'show-marks', { on })

/** Hides the marks of a tab, or shows them where they are hidden. */
export const toggleMarks = async (tabId: number): Promise<void> => {
  const report = await pageReport(tabId)
  if (report) await showMarks(tabId, report.isQuiet)
}
