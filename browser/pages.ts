/** The extension's own pages. */
import { browser, type PublicPath } from 'wxt/browser'

/**
 * Opens one of the extension's pages in a tab of its own, at a part of it where one is named. Where the browser runs without
 * a window, as when an administrator installs the extension before anybody has opened one, the page gets a window.
 */
export const openPage = async (path: PublicPath, part = ''): Promise<void> => {
  const url = `${browser.runtime.getURL(path)}${part && `#${part}`}`
  // Trying is the only way to know on every system: Android has no API for windows.
  await browser.tabs.create({ url }).catch(() => browser.windows.create({ url }))
}

/** Opens the dossier, at an entity where one is given. */
export const openDossier = (entity?: string): Promise<void> => openPage('/dossier.html', entity)
