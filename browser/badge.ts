import { browser } from 'wxt/browser'
import { pageReport } from './frames.ts'

/** A slate that sits quietly beside the toolbar's own colours. */
const GROUND = '#5b6472'
/** How long a tab's frames are given to report one after another before they are counted, in ms. */
const GATHERING = 150

/** Shows how many entities the page of a tab has; nothing for none. A tab that was closed meanwhile is no error. */
const showCount = async (tabId: number, count: number): Promise<void> => {
  const shown = [
    browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: GROUND }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
  ]
  await Promise.allSettled(shown)
}

/**
 * Makes the function that brings the badge of a tab up to date. It asks all frames again and remembers nothing:
 * browsers put the background to sleep, and frames go away without notice.
 */
export const createCounter = (): ((tabId: number) => void) => {
  const gathering = new Set<number>()
  const count = async (tabId: number) => {
    gathering.delete(tabId)
    const report = await pageReport(tabId)
    await showCount(tabId, report?.entities.length ?? 0)
  }
  return (tabId) => {
    if (gathering.has(tabId)) return
    gathering.add(tabId)
    setTimeout(count, GATHERING, tabId)
  }
}
