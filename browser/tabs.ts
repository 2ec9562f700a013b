/** What popup and panel ask of the tab that the reader looks at. */
import { browser } from 'wxt/browser'
import { isGranted, mayReadFiles } from './access.ts'
import { type Barrier, barrierOf } from './barrier.ts'
import { mergeReports } from './merge-reports.ts'
import type { Messages, MessageType, PageReport } from './messages.ts'
import { sendToFrame } from './messaging.ts'
import { startReaderIn } from './open-tabs.ts'

/** The tab that the reader looks at. */
export interface ActiveTab {
  id: number
  windowId: number
  /** Host name of its page; empty for pages without one, such as files and our own. */
  host: string
  /** What keeps us off it; null where nothing does. */
  barrier: Barrier | null
  isLoading: boolean
}

/** The frames that can be reached with their content types, the top frame first; empty where extensions are kept off. */
const probe = async (tabId: number): Promise<{ frameId: number; contentType: string }[]> => {
  const frames = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: () => document.contentType })
    .catch(() => [])
  return frames
    .map(({ frameId, result }) => ({ frameId, contentType: String(result) }))
    .sort((a, b) => a.frameId - b.frameId)
}

/** Ids of the frames that can be reached, the top frame first. Where none can, it may still be a page of our own. */
export const framesOf = async (tabId: number): Promise<number[]> => {
  const found = await probe(tabId)
  return found.length > 0 ? found.map(({ frameId }) => frameId) : [0]
}

const isOwn = (url: string | undefined): boolean => url?.startsWith(browser.runtime.getURL('/')) === true

const hostOf = (url: string | undefined): string => (url && URL.canParse(url) ? new URL(url).hostname : '')

/** What keeps us off the page of a tab; null where nothing does. */
const barrierAt = async (tabId: number, tab: { url?: string | undefined }): Promise<Barrier | null> => {
  if (isOwn(tab.url)) return (await pageReport(tabId)) ? null : 'own'
  const mayRead = await isGranted(tab.url)
  // Chromium keeps a script waiting, without an answer, where the reader withholds the leave to run it.
  const [top] = mayRead ? await probe(tabId) : []
  return barrierOf({
    url: tab.url,
    isInReaderMode: 'isInReaderMode' in tab && tab.isInReaderMode === true,
    contentType: top?.contentType ?? null,
    isGranted: mayRead,
    mayReadFiles: await mayReadFiles(),
  })
}

/** The active tab of the current window, or null where there is none. */
export const activeTab = async (): Promise<ActiveTab | null> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined || tab.windowId === undefined) return null
  return {
    id: tab.id,
    windowId: tab.windowId,
    host: isOwn(tab.url) ? '' : hostOf(tab.url),
    barrier: await barrierAt(tab.id, tab),
    isLoading: tab.status === 'loading',
  }
}

/** Calls back whenever another page may be in front: a tab was switched, loaded or moved. */
export const onFrontChange = (ask: () => void): void => {
  browser.tabs.onActivated.addListener(ask)
  browser.tabs.onAttached.addListener(ask)
  browser.tabs.onUpdated.addListener((_, { status, url }, { active }) => {
    if (active && (status !== undefined || url !== undefined)) ask()
  })
}

/** What all frames of a tab mention together; null where no reader answers. */
export const pageReport = async (tabId: number): Promise<PageReport | null> => {
  const asked = (await framesOf(tabId)).map((frameId) =>
    sendToFrame({ tabId, frameId }, 'report-page', undefined).catch(() => null),
  )
  const reports = (await Promise.all(asked)).filter((report) => report != null)
  return reports.length > 0 ? mergeReports(reports) : null
}

/** Tells all frames of a tab something that has no answer. */
export const tellFrames = async <T extends MessageType>(
  tabId: number,
  type: T,
  data: Messages[T]['data'],
): Promise<void> => {
  const told = (await framesOf(tabId)).map((frameId) => sendToFrame({ tabId, frameId }, type, data))
  await Promise.allSettled(told)
}

/**
 * What the page in front mentions. One that no reader has come to, since it may be read only for now or was open before
 * the extension was there, is given one. Null where none answers all the same.
 */
export const readFront = async ({ id, barrier, isLoading }: ActiveTab): Promise<PageReport | null> => {
  if (barrier) return null
  const report = await pageReport(id)
  if (report || isLoading) return report
  await startReaderIn(id)
  return pageReport(id)
}

/** Shows the marks of a tab, or hides them until its page is left. */
export const showMarks = (tabId: number, on: boolean): Promise<void> =>
  tellFrames(tabId, 'show-marks', { on })

/** Hides the marks of a tab where they are shown, and the other way about. */
export const toggleMarks = async (tabId: number): Promise<void> => {
  const report = await pageReport(tabId)
  if (report) await showMarks(tabId, report.quiet)
}
