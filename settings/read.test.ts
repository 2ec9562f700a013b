import { expect, test } from 'vitest'
import type { StorageAreas } from '../browser/storage.ts'
import { watchStored } from './read.ts'
import type { Settings } from './settings.ts'
import { itemsOf } from './stored.ts'

test('of two readings that overlap the later one is told, whichever is done first', async () => {
  const answers: (() => void)[] = []
  let now: Settings = { theme: 'light' }
  let change = () => {}
  const areas: StorageAreas = {
    read(area) {
      const items = area === 'sync' ? itemsOf(now) : {}
      return new Promise((resolve) => answers.push(() => resolve(items)))
    },
    write: async () => {},
    remove: async () => {},
    watch(listener) {
      change = listener
      return () => {}
    },
  }
  const told: Settings[] = []
  watchStored(areas, ({ own }) => told.push(own))
  change()
  const early = answers.splice(0)
  now = { theme: 'dark' }
  change()
  for (const answer of [...answers, ...early]) {
    answer()
    await Promise.resolve()
  }
  await new Promise(setImmediate)
  expect(told).toEqual([{ theme: 'dark' }])
})
