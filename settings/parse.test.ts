import { expect, test } from 'vitest'
import { parseSettings } from './parse.ts'
import type { Settings } from './settings.ts'

const whole = {
  enabled: false,
  categories: { person: false, weapon: true },
  general: 'never',
  siteRule: 'only',
  sitesOff: ['example.com'],
  sitesOnly: ['news.example'],
  occurrences: 'every',
  skipHeadings: true,
  skipLinks: false,
  markStyle: 'ground',
  openBy: 'modifier',
  openDelay: 400,
  theme: 'dark',
  textSize: 'large',
  cardPlace: 'corner',
  language: 'zh-Hans',
  cardLanguage: 'page',
  hidden: [{ entity: 'ada' }, { entity: 'bob', site: 'news.example' }],
} satisfies Required<Settings>

test.each([
  ['nothing stored', undefined, {}],
  ['null', null, {}],
  ['a string', 'broken', {}],
  ['a list', [1, 2], {}],
  ['no choice made', {}, {}],
  ['every choice made', whole, whole],
  ['keys of a later version', { ...whole, colours: 'many' }, whole],
  [
    'a category that is gone',
    { categories: { ship: false, person: false } },
    { categories: { person: false } },
  ],
  ['categories of the wrong type', { categories: ['person'], enabled: true }, { enabled: true }],
  [
    'a choice of the wrong type',
    { categories: { person: 'no', weapon: false } },
    { categories: { weapon: false } },
  ],
  ['no sound category left', { categories: { person: 1 } }, {}],
  ['a switch of the wrong type', { enabled: 'yes', skipLinks: 1, skipHeadings: null }, {}],
  [
    'hosts among other things',
    { sitesOff: ['a.example', 7, null, '', 'not a host'] },
    { sitesOff: ['a.example'] },
  ],
  ['hosts twice and in capitals', { sitesOnly: ['A.example', 'a.example'] }, { sitesOnly: ['a.example'] }],
  [
    'hosts in their own script, which browsers tell in ASCII',
    { sitesOff: ['例え.jp', 'xn--r8jz45g.jp'], hidden: [{ entity: 'ada', site: 'Пример.example' }] },
    { sitesOff: ['xn--r8jz45g.jp'], hidden: [{ entity: 'ada', site: 'xn--e1afmkfd.example' }] },
  ],
  [
    'addresses instead of hosts',
    { sitesOff: ['https://a.example/news?b', 'c.example:8080'] },
    { sitesOff: ['a.example', 'c.example'] },
  ],
  ['a host that no address can have', { sitesOnly: ['a.example', 'a<b'] }, { sitesOnly: ['a.example'] }],
  ['sites of the wrong type', { sitesOff: 'a.example' }, {}],
  ['an unknown rule', { general: 'sometimes' }, {}],
  [
    'choices that are not offered',
    { occurrences: 'second', markStyle: 'bold', openBy: 7, theme: '', textSize: 'huge', language: 'tlh' },
    {},
  ],
  ['a delay below the shortest', { openDelay: -5 }, { openDelay: 0 }],
  ['a delay above the longest', { openDelay: 1e9 }, { openDelay: 2000 }],
  ['a delay between two ms', { openDelay: 99.6 }, { openDelay: 100 }],
  ['a delay that is no number', { openDelay: Number.NaN }, {}],
  ['a delay of the wrong type', { openDelay: '250' }, {}],
  [
    'hidden entities among other things',
    { hidden: [{ entity: 'ada', since: 1 }, 'bob', { site: 'a.example' }, { entity: 'cid', site: 7 }, null] },
    { hidden: [{ entity: 'ada' }] },
  ],
  [
    'an entity hidden twice',
    { hidden: [{ entity: 'ada' }, { entity: 'ada' }] },
    { hidden: [{ entity: 'ada' }] },
  ],
  [
    'an entity hidden on two sites, and everywhere',
    {
      hidden: [{ entity: 'ada', site: 'a.example' }, { entity: 'ada', site: 'b.example' }, { entity: 'ada' }],
    },
    {
      hidden: [{ entity: 'ada', site: 'a.example' }, { entity: 'ada', site: 'b.example' }, { entity: 'ada' }],
    },
  ],
  ['names of Object.prototype', JSON.parse('{"__proto__": {"enabled": true}, "constructor": 1}'), {}],
])('%s is mended', (_, stored, expected) => {
  expect(parseSettings(stored)).toEqual(expected)
})

test('what was parsed is parsed to the same again', () => {
  expect(parseSettings(parseSettings(whole))).toEqual(parseSettings(whole))
})
