import { type StorageAreas, storageAreas } from '../browser/storage.ts'
import type { Change } from './changes.ts'
import { chooseUnder } from './policy.ts'
import { type Kept, keptOf, readStored, type Stored, watchStored } from './read.ts'
import type { Settings } from './settings.ts'
import { itemsOf, keysOfSettings } from './stored.ts'

/** At most so many writes within so many ms: `storage.sync` takes 120 a minute. */
const PACE = { writes: 15, within: 10_000 }

const applied = (stored: Stored, changes: readonly Change[]): Stored => ({
  ...stored,
  own: changes.reduce((own, change) => chooseUnder(own, stored.policy, change), stored.own),
})

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * The reader's choices, for the extension's own pages and its background: they share an origin, and so a lock, by
 * which no change is lost when two of them change something at once. Changes show immediately; those that come while
 * another is being written are written together. Making a change twice must have the same outcome as once.
 */
export class SettingsStore {
  readonly #areas: StorageAreas
  readonly #listeners = new Set<(kept: Kept) => void>()
  #known: Stored | null = null
  #pending: Change[] = []
  #writing: Promise<void> | null = null
  #writtenAt: number[] = []

  constructor(areas: StorageAreas) {
    this.#areas = areas
  }

  /** What holds now. */
  async get(): Promise<Settings> {
    return (await this.load()).settings
  }

  /** What holds now, what of it is locked, and where it is kept. */
  async load(): Promise<Kept> {
    this.#known = await readStored(this.#areas)
    return this.#kept(this.#known)
  }

  /** Changes what the reader chose. Resolves when it is stored; rejects where it can't be. */
  update(change: Change): Promise<void> {
    this.#pending.push(change)
    if (this.#known) this.#tell(this.#known)
    this.#writing ??= this.#writeInTurn()
    return this.#writing
  }

  /** Calls back after every change, wherever it was made. Returns a function that ends it. */
  watch(listener: (kept: Kept) => void): () => void {
    const unwatch = watchStored(this.#areas, (stored) => {
      this.#known = stored
      listener(this.#kept(stored))
    })
    this.#listeners.add(listener)
    return () => {
      unwatch()
      this.#listeners.delete(listener)
    }
  }

  #kept(stored: Stored): Kept {
    return keptOf(applied(stored, this.#pending))
  }

  #tell(stored: Stored): void {
    const kept = this.#kept(stored)
    for (const listener of this.#listeners) listener(kept)
  }

  async #writeInTurn(): Promise<void> {
    try {
      await this.#keepPace()
      await navigator.locks.request('settings', () => this.#writePending())
    } catch (error) {
      // They could not be stored, and whoever waits learns of it: they must not go on showing.
      this.#pending = []
      if (this.#known) this.#tell(this.#known)
      throw error
    } finally {
      this.#writing = null
    }
    if (this.#pending.length > 0) await this.update((settings) => settings)
  }

  async #keepPace(): Promise<void> {
    const oldest = this.#writtenAt.at(-PACE.writes)
    const wait = oldest === undefined ? 0 : oldest + PACE.within - performance.now()
    if (wait > 0) await pause(wait)
    this.#writtenAt = [...this.#writtenAt, performance.now()].slice(-PACE.writes)
  }

  async #writePending(): Promise<void> {
    const changes = [...this.#pending]
    const stored = await readStored(this.#areas)
    try {
      await this.#write(applied(stored, changes).own)
    } finally {
      this.#pending = this.#pending.slice(changes.length)
    }
  }

  /** Into the area that travels, or, where that is full, into the one that stays here, never into both. */
  async #write(own: Settings): Promise<void> {
    const items = itemsOf(own)
    try {
      await this.#areas.write('sync', items)
    } catch {
      await this.#areas.write('local', items)
      return this.#tidy('local', items)
    }
    await this.#tidy('sync', items)
    await this.#tidy('local', {})
  }

  /** Removes what earlier settings left behind in an area. */
  async #tidy(area: 'sync' | 'local', items: Record<string, unknown>): Promise<void> {
    const gone = keysOfSettings(await this.#areas.read(area)).filter((key) => !(key in items))
    if (gone.length > 0) await this.#areas.remove(area, gone)
  }
}

/** The store of the browser that we run in. */
export const settingsStore = new SettingsStore(storageAreas)
