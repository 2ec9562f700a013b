import { describe, expect, it } from 'vitest'
import {
  choose,
  hideEntity,
  listSite,
  showEntity,
  switchCategory,
  switchSite,
  turnOn,
  unchoose,
} from './changes.ts'
import type { Settings } from './settings.ts'

it('keeps every other choice', () => {
  const settings: Settings = { enabled: false, categories: { person: false }, sitesOff: ['a.example'] }
  expect(choose('enabled', true)(settings)).toEqual({ ...settings, enabled: true })
  expect(unchoose('enabled')(settings)).toEqual({ categories: { person: false }, sitesOff: ['a.example'] })
  expect(switchCategory('event', false)(settings)).toEqual({
    ...settings,
    categories: { person: false, event: false },
  })
  expect(switchSite('b.example', false)(settings)).toEqual({
    ...settings,
    sitesOff: ['a.example', 'b.example'],
  })
})

it('says nothing about what was not chosen', () => {
  expect(switchCategory('event', false)({})).toEqual({ categories: { event: false } })
})

describe('a site', () => {
  it('is listed once, and not at all when it is on', () => {
    const off = switchSite('a.example', false)
    expect(off(off({}))).toEqual({ sitesOff: ['a.example'] })
    expect(switchSite('a.example', true)(off({}))).toEqual({ sitesOff: [] })
  })

  it('is listed when it is on, under the rule that names the only ones', () => {
    const only: Settings = { siteRule: 'only' }
    const on = switchSite('a.example', true)(only)
    expect(on).toEqual({ siteRule: 'only', sitesOnly: ['a.example'] })
    expect(switchSite('a.example', false)(on)).toEqual({ siteRule: 'only', sitesOnly: [] })
  })

  it('that is switched on stays off by no domain above it', () => {
    expect(switchSite('www.a.example', true)({ sitesOff: ['a.example', 'b.example'] })).toEqual({
      sitesOff: ['b.example'],
    })
  })

  it('is taken off a list by its own name alone', () => {
    expect(
      listSite({ list: 'sitesOnly', host: 'www.a.example', isListed: false })({ sitesOnly: ['a.example'] }),
    ).toEqual({
      sitesOnly: ['a.example'],
    })
  })
})

it('hides an entity once, here and everywhere apart, and undoes each by itself', () => {
  const hidden = [hideEntity('ada'), hideEntity('ada', 'a.example'), hideEntity('ada')].reduce<Settings>(
    (settings, change) => change(settings),
    {},
  )
  expect(hidden.hidden).toEqual([{ entity: 'ada', site: 'a.example' }, { entity: 'ada' }])
  expect(showEntity('ada')(hidden).hidden).toEqual([{ entity: 'ada', site: 'a.example' }])
  expect(showEntity('ada', 'a.example')(hidden).hidden).toEqual([{ entity: 'ada' }])
})

it('turns on what is off: everything, else the site', () => {
  const off = { enabled: false, sitesOff: ['news.example'] }
  const on = turnOn('news.example')(off)
  expect(on).toEqual({ enabled: true, sitesOff: ['news.example'] })
  expect(turnOn('news.example')(on)).toEqual({ enabled: true, sitesOff: [] })
})
