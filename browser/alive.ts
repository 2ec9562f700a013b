import { browser } from 'wxt/browser'

/** False in the script of a version that was updated, reloaded or removed: nobody answers it any more. */
export const isExtensionAlive = (): boolean => {
  try {
    return browser.runtime?.id !== undefined
  } catch {
    return false
  }
}
