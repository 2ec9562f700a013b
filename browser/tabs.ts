/** What popup and panel ask of the tab that the reader looks at. */
import { browser } from 'wxt/browser'
import { isGranted, mayReadFiles } from './access.ts'
import { type Barrier, barrierOf } from './barrier.ts'
import { hostOf } from './host-of.ts'
import { mergeReports } from './merge-reports.ts'
import type { Messages, MessageType, PageReport } from './messages.ts'
import { sendToFrame } from './messaging.ts'
import { startReaderIn } from './open-tabs.ts'

/** What the browser tells of a tab, as far as it matters. */
interface TabFacts {
  id: number
  windowId: number
  url?: string | undefined
  status?: string | undefined
}

/** The tab that the reader looks at. */
export interface FrontTab extends TabFacts {
  /** Host name of its page; empty for pages without one, such as files and our own. */
  host: string
  /** What keeps us off it; null where nothing does, or where that can't be told before its page is there. */
  barrier: Barrier | null
}

/** The frames that can be reached with their content types, the top frame first; empty where extensions are kept off. */
const probe = async (tabId: number): Promise<{ frameId: number; contentType: string }[]> => {
  const target = { tabId, allFrames: true }
  // At once: else a popup over a page that is slow to come would stay empty until it is there.
  const frames = await browser.scripting
    .executeScript({ target, injectImmediately: true, func: () => document.contentType })
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

/** Whether a tab is on the way to another page, or has come there since it was asked. */
const isOnTheMove = async ({ id, url, status }: TabFacts): Promise<boolean> => {
  if (status === 'loading') return true
  const now = await browser.tabs.get(id).catch(() => null)
  return !now || now.status === 'loading' || now.url !== url
}

/** What keeps us off the page of a tab; null where nothing does, or where that can't be told yet. */
const barrierAt = async (tab: TabFacts): Promise<Barrier | null> => {
  if (isOwn(tab.url)) return (await pageReport(tab.id)) || (await isOnTheMove(tab)) ? null : 'own'
  const mayRead = await isGranted(tab.url)
  // Chromium keeps a script waiting, without an answer, where the reader withholds the leave to run it.
  const [top] = mayRead ? await probe(tab.id) : []
  return barrierOf({
    url: tab.url,
    contentType: top?.contentType ?? null,
    isGranted: mayRead,
    isLoading: await isOnTheMove(tab),
    mayReadFiles: await mayReadFiles(),
  })
}

/** A tab as the browser gives it; those of its developer tools have no id. */
type BrowserTab = { [K in keyof TabFacts]?: TabFacts[K] | undefined }

const known = async (tab: BrowserTab | undefined): Promise<FrontTab | null> => {
  if (tab?.id === undefined || tab.windowId === undefined) return null
  const facts: TabFacts = { ...tab, id: tab.id, windowId: tab.windowId }
  return { ...facts, host: isOwn(tab.url) ? '' : hostOf(tab.url), barrier: await barrierAt(facts) }
}

/** The active tab of the current window, or null where there is none. */
export const frontTab = async (): Promise<FrontTab | null> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return known(tab)
}

/** A tab as it is now, or null where it has been closed. */
export const readTab = async (id: number): Promise<FrontTab | null> =>
  known(await browser.tabs.get(id).catch(() => undefined))

/** Calls back when a tab loads a page, has loaded it, or gets another address. */
const onLoad = (ask: (id: number, isActive: boolean) => void): void =>
  browser.tabs.onUpdated.addListener((id, { status, url }, { active }) => {
    if (status !== undefined || url !== undefined) ask(id, active)
  })

/** Calls back whenever another page may be in a tab. */
export const onTabChange = (tabId: number, ask: () => void): void => onLoad((id) => id === tabId && ask())

/** Calls back whenever another page may be in front: a tab was switched, loaded or moved. */
export const onFrontChange = (ask: () => void): void => {
  browser.tabs.onActivated.addListener(ask)
  browser.tabs.onAttached.addListener(ask)
  onLoad((_, isActive) => isActive && ask())
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
 * the extension was there, is given one. Undefined where none answers yet, null where none does all the same.
 */
export const readFront = async (tab: FrontTab): Promise<PageReport | null | undefined> => {
  if (tab.barrier) return null
  const report = await pageReport(tab.id)
  if (report) return report
  if (await isOnTheMove(tab)) return undefined
  await startReaderIn(tab.id)
  return (await pageReport(tab.id)) ?? ((await isOnTheMove(tab)) ? undefined : null)
}

/** Shows the marks of a tab, or hides them until its page is left. */
export const showMarks = (tabId: number, on: boolean): Promise<void> =>
  tellFrames(tabId, 'show-marks', { on })

/** Hides the marks of a tab where they are shown, and the other way about. */
export const toggleMarks = async (tabId: number): Promise<void> => {
  const report = await pageReport(tabId)
  if (report) await showMarks(tabId, report.isQuiet)
}
