import { expect, test } from 'vitest'
import { entities, frames, words } from '../data/index.ts'
import { searchSourceOf } from '../data/texts.ts'
import type { Searchable } from '../data/types.ts'
import { createLookup, sureOf } from './lookup.ts'
import { prepareSearch } from './search/prepare.ts'

const source = searchSourceOf({ entities, frames, words })
const lookupIn = (entities: Searchable[]) => createLookup(prepareSearch({ ...source, entities }))
const lookup = createLookup(prepareSearch(source))

test('the part that matched is told in the term as it is written', () => {
  const [hit] = lookup('ボストチ')
  expect(hit?.ranges.map(([from, to]) => hit.matched.slice(from, to))).toEqual(['ボストーチ'])
})

test.each(['', '   ', '\u00ad', 'xyzzy plugh'])('"%s" finds nothing', (query) => {
  expect(lookup(query)).toEqual([])
})

test('what only sounds alike has no part to show', () => {
  expect(lookup('puutin')[0]).toMatchObject({ entity: 'putin', ranges: [] })
})

test('the words of a query are shown where they are, in any order', () => {
  const [hit] = lookup('fleet pacific')
  expect(hit?.ranges.map(([from, to]) => hit.matched.slice(from, to).toLowerCase())).toEqual([
    'pacific',
    'fleet',
  ])
})

test('a short word of a query is not shown inside of another', () => {
  const hit = lookup('The Kinzhal missile was shown in Vladivostok').find(
    ({ matched }) => matched === 'Vladivostok meeting',
  )
  expect(hit?.ranges).toEqual([[0, 'Vladivostok'.length]])
})

test.each([
  ['de', 'Kim Besuch'],
  ['en', 'Kim visit'],
  ['ja', 'Kim visit'],
] as const)(
  'a reader of %s is shown why in a language that can be read, whatever matches best',
  (language, name) => {
    const [kim] = source.entities.filter(({ id }) => id === 'kim-visit-2023')
    if (!kim) throw new Error('The pack has lost a visit')
    const names = { ...kim.names, en: 'Kim visit', de: 'Kim Besuch', es: 'Kim en Rus', ja: '金正恩の訪ロ' }
    const one = { ...kim, names, aliases: {}, contextual: undefined, keywords: ['Kim hey'] }
    const find = createLookup(prepareSearch({ ...source, entities: [one] }), () => language)
    expect(find('kim')[0]?.matched).toBe(name)
    expect(find('kim en')[0]?.matched).toBe('Kim en Rus')
  },
)

test('what is told of an entity finds it too', () => {
  expect(lookup('begun 2003')[0]?.entity).toBe('six-party-talks')
})

test('a keyword finds it, a name comes before one', () => {
  const [putin, kim] = source.entities.filter(({ id }) => id === 'putin' || id === 'kim-jong-un')
  if (!putin || !kim) throw new Error('The pack has lost its presidents')
  const find = lookupIn([{ ...kim, keywords: ['Putin', 'marshal'] }, putin])
  expect(find('marshal')[0]?.entity).toBe('kim-jong-un')
  expect(find('putin').map(({ entity }) => entity)).toEqual(['putin', 'kim-jong-un'])
})

test.each([
  ['weather', 'football', 'pizza', 'bitcoin', 'Macron', 'Taylor Swift', 'Xi Jinping', 'Zelensky', 'music'],
  ['天気', '野球', '岸田', '習近平', '足球', '날씨', '축구', '손흥민'],
  ['погода', 'футбол', 'Навальный', 'Wetter', 'Fußball', 'Merkel', 'météo', 'fútbol', 'asdfgh', 'zzzz'],
])('what means nothing here finds nothing: %s, %s, %s …', (...queries) => {
  expect(queries.filter((query) => lookup(query).length > 0)).toEqual([])
})

test('an event comes behind the one it is named after, until the query speaks of it', () => {
  const ids = (query: string) => lookup(query).map(({ entity }) => entity)
  expect(ids('president putin')[0]).toBe('putin')
  expect(ids('プーチン大統')[0]).toBe('putin')
  expect(ids('김정일 국방위원장')[0]).toBe('kim-jong-il')
  expect(ids('putin visit 2000')[0]).toBe('putin-visit-2000')
})

test('of two that answer equally well, that comes first of which the article says more', () => {
  const [putin, kim] = source.entities.filter(({ id }) => id === 'putin' || id === 'kim-jong-un')
  if (!putin || !kim) throw new Error('The pack has lost its presidents')
  const bare = { ...kim, id: 'bare', factCount: 0 }
  const ids = lookupIn([bare, putin, kim])('김정은').map(({ entity }) => entity)
  expect(ids.slice(0, 2)).toEqual(['kim-jong-un', 'bare'])
})

test.each([
  ['Kinzhal', 'kinzhal'],
  ['шестисторонних переговоров', 'six-party-talks'],
  ['プーチン', 'putin'],
  ['korea', undefined],
  ['kim', undefined],
  ['nuclear', undefined],
])('“%s” leaves no doubt about %s', (query, entity) => {
  expect(sureOf(lookup(query))).toBe(entity)
})

test('each entity is listed once, and no more than asked for', () => {
  const ids = lookup('kim', 3).map(({ entity }) => entity)
  expect(ids).toHaveLength(3)
  expect(new Set(ids).size).toBe(3)
})

test.each([
  ["Putin's soldiers", 'russian-armed-forces'],
  ['les missiles de Kim', 'nk-missile-programme'],
])('a thing comes before whose it is: %s', (query, entity) => {
  expect(lookup(query)[0]?.entity).toBe(entity)
})

test.each([
  ['Putin in Pyongyang', 'putin-visit-2024'],
  ['Putin first time in Pyongyang', 'putin-visit-2000'],
  ['プーチン平壌訪問 2000', 'putin-visit-2000'],
  ['Putin meets Kim Jong-il', 'putin-visit-2000'],
  ['Kim Jong-il meets Putin', 'kim-jong-il-visits'],
  ['Treffen von Putin und Kim', 'putin-kim-2019'],
])(
  'of events the latest, the first or of which year where it says so, the one that it is called, of who comes first: %s',
  (query, entity) => {
    expect(lookup(query)[0]?.entity).toBe(entity)
  },
)
