import { expect, it } from 'vitest'
import { pageState } from './page-state.ts'

const tab = { host: 'news.example', barrier: null }
const report = { entities: [{ entity: 'ada', count: 2 }], isReading: false }
const nothing = { entities: [], isReading: false }
const known = { settings: {}, locked: [], tab, report }
const siteOff = { sitesOff: ['news.example'] }

it.each([
  ['what it mentions', known, { kind: 'read', entities: report.entities }],
  ['that it is about to be read', { ...known, report: undefined }, { kind: 'loading' }],
  ['that it is being read', { ...known, report: { ...nothing, isReading: true } }, { kind: 'loading' }],
  [
    'what it mentions so far',
    { ...known, report: { ...report, isReading: true } },
    { kind: 'read', entities: report.entities },
  ],
  ['that it mentions nothing', { ...known, report: nothing }, { kind: 'read', entities: [] }],
  ['that no reader is there', { ...known, report: null }, { kind: 'unread' }],
  [
    'what keeps us off',
    { ...known, tab: { ...tab, barrier: 'store' as const } },
    { kind: 'restricted', barrier: 'store' },
  ],
  ['that there is no tab', { ...known, tab: null }, { kind: 'restricted', barrier: 'browser' }],
  [
    'that its site is off',
    { ...known, settings: siteOff },
    { kind: 'site-off', host: 'news.example', isLocked: false },
  ],
  [
    'that its site is off for good',
    { ...known, settings: siteOff, locked: ['sitesOff' as const] },
    { kind: 'site-off', host: 'news.example', isLocked: true },
  ],
  [
    'that all is off, before anything else',
    { ...known, settings: { enabled: false }, tab: null },
    { kind: 'all-off', isLocked: false },
  ],
])('says of a page %s', (_, facts, expected) => {
  expect(pageState(facts)).toEqual(expected)
})
