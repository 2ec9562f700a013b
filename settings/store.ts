import { storage } from '../browser/storage.ts'
import { parseSettings } from './parse.ts'
import type { Settings } from './settings.ts'

/**
 * The one item that is stored, by version. A later version adds its step to `migrations`, as WXT's storage has it;
 * parsing then mends what no step foresaw.
 */
const item = storage.defineItem<unknown>('sync:settings', { version: 1, migrations: {} })

/** The reader's choices, in `storage.sync`. */
export const settingsStore = {
  async get(): Promise<Settings> {
    return parseSettings(await item.getValue())
  },

  /**
   * Changes the choices on the ground of the newest ones. Changes wait for one another, across the popup and the
   * options too (they share an origin, hence a lock), so that of two quick ones none is lost.
   */
  update(change: (settings: Settings) => Settings): Promise<void> {
    return navigator.locks.request('settings', async () =>
      item.setValue(parseSettings(change(await this.get()))),
    )
  },

  /** Calls back after every change, wherever it was made. Returns a function that ends it. */
  watch(listener: (settings: Settings) => void): () => void {
    return item.watch((stored) => listener(parseSettings(stored)))
  },
}
