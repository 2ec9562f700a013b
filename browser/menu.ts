import { browser } from 'wxt/browser'
import { browserWord } from './extension.ts'

const ID = 'look-up'

/** Puts "Look up …" into the menu of selections, on every page, even on those that extensions can't read. */
export const offerLookUp = (lookUp: (query: string, windowId: number) => void): void => {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll()
    browser.contextMenus.create({ id: ID, title: browserWord('extension_lookUp'), contexts: ['selection'] })
  })
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    const query = selectionText?.trim()
    // A panel can only be opened synchronously in the click, so nothing is awaited.
    if (menuItemId === ID && query) lookUp(query, tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT)
  })
}
