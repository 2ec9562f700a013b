/** Whether the reader lets us read pages. */
import { browser } from 'wxt/browser'

const EVERYWHERE = { origins: ['<all_urls>'] }

/**
 * Whether we may read the page of a tab: its address is told only where we may, also where the reader let us just once
 * by a press on the toolbar button. Of pages that no extension may read it isn't told either.
 */
export const isGranted = async (url: string | undefined): Promise<boolean> =>
  url !== undefined || browser.permissions.contains(EVERYWHERE)

/** Whether we may read files, which readers allow apart from sites. */
export const mayReadFiles = (): Promise<boolean> => browser.extension.isAllowedFileSchemeAccess()

/** Asks the reader to let us read pages. To be called at once in the press of a button. False where the answer is no. */
export const askForAccess = (): Promise<boolean> => browser.permissions.request(EVERYWHERE)
