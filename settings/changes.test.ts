import { expect, it } from 'vitest'
import { chooseRule, switchAll, switchCategory, switchSite } from './changes.ts'

it('keeps every other choice', () => {
  const chosen = {
    enabled: false,
    categories: { person: false },
    sitesOff: ['a.example'],
    general: 'never',
  } as const
  const settings = { ...chosen, sitesOff: [...chosen.sitesOff] }
  expect(switchAll(true)(settings)).toEqual({ ...chosen, enabled: true })
  expect(switchCategory('event', false)(settings)).toEqual({
    ...chosen,
    categories: { person: false, event: false },
  })
  expect(chooseRule('always')(settings)).toEqual({ ...chosen, general: 'always' })
  expect(switchSite('b.example', false)(settings)).toEqual({
    ...chosen,
    sitesOff: ['a.example', 'b.example'],
  })
})

it('says nothing about what was not chosen', () => {
  expect(switchCategory('event', false)({})).toEqual({ categories: { event: false } })
})

it('lists a site once, and not at all when it is on', () => {
  const off = switchSite('a.example', false)
  expect(off(off({}))).toEqual({ sitesOff: ['a.example'] })
  expect(switchSite('a.example', true)(off({}))).toEqual({ sitesOff: [] })
})
