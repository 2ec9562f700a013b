/** What popup and panel ask of the tab that the reader looks at. */
import { browser } from 'wxt/browser'
import { isGranted, mayReadFiles } from './access.ts'
import { type Barrier, barrierOf } from './barrier.ts'
import { pageReport, probeFrames } from './frames.ts'
import { hostOf } from './host-of.ts'
import type { PageReport } from './messages.ts'
import { startReaderIn } from './open-tabs.ts'

/** A tab, as far as it matters. */
interface Tab {
  id: number
  windowId: number
  url?: string | undefined
  status?: string | undefined
}

/** The tab that the reader looks at. */
export interface FrontTab extends Tab {
  /** Host name of its page; empty for pages without one, such as files and our own. */
  host: string
  /** What keeps us off it; null where nothing does, or where that can't be known before its page has loaded. */
  barrier: Barrier | null
}

const isOwn = (url: string | undefined): boolean => url?.startsWith(browser.runtime.getURL('/')) === true

/** Whether a tab is on the way to another page, or has come there since it was asked. */
const isOnTheMove = async ({ id, url, status }: Tab): Promise<boolean> => {
  if (status === 'loading') return true
  const now = await browser.tabs.get(id).catch(() => null)
  return !now || now.status === 'loading' || now.url !== url
}

/** What keeps us off the page of a tab; null where nothing does, or where that can't be known yet. */
const barrierAt = async (tab: Tab): Promise<Barrier | null> => {
  if (isOwn(tab.url)) return (await pageReport(tab.id)) || (await isOnTheMove(tab)) ? null : 'own'
  const mayRead = await isGranted(tab.url)
  // Chromium keeps a script waiting, without an answer, where the reader hasn't given permission to run it.
  const [top] = mayRead ? await probeFrames(tab.id) : []
  return barrierOf({
    url: tab.url,
    contentType: top?.contentType ?? null,
    isGranted: mayRead,
    isLoading: await isOnTheMove(tab),
    mayReadFiles: await mayReadFiles(),
  })
}

/** A tab as the browser gives it; those of its developer tools have no id. */
type BrowserTab = { [K in keyof Tab]?: Tab[K] | undefined }

const known = async (tab: BrowserTab | undefined): Promise<FrontTab | null> => {
  if (tab?.id === undefined || tab.windowId === undefined) return null
  const found: Tab = { ...tab, id: tab.id, windowId: tab.windowId }
  return { ...found, host: isOwn(tab.url) ? '' : hostOf(tab.url), barrier: await barrierAt(found) }
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

/**
 * What the page in front mentions. A page without a reader, because it may be read only just now or was open before
 * the extension was installed, is given one. Undefined where none answers yet, null where none does even so.
 */
export const readFront = async (tab: FrontTab): Promise<PageReport | null | undefined> => {
  if (tab.barrier) return null
  const report = await pageReport(tab.id)
  if (report) return report
  if (await isOnTheMove(tab)) return undefined
  await startReaderIn(tab.id)
  return (await pageReport(tab.id)) ?? ((await isOnTheMove(tab)) ? undefined : null)
}
