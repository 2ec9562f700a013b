import { browser } from 'wxt/browser'
import { storage } from './storage.ts'

type ByFrame = Record<number, string[]>
const keyOf = (tabId: number) => `session:entities-of-tab-${tabId}` as const

// One after another: two frames that report at once must not overwrite each other's entities.
let last: Promise<unknown> = Promise.resolve()
const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
  const done = last.then(task, task)
  last = done
  return done
}

/**
 * Keeps which entities a frame mentions, and returns how many the tab's frames mention together. In session storage,
 * because browsers put the background to sleep and forget what it held.
 */
export const putFrameEntities = (
  { tabId, frameId }: { tabId: number; frameId: number },
  entities: readonly string[],
): Promise<number> =>
  inTurn(async () => {
    const known = (await storage.getItem<ByFrame>(keyOf(tabId))) ?? {}
    const { [frameId]: _, ...others } = known
    const byFrame: ByFrame = entities.length > 0 ? { ...others, [frameId]: [...entities] } : others
    await storage.setItem(keyOf(tabId), Object.keys(byFrame).length > 0 ? byFrame : null)
    return new Set(Object.values(byFrame).flat()).size
  })

/** Forgets tabs as they are closed. */
export const forgetClosedTabs = (): void => {
  browser.tabs.onRemoved.addListener((tabId) => inTurn(() => storage.removeItem(keyOf(tabId))))
}
