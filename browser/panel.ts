/** The side panel of Chromium, the sidebar of Firefox. */
import { browser } from 'wxt/browser'
import { openPage } from './pages.ts'

interface PanelApis {
  sidePanel?: { open(options: { windowId: number }): Promise<void> }
  sidebarAction?: { open(): Promise<void> }
}
const apis = browser as unknown as PanelApis

const ASKED = 'panel-query'

const openBeside = async (windowId: number): Promise<void> => {
  if (apis.sidePanel) return apis.sidePanel.open({ windowId })
  if (apis.sidebarAction) return apis.sidebarAction.open()
  throw new Error('This browser has no panel')
}

/**
 * Opens the panel of a window. Browsers want it called synchronously in a click, a command or a menu. Where they
 * refuse, or have no panel, as on phones, its page opens in a tab.
 */
export const openPanel = async (windowId: number): Promise<void> => {
  await openBeside(windowId).catch(() => openPage('/sidepanel.html'))
}

/** Has the panel look something up: the one that is open, or the one that opens next. */
export const askPanel = (query: string): Promise<void> => browser.storage.session.set({ [ASKED]: query })

/** Calls back with what the panel is asked to look up: at once what it was opened for, and later whatever comes. Each is told once. */
export const onAsked = async (lookUp: (query: string) => void): Promise<void> => {
  const take = async () => {
    const { [ASKED]: query } = await browser.storage.session.get(ASKED)
    if (typeof query !== 'string') return
    await browser.storage.session.remove(ASKED)
    lookUp(query)
  }
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[ASKED]?.newValue !== undefined) void take()
  })
  await take()
}
