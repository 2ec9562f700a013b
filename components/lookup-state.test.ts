import { describe, expect, it } from 'vitest'
import { createLookupState, findNearest } from './lookup-state.ts'

const hit = (entity: string) => ({ entity, matched: entity, ranges: [] })
const lookup = (query: string) => ['kinzhal', 'kim'].filter((name) => name.startsWith(query)).map(hit)

it('finds nearest what the longest beginning finds', () => {
  expect(findNearest('kinzz', lookup)).toEqual([hit('kinzhal')])
  expect(findNearest('zz', lookup)).toEqual([])
})

it('takes no small part of the query for it', () => {
  expect(findNearest('kimono', lookup)).toEqual([])
})

describe('while an input method is at work', () => {
  it.each(['k', 'ｋ', 'ｋｙ', 'きt', 'ぷーｔｃ', 'ㅋ', '김ㅈ', 'zz'])(
    '“%s” leaves the results as they are',
    (text) => {
      const state = createLookupState((query) => (query.includes('zz') ? [] : [hit(query)]))
      state.search('kim')
      state.search(text, true)
      expect(state.typed.value).toBe(text)
      expect(state.hits.value).toEqual([hit('kim')])
      state.search(text)
      expect(state.hits.value).toEqual(text === 'zz' ? [] : [hit(text)])
    },
  )

  it.each(['き', 'ぷーち', '김', '김정', 'un', 'pu’jing', 'путин'])('“%s” is looked up', (text) => {
    const state = createLookupState((query) => [hit(query)])
    state.search(text, true)
    expect(state.hits.value).toEqual([hit(text)])
  })
})

it('keeps the active option among the listed ones', () => {
  const state = createLookupState(lookup)
  state.search('ki')
  state.step(1)
  expect(state.active.value).toBe(1)
  state.step(1)
  expect(state.active.value).toBe(0)
  state.step(-1)
  state.search('kin')
  state.openActive()
  expect(state.card.value).toBe('kinzhal')
})

it('opens nothing where nothing is found', () => {
  const state = createLookupState(lookup)
  state.search('zz')
  state.step(1)
  state.openActive()
  expect(state.card.value).toBeNull()
})
