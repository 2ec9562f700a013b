import { browser } from 'wxt/browser'

/** `sync` travels with the reader's account, `local` stays here, `managed` is what an administrator decreed. */
export type AreaName = 'sync' | 'local' | 'managed'
/** What lies in a storage area, by its keys. */
export type Items = Record<string, unknown>

/** The extension's storage, as far as settings need it; tests pass in another. */
export interface StorageAreas {
  /** Everything in an area; empty where the browser has no such area, or nothing is in it. */
  read(area: AreaName): Promise<Items>
  /** Rejects where the area is full or written to too often; then nothing is written. */
  write(area: 'sync' | 'local', items: Items): Promise<void>
  remove(area: 'sync' | 'local', keys: string[]): Promise<void>
  /** Calls back after every change of any area. Returns a function that ends it. */
  watch(listener: () => void): () => void
}

/** The storage of the browser that we run in. */
export const storageAreas: StorageAreas = {
  // Firefox refuses to read a managed area that no administrator set up.
  read: async (area) => (await browser.storage[area]?.get(null).catch(() => null)) ?? {},
  write: (area, items) => browser.storage[area].set(items),
  remove: (area, keys) => browser.storage[area].remove(keys),
  watch(listener) {
    const onChange = () => listener()
    browser.storage.onChanged.addListener(onChange)
    return () => browser.storage.onChanged.removeListener(onChange)
  },
}
