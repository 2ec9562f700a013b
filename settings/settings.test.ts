import { describe, expect, it } from 'vitest'
import { chosen, isCategoryOn, isHidden, isSiteOn, locksOf, type Settings } from './settings.ts'

it('takes the default of what was not chosen, and the choice where there is one', () => {
  expect(chosen({}, 'occurrences')).toBe('first')
  expect(chosen({}, 'skipHeadings')).toBe(false)
  expect(chosen({}, 'skipLinks')).toBe(false)
  expect(chosen({ occurrences: 'every' }, 'occurrences')).toBe('every')
  expect(chosen({ openDelay: 0 }, 'openDelay')).toBe(0)
  expect(isCategoryOn({ categories: { person: false } }, 'event')).toBe(true)
})

describe('a site', () => {
  it.each<[string, Settings, string, boolean]>([
    ['that nobody named', {}, 'a.example', true],
    ['that is listed', { sitesOff: ['a.example'] }, 'a.example', false],
    ['below one that is listed', { sitesOff: ['a.example'] }, 'www.a.example', false],
    ['above one that is listed', { sitesOff: ['www.a.example'] }, 'a.example', true],
    ['whose name ends like one that is listed', { sitesOff: ['a.example'] }, 'data.example', true],
    ['while all is off', { enabled: false, siteRule: 'only', sitesOnly: ['a.example'] }, 'a.example', false],
    ['that alone is wanted', { siteRule: 'only', sitesOnly: ['a.example'] }, 'a.example', true],
    [
      'beside those that alone are wanted',
      { siteRule: 'only', sitesOnly: ['a.example'] },
      'b.example',
      false,
    ],
    [
      'listed under the rule that does not hold',
      { siteRule: 'only', sitesOff: ['b.example'] },
      'b.example',
      false,
    ],
  ])('%s', (_, settings, host, isOn) => {
    expect(isSiteOn(settings, host)).toBe(isOn)
  })
})

it('hides an entity on a site and what lies below it, or everywhere', () => {
  const settings = { hidden: [{ entity: 'ada' }, { entity: 'bob', site: 'a.example' }] }
  expect(isHidden(settings, { entity: 'ada', host: 'b.example' })).toBe(true)
  expect(isHidden(settings, { entity: 'bob', host: 'www.a.example' })).toBe(true)
  expect(isHidden(settings, { entity: 'bob', host: 'b.example' })).toBe(false)
  expect(isHidden(settings, { entity: 'cid', host: 'a.example' })).toBe(false)
})

it.each([
  ['the list of sites of the rule that holds', {}, ['sitesOff'], ['site']],
  ['not that of the other rule', { siteRule: 'only' }, ['sitesOff'], []],
  ['what is locked besides', { siteRule: 'only' }, ['enabled', 'sitesOnly', 'theme'], ['site', 'enabled']],
] as const)('an administrator decides %s', (_, settings, locked, expected) => {
  expect(locksOf(settings, locked)).toEqual(expected)
})
