import { type ReadonlySignal, signal } from '@preact/signals'
import type { Kept } from './read.ts'
import { settingsStore } from './store.ts'

/** What holds, as a signal that follows every change: for pages of the extension, which live as long as they are open. */
export const followSettings = async (): Promise<ReadonlySignal<Kept>> => {
  const kept = signal(await settingsStore.load())
  settingsStore.watch((now) => {
    kept.value = now
  })
  return kept
}
