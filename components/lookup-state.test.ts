import { describe, expect, it } from 'vitest'
import { createLookupState, findNearest } from './lookup-state.ts'
import { rangesInName, rangesOfWords } from './ResultList.tsx'
import { typedHost } from './SiteList.tsx'
import { walk } from './use-trail.ts'

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

it('marks the match in the shown name where it is there', () => {
  const alias = { entity: 'kinzhal', matched: 'Kinschal', ranges: [[0, 2]] as const }
  expect(rangesInName({ ...alias, matched: 'Kinzhal' }, 'The Kinzhal missile', 'kinjal')).toEqual([[4, 6]])
  expect(rangesInName(alias, 'Kinzhal missile', 'KINZ')).toEqual([[0, 4]])
  expect(rangesInName(alias, 'Kinzhal missile', 'kinsch')).toBeNull()
})

it('marks the words of the query where nothing is called by them', () => {
  const told = { entity: 'kinzhal', matched: '', ranges: [] }
  expect(rangesInName(told, 'Visit of Kim, 2023', '2023 visit')).toEqual([
    [14, 18],
    [0, 5],
  ])
  expect(rangesInName(told, 'Kinzhal', 'fast missile')).toEqual([])
  expect(rangesOfWords('An air-launched missile', 'fast missile')).toEqual([[16, 23]])
})

it.each([
  ['example.com', 'example.com'],
  [' https://News.Example.com/a?b ', 'news.example.com'],
  ['localhost', 'localhost'],
  ['例え.jp', 'xn--r8jz45g.jp'],
  ['localhost:8080', 'localhost'],
  ['[::1]:8080', '[::1]'],
  ['*.example.com', 'example.com'],
  ['.example.com.', 'example.com'],
  ['a.example,b.example', null],
  ['*', null],
  ['', null],
  ['two words', null],
  ['https://', null],
])('reads the site in “%s” as %s', (text, host) => {
  expect(typedHost(text)).toBe(host)
})

it('walks a trail forth and back, and never off its start', () => {
  const start = [{ entity: 'a', scrollTop: 0 }]
  const further = walk(start, { kind: 'open', entity: 'b', scrollTop: 40 })
  expect(further).toEqual([
    { entity: 'a', scrollTop: 40 },
    { entity: 'b', scrollTop: 0 },
  ])
  expect(walk(further, { kind: 'back' })).toEqual([{ entity: 'a', scrollTop: 40 }])
  expect(walk(start, { kind: 'back' })).toBe(start)
})
