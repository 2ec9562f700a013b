import { describe, expect, it } from 'vitest'
import type { Settings } from './settings.ts'
import { holdsSettings, itemsOf, keysOfSettings, settingsOf } from './stored.ts'

const many: Settings = {
  theme: 'dark',
  categories: { person: false },
  sitesOff: Array.from({ length: 600 }, (_, at) => `site-number-${at}.example`),
  hidden: Array.from({ length: 200 }, (_, at) => ({ entity: `entity-${at}`, site: 'news.example' })),
}

/** Bytes as browsers count them against the quota. */
const sizeOf = ([key, value]: [string, unknown]) => Buffer.byteLength(key + JSON.stringify(value))

it('comes back as it was stored, in order', () => {
  expect(settingsOf(itemsOf(many))).toEqual(many)
  expect(settingsOf(itemsOf({}))).toEqual({})
})

it('cuts long lists into items that fit, whatever their letters take', () => {
  const wide = { ...many, hidden: Array.from({ length: 900 }, (_, at) => ({ entity: `報道番号の${at}` })) }
  const items = Object.entries(itemsOf(wide))
  expect(items.length).toBeGreaterThan(10)
  expect(items.filter((item) => sizeOf(item) > 8192)).toEqual([])
  expect(settingsOf(Object.fromEntries(items))).toEqual(wide)
})

it('mends what is broken, item by item', () => {
  const items = { ...itemsOf(many), choices: 'broken', 'sitesOff.1': 7, 'hidden.0': null }
  const { theme, categories, hidden, sitesOff } = settingsOf(items)
  expect([theme, categories, hidden?.[0]?.entity]).toEqual([undefined, undefined, expect.any(String)])
  expect(sitesOff?.length).toBeGreaterThan(100)
})

describe('what earlier versions stored is read', () => {
  it.each([
    [1, { settings: { enabled: false, sitesOff: ['a.example'] }, settings$: { v: 1 } }],
    [2, { version: 2, choices: { enabled: false }, 'sitesOff.0': ['a.example'] }],
  ])('version %d', (_, items) => {
    expect(holdsSettings(items)).toBe(true)
    expect(settingsOf(items)).toEqual({ enabled: false, sitesOff: ['a.example'] })
    expect(keysOfSettings({ ...items, other: 1 }).toSorted()).toEqual(Object.keys(items).toSorted())
  })
})

it('tells an area without settings', () => {
  expect(holdsSettings({ other: 1 })).toBe(false)
  expect(settingsOf({ other: 1 })).toEqual({})
})
