import { browser } from 'wxt/browser'

/** A slate that stands beside the toolbar's own colours without calling. */
const GROUND = '#5b6472'

/** Shows how many entities the page of a tab has; nothing for none. A tab that was closed meanwhile is no error. */
export const showCount = async (tabId: number, count: number): Promise<void> => {
  const shown = [
    browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: GROUND }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
  ]
  await Promise.allSettled(shown)
}
