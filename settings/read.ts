import type { StorageAreas } from '../browser/storage.ts'
import { type Policy, parsePolicy, underPolicy } from './policy.ts'
import type { SettingKey, Settings } from './settings.ts'
import { holdsSettings, settingsOf } from './stored.ts'

/** What is stored, the reader's own and the administrator's. */
export interface Stored {
  own: Settings
  policy: Policy
  /** `local` where the synchronized storage would not take the reader's choices. */
  place: 'sync' | 'local'
}

/** What holds now, and what a screen has to say about it. */
export interface Kept {
  settings: Settings
  locked: readonly SettingKey[]
  place: Stored['place']
}

/** Reads all areas; the synchronized one does not count where choices had to be kept on this device. */
export const readStored = async (areas: StorageAreas): Promise<Stored> => {
  const [sync, local, managed] = await Promise.all([
    areas.read('sync'),
    areas.read('local'),
    areas.read('managed'),
  ])
  const place = holdsSettings(local) ? 'local' : 'sync'
  return { own: settingsOf(place === 'local' ? local : sync), policy: parsePolicy(managed), place }
}

/** Presets under choices under locks. */
export const keptOf = ({ own, policy, place }: Stored): Kept => ({
  settings: underPolicy(own, policy),
  locked: policy.locked,
  place,
})

/** What holds now. */
export const readSettings = async (areas: StorageAreas): Promise<Kept> => keptOf(await readStored(areas))

/** Calls back after every change, wherever it was made, with what was read then. Returns a function that ends it. */
export const watchStored = (areas: StorageAreas, listener: (stored: Stored) => void): (() => void) => {
  let newest = 0
  return areas.watch(async () => {
    const mine = ++newest
    const stored = await readStored(areas)
    // Of two readings that overlap the later one knows more.
    if (mine === newest) listener(stored)
  })
}
