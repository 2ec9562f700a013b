import { expect, test } from 'vitest'
import { parseSettings } from './parse.ts'

const whole = {
  enabled: false,
  categories: { person: false, weapon: true },
  sitesOff: ['example.com'],
  general: 'never',
} as const

test.each([
  ['nothing stored', undefined, {}],
  ['null', null, {}],
  ['a string', 'broken', {}],
  ['a list', [1, 2], {}],
  ['no choice made', {}, {}],
  ['every choice made', whole, whole],
  ['keys of a later version', { ...whole, theme: 'dark' }, whole],
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
  ['a switch of the wrong type', { enabled: 'yes' }, {}],
  [
    'hosts among other things',
    { sitesOff: ['a.example', 7, null, '', 'not a host'] },
    { sitesOff: ['a.example'] },
  ],
  ['hosts twice and in capitals', { sitesOff: ['A.example', 'a.example'] }, { sitesOff: ['a.example'] }],
  ['sites of the wrong type', { sitesOff: 'a.example' }, {}],
  ['an unknown rule', { general: 'sometimes' }, {}],
  ['names of Object.prototype', JSON.parse('{"__proto__": {"enabled": true}, "constructor": 1}'), {}],
])('%s is mended', (_, stored, expected) => {
  expect(parseSettings(stored)).toEqual(expected)
})

test('what was parsed is parsed to the same again', () => {
  expect(parseSettings(parseSettings(whole))).toEqual(parseSettings(whole))
})
