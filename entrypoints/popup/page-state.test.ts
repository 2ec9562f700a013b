import { expect, it } from 'vitest'
import { pageState } from './page-state.ts'

const tab = { id: 1, host: 'news.example', restricted: false }
const report = { entities: [{ entity: 'ada', count: 2 }], active: true, quiet: false }
const known = { settings: {}, tab, report }

it.each([
  ['what it mentions', known, { kind: 'read', entities: report.entities }],
  ['that it is being read', { ...known, report: undefined }, { kind: 'loading' }],
  ['that no reader is there', { ...known, report: null }, { kind: 'unread' }],
  ['that browsers keep us off', { ...known, tab: { ...tab, restricted: true } }, { kind: 'restricted' }],
  ['that there is no tab', { ...known, tab: null }, { kind: 'restricted' }],
  [
    'that its site is off',
    { ...known, settings: { sitesOff: ['news.example'] } },
    { kind: 'site-off', host: 'news.example' },
  ],
  [
    'that all is off, before anything else',
    { settings: { enabled: false }, tab: null, report: null },
    { kind: 'all-off' },
  ],
])('says of a page %s', (_, facts, expected) => {
  expect(pageState(facts)).toEqual(expected)
})
