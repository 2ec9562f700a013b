/** Whether the reader lets us read pages. */
import { browser } from 'wxt/browser'

const EVERYWHERE = { origins: ['<all_urls>'] }

/** Whether we may read a page, by its address; without one: every page. */
export const isGranted = (url?: string): Promise<boolean> => {
  const origin = url && /^https?:/.test(url) && URL.canParse(url) ? `${new URL(url).origin}/*` : null
  return browser.permissions.contains(origin ? { origins: [origin] } : EVERYWHERE)
}

/** Whether we may read files; Firefox has no such choice. */
export const mayReadFiles = (): Promise<boolean> => browser.extension.isAllowedFileSchemeAccess()

/** Asks the reader to let us read pages. To be called at once in the press of a button. False where the answer is no. */
export const askForAccess = (): Promise<boolean> => browser.permissions.request(EVERYWHERE)
