/** Whether the reader lets us read pages. */
import { browser } from 'wxt/browser'

const EVERYWHERE = { origins: ['<all_urls>'] }

/**
 * Whether we may read the page of a tab. The browser tells us its address only where we may, be it just this once,
 * after a press on the toolbar button, and never that of a page no extension may read.
 */
export const isGranted = async (url: string | undefined): Promise<boolean> =>
  url !== undefined || browser.permissions.contains(EVERYWHERE)

/** Whether we may read files, for which readers give permission separately. */
export const mayReadFiles = (): Promise<boolean> => browser.extension.isAllowedFileSchemeAccess()

/** Asks the reader to let us read pages. Must be called synchronously in the click on a button. False where the answer is no. */
export const askForAccess = (): Promise<boolean> => browser.permissions.request(EVERYWHERE)
