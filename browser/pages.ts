/** The extension's own pages. */
import { browser, type PublicPath } from 'wxt/browser'

/** Opens one of the extension's pages in a tab of its own. */
export const openPage = async (path: PublicPath): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(path) })
}
