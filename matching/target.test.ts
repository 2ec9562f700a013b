import { expect, test } from 'vitest'
import { encodeNames } from './compile/encode.ts'
import { BAR, type EncodedBeginnings, type Pattern } from './lexicon.ts'
import { bothOf, type Find, TargetReader } from './target.ts'

const pattern = (labels: string, capitals = 1): Pattern => ({
  labels,
  sense: { kind: 'alias', of: 0, capitals, allCapitals: false },
})

const encode = (...labels: string[]) =>
  encodeNames(
    labels.map((each) => pattern(each)),
    () => true,
  )

/** What every beginning leads to, in their order. */
const targetsOf = (beginnings: EncodedBeginnings, first = 0) => {
  const reader = new TargetReader(beginnings, first)
  return Array.from(beginnings.shared, () => reader.next()())
}

test('a beginning leads to the patterns that begin so, and says what must follow', () => {
  const { capitalized } = encode('putinD', 'kimDAjongD', 'kimDAyoD', 'kinzhalD')
  expect(capitalized.tails.split(BAR).slice(1)).toEqual(['kim ', 's', 'nz', 'puti'])
  expect(targetsOf(capitalized)).toEqual([
    { ranges: [0, 2], following: 'jy' },
    // Kims: four letters, behind which anything may stand.
    { ranges: [0, 2], following: '' },
    { ranges: [2, 3], following: 'h' },
    { ranges: [3, 4], following: 'n' },
  ])
})

test('a stem is known by the endings that it may have, too', () => {
  const { capitalized } = encode('unE')
  expect(targetsOf(capitalized).every(({ ranges }) => ranges.join() === '0,1')).toBe(true)
  expect(capitalized.tails.split(BAR).slice(1)).toEqual(['un ', 'es', 's ', 'x '])
})

test('names that want a capital are none of the beginnings of small words', () => {
  const encoded = encodeNames([pattern('putinD'), pattern('talksE', 0)], () => true)
  expect(encoded.words.tails).toBe(`${BAR}talk`)
  expect(encoded.capitalized.tails).toBe(`${BAR}puti${BAR}talk`)
})

test('ideographs begin by two, or by one where a name has no more', () => {
  const { ideographs } = encode('金', '金正恩', '金正日', '6か国')
  expect(ideographs.tails.split(BAR).slice(1)).toEqual(['6か', '金', '正'])
  expect(targetsOf(ideographs, 10).map(({ ranges }) => ranges)).toEqual([
    [10, 11],
    [11, 12],
    [12, 14],
  ])
})

test('of two parts both are meant, and what must follow is what either wants', () => {
  const find =
    (ranges: number[], following: string): Find =>
    () => ({ ranges, following })
  expect(bothOf(find([0, 2], 'a'), find([7, 8], 'b'))()).toEqual({ ranges: [0, 2, 7, 8], following: 'ab' })
  expect(bothOf(find([0, 2], ''), find([7, 8], 'b'))().following).toBe('')
})
