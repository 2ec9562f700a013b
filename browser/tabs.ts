/** What the popup asks of the tab under it. */
import { browser } from 'wxt/browser'
import { mergeReports } from './merge-reports.ts'
import type { PageReport } from './messages.ts'
import { sendToFrame } from './messaging.ts'

/** The tab that the reader looks at. */
export interface ActiveTab {
  id: number
  /** Host name of its page; empty for pages without one, such as files. */
  host: string
  /** True where browsers let no extension in: their own pages, their stores, their viewers. */
  restricted: boolean
}

/** Ids of the frames that can be reached, the top frame first; empty where extensions are kept off. */
const framesOf = async (tabId: number): Promise<number[]> => {
  const frames = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: () => true })
    .catch(() => [])
  return frames.map(({ frameId }) => frameId).sort((a, b) => a - b)
}

const hostOf = (url: string | undefined): string => (url && URL.canParse(url) ? new URL(url).hostname : '')

/** The active tab of the current window, or null where there is none. */
export const activeTab = async (): Promise<ActiveTab | null> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return null
  return { id: tab.id, host: hostOf(tab.url), restricted: (await framesOf(tab.id)).length === 0 }
}

/** What all frames of a tab mention together; null where no reader answers. */
export const pageReport = async (tabId: number): Promise<PageReport | null> => {
  const asked = (await framesOf(tabId)).map((frameId) =>
    sendToFrame({ tabId, frameId }, 'report-page', undefined).catch(() => null),
  )
  const reports = (await Promise.all(asked)).filter((report) => report != null)
  return reports.length > 0 ? mergeReports(reports) : null
}

/** Shows the marks of a tab, or hides them until its page is left. */
export const showMarks = async (tabId: number, on: boolean): Promise<void> => {
  const asked = (await framesOf(tabId)).map((frameId) =>
    sendToFrame({ tabId, frameId }, 'show-marks', { on }),
  )
  await Promise.allSettled(asked)
}

/** Hides the marks of a tab where they are shown, and the other way about. */
export const toggleMarks = async (tabId: number): Promise<void> => {
  const report = await pageReport(tabId)
  if (report) await showMarks(tabId, report.quiet)
}

/** Scrolls to the next mention of an entity, in the first frame that has one. False where none has. */
export const showMention = async (tabId: number, entity: string): Promise<boolean> => {
  for (const frameId of await framesOf(tabId)) {
    const shown = await sendToFrame({ tabId, frameId }, 'show-mention', { entity }).catch(() => false)
    if (shown) return true
  }
  return false
}
