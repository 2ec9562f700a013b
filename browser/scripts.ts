import { browser } from 'wxt/browser'

/** Runs the card's script in a frame. Rejects where the frame is gone. */
export const injectCard = async ({ tabId, frameId }: { tabId: number; frameId: number }): Promise<void> => {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/content-scripts/card.js'],
  })
}
