import { expect, test } from 'vitest'
import { packTerm, unpackTerm } from './packed-term.ts'
import { queryOf } from './terms.ts'

test.each(['Kinzhal missile', 'プーチン', '六方会谈', 'путин', 'un'])(
  '“%s” comes out as it went in',
  (text) => {
    const { folded, letters, sound } = queryOf(text)
    const term = { text, folded, letters, sound, kind: 'keyword' as const, languages: 5 }
    expect(unpackTerm('kinzhal', packTerm({ ...term, words: [] }, [3, 4]))).toEqual({
      ...term,
      entity: 'kinzhal',
      words: [3, 4],
    })
  },
)

test('keys that are the one before take no room', () => {
  expect(packTerm({ ...queryOf('putin'), kind: 'name', languages: 2 }, [7])).toEqual([
    'putin',
    '',
    '',
    'bujin',
    0,
    2,
    7,
  ])
})
