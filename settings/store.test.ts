import { afterEach, expect, it, vi } from 'vitest'
import type { AreaName, Items, StorageAreas } from '../browser/storage.ts'
import { choose, listSite, switchCategory } from './changes.ts'
import type { Settings } from './settings.ts'
import { SettingsStore } from './store.ts'
import { itemsOf, settingsOf } from './stored.ts'

/** Storage in memory, which tells its listeners as browsers do. */
class Memory implements StorageAreas {
  readonly areas: Record<AreaName, Items>
  writes = 0
  isFull = false
  isBroken = false
  readonly #listeners = new Set<() => void>()

  constructor(areas: Partial<Record<AreaName, Items>> = {}) {
    this.areas = { sync: {}, local: {}, managed: {}, ...areas }
  }

  read = async (area: AreaName) => ({ ...this.areas[area] })

  async write(area: 'sync' | 'local', items: Items) {
    if (this.isBroken) throw new Error('The disk is full')
    if (area === 'sync' && this.isFull) throw new Error('QUOTA_BYTES quota exceeded')
    this.writes += 1
    Object.assign(this.areas[area], items)
    for (const listener of this.#listeners) listener()
  }

  async remove(area: 'sync' | 'local', keys: string[]) {
    for (const key of keys) delete this.areas[area][key]
    for (const listener of this.#listeners) listener()
  }

  watch(listener: () => void) {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

const off = choose('enabled', false)

afterEach(() => {
  vi.useRealTimers()
})

it('keeps a choice where it travels, and gives it to whoever asks', async () => {
  const memory = new Memory()
  await new SettingsStore(memory).update(off)
  expect(settingsOf(memory.areas.sync)).toEqual({ enabled: false })
  expect(memory.areas.local).toEqual({})
  expect(await new SettingsStore(memory).get()).toEqual({ enabled: false })
})

it('loses none of two changes that are made at once in two places', async () => {
  const memory = new Memory()
  const [popup, options] = [new SettingsStore(memory), new SettingsStore(memory)]
  await Promise.all([popup.update(off), options.update(choose('theme', 'dark'))])
  expect(await popup.get()).toEqual({ enabled: false, theme: 'dark' })
})

it('shows a change at once, and writes together what comes while it writes', async () => {
  const memory = new Memory()
  const store = new SettingsStore(memory)
  await store.load()
  const seen: Settings[] = []
  store.watch(({ settings }) => seen.push(settings))
  const changes = [off, choose('theme', 'dark'), switchCategory('event', false), choose('theme', 'light')]
  const written = changes.map((change) => store.update(change))
  expect(seen.at(-1)).toEqual({ enabled: false, theme: 'light', categories: { event: false } })
  await Promise.all(written)
  expect(await store.get()).toEqual({ enabled: false, theme: 'light', categories: { event: false } })
  expect(memory.writes).toBeLessThanOrEqual(2)
})

it('stores what is changed in the middle of writing before it says that it is done', async () => {
  const memory = new Memory()
  const store = new SettingsStore(memory)
  let late: Promise<void> | undefined
  memory.watch(() => {
    late ??= store.update(choose('theme', 'dark'))
  })
  await store.update(off)
  await late
  expect(settingsOf(memory.areas.sync)).toEqual({ enabled: false, theme: 'dark' })
})

it('writes no oftener than the place that travels takes, and loses nothing of what waits', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] })
  const memory = new Memory()
  const store = new SettingsStore(memory)
  for (let write = 0; write < 15; write++) await store.update(choose('openDelay', write))
  const late = [store.update(off), store.update(choose('theme', 'dark'))]
  await vi.advanceTimersByTimeAsync(9_900)
  expect(memory.writes).toBe(15)
  await vi.advanceTimersByTimeAsync(200)
  await Promise.all(late)
  expect(memory.writes).toBe(16)
  expect(await store.get()).toEqual({ openDelay: 14, enabled: false, theme: 'dark' })
})

it('keeps the choices here while the place that travels is full, says so, and moves them back', async () => {
  const memory = new Memory({ sync: itemsOf({ theme: 'dark' }) })
  const store = new SettingsStore(memory)
  memory.isFull = true
  await store.update(listSite({ list: 'sitesOff', host: 'a.example', isListed: true }))
  expect(await store.load()).toMatchObject({
    place: 'local',
    settings: { theme: 'dark', sitesOff: ['a.example'] },
  })
  expect(settingsOf(memory.areas.sync)).toEqual({ theme: 'dark' })
  await store.update(listSite({ list: 'sitesOff', host: 'a.example', isListed: false }))
  expect(memory.areas.local).toEqual(itemsOf({ theme: 'dark' }))

  memory.isFull = false
  await store.update(off)
  expect(await store.load()).toMatchObject({ place: 'sync' })
  expect(memory.areas.local).toEqual({})
  expect(settingsOf(memory.areas.sync)).toEqual({ theme: 'dark', enabled: false })
})

it('shows what holds again where nothing takes a change, and rejects', async () => {
  const memory = new Memory()
  const store = new SettingsStore(memory)
  await store.load()
  const shown: Settings[] = []
  store.watch(({ settings }) => shown.push(settings))
  memory.isBroken = true
  await expect(store.update(off)).rejects.toThrow('The disk is full')
  expect(shown).toEqual([{ enabled: false }, {}])
  memory.isBroken = false
  await store.update(choose('theme', 'dark'))
  expect(await store.get()).toEqual({ theme: 'dark' })
})

it('replaces what an earlier version stored, and what a shorter list needs no more', async () => {
  const memory = new Memory({ sync: { settings: { sitesOff: ['a.example'] }, settings$: { v: 1 } } })
  const store = new SettingsStore(memory)
  await store.update(listSite({ list: 'sitesOff', host: 'a.example', isListed: false }))
  expect(memory.areas.sync).toEqual(itemsOf({}))
})

it('leaves to an administrator what is locked', async () => {
  const store = new SettingsStore(new Memory({ managed: { theme: 'dark', locked: ['theme'] } }))
  await store.update(choose('theme', 'light'))
  expect(await store.load()).toEqual({ settings: { theme: 'dark' }, locked: ['theme'], place: 'sync' })
})

it('falls silent when it is no longer watched', async () => {
  const store = new SettingsStore(new Memory())
  const seen: Settings[] = []
  const end = store.watch(({ settings }) => seen.push(settings))
  await store.update(off)
  expect(seen.length).toBeGreaterThan(0)
  end()
  const count = seen.length
  await store.update(choose('enabled', true))
  expect(seen).toHaveLength(count)
})
