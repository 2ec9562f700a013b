import { describe, expect, test } from 'vitest'
import { entities } from '../data/index.ts'
import { createLookup } from './lookup.ts'

const lookup = createLookup(entities)

describe('the meant entity comes first', () => {
  test.each([
    ['kinjal', 'kinzhal'],
    ['kinzall', 'kinzhal'],
    ['vostochni', 'vostochny'],
    ['six party', 'six-party-talks'],
    ['ボストチヌイ', 'vostochny'],
    ['ろくしゃ', 'six-party-talks'],
    ['ぷーちん', 'putin'],
    ['金正恩', 'kim-jong-un'],
    ['푸틴', 'putin'],
    ['путин', 'putin'],
    ['liufang', 'six-party-talks'],
    ['wladiwostok', 'vladivostok'],
    ['ｕｎ', 'un'],
    ['us', 'united-states'],
    ['pyong yang', 'pyongyang'],
  ])('%s', (query, id) => {
    expect(lookup(query)[0]?.entity).toBe(id)
  })
})

test('the part that matched is told in the term as it is written', () => {
  const [hit] = lookup('ボストチ')
  expect(hit?.ranges.map(([from, to]) => hit.matched.slice(from, to))).toEqual(['ボストーチ'])
})

test.each(['', '   ', '\u00ad', 'xyzzy plugh'])('"%s" finds nothing', (query) => {
  expect(lookup(query)).toEqual([])
})

test('each entity is listed once, and no more than asked for', () => {
  const ids = lookup('kim', 3).map(({ entity }) => entity)
  expect(ids).toHaveLength(3)
  expect(new Set(ids).size).toBe(3)
})
