import { describe, expect, it } from 'vitest'
import { choose, listSite, switchCategory, unchoose } from './changes.ts'
import { chooseUnder, parsePolicy, underPolicy } from './policy.ts'

const policy = parsePolicy({
  markStyle: 'underline',
  categories: { weapon: false, event: false },
  sitesOff: ['intranet.example'],
  openDelay: 'soon',
  locked: ['markStyle', 'openBy', 'ships', 7],
})

it('reads what an administrator wrote and drops what is broken', () => {
  expect(policy.presets).toEqual({
    markStyle: 'underline',
    categories: { weapon: false, event: false },
    sitesOff: ['intranet.example'],
  })
  expect(policy.locked).toEqual(['markStyle', 'openBy'])
  expect(parsePolicy({})).toEqual({ presets: {}, locked: [] })
})

it('a choice counts more than a preset, a lock more than a choice', () => {
  expect(
    underPolicy({ markStyle: 'none', openBy: 'click', theme: 'dark', categories: { event: true } }, policy),
  ).toEqual({
    theme: 'dark',
    markStyle: 'underline',
    categories: { weapon: false, event: true },
    sitesOff: ['intranet.example'],
  })
})

describe('a change under a policy', () => {
  it('becomes a choice, and nothing else does', () => {
    expect(chooseUnder({}, policy, choose('theme', 'dark'))).toEqual({ theme: 'dark' })
    expect(chooseUnder({}, policy, switchCategory('event', true))).toEqual({ categories: { event: true } })
  })

  it('starts from what is in sight: a list goes on from the preset one', () => {
    expect(
      chooseUnder({}, policy, listSite({ list: 'sitesOff', host: 'a.example', isListed: true })),
    ).toEqual({
      sitesOff: ['intranet.example', 'a.example'],
    })
  })

  it('of what is locked changes nothing', () => {
    expect(chooseUnder({ openBy: 'click' }, policy, choose('openBy', 'hover'))).toEqual({ openBy: 'click' })
    expect(chooseUnder({}, policy, choose('markStyle', 'none'))).toEqual({})
  })

  it('that replaces everything leaves nothing of what was chosen before', () => {
    const own = { theme: 'dark', categories: { person: false, event: true } } as const
    expect(chooseUnder(own, policy, () => ({ categories: { event: true, weapon: false } }))).toEqual({
      categories: { event: true },
    })
    expect(chooseUnder(own, policy, () => ({}))).toEqual({})
  })

  it('can be taken back, so that the preset holds again', () => {
    expect(chooseUnder({ theme: 'dark' }, policy, unchoose('theme'))).toEqual({})
  })
})
