import { browser } from 'wxt/browser'

/** Starts the reader in a tab as the manifest would. A tab that keeps extensions out stays as it is. */
export const startReaderIn = async (tabId: number): Promise<void> => {
  const target = { tabId, allFrames: true }
  await Promise.allSettled([
    browser.scripting.insertCSS({ target, files: ['/content-scripts/reader.css'] }),
    browser.scripting.executeScript({ target, files: ['/content-scripts/reader.js'] }),
  ])
}

const startInAll = async (): Promise<void> => {
  for (const { id, discarded } of await browser.tabs.query({})) {
    if (id !== undefined && !discarded) await startReaderIn(id)
  }
}

/**
 * Starts the reader in the pages that were open before the extension was installed or updated. Firefox does so by
 * itself; Chromium leaves those pages to the dead scripts of the version before. Neither does so for pages that were
 * already open when the reader gave permission to read them.
 */
export const startInOpenTabs = (): void => {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (import.meta.env.FIREFOX || (reason !== 'install' && reason !== 'update')) return
    await startInAll()
  })
  browser.permissions.onAdded.addListener(({ origins }) => {
    if (origins?.length) void startInAll()
  })
}
