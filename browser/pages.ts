/** The extension's own pages. */
import { browser, type PublicPath } from 'wxt/browser'

/** Opens one of the extension's pages in a tab of its own, at a part of it where one is named. */
export const openPage = async (path: PublicPath, part = ''): Promise<void> => {
  await browser.tabs.create({ url: `${browser.runtime.getURL(path)}${part && `#${part}`}` })
}

/** Opens the dossier, at an entity where one is given. */
export const openDossier = (entity?: string): Promise<void> => openPage('/dossier.html', entity)
