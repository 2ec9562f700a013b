import { expect, test } from 'vitest'
import { BAR } from './columns.ts'
import { encodeNames } from './compile/encode.ts'
import type { EncodedBeginnings, Pattern } from './lexicon.ts'
import { letterBit, Targets } from './targets.ts'

const pattern = (labels: string, capitals = 1): Pattern => ({
  labels,
  sense: { kind: 'alias', of: 0, capitals },
})

const encode = (...labels: string[]) =>
  encodeNames(
    labels.map((each) => pattern(each)),
    () => true,
  )

/** The ranges of every beginning, in their order, and whether a letter may follow it. */
const rangesIn = (beginnings: EncodedBeginnings, letter = '', pattern = 0) => {
  const targets = new Targets()
  const first = targets.add(beginnings, pattern)
  const bit = letter === '' ? 0 : letterBit(letter.charCodeAt(0))
  return Array.from(beginnings.shared, (_, at) => targets.rangesOf(first + at, bit))
}

test('a beginning leads to the patterns that begin so, and says what must follow', () => {
  const { capitalized } = encode('putinD', 'kimDAjongD', 'kimDAyoD', 'kinzhalD')
  expect(capitalized.tails.split(BAR).slice(1)).toEqual(['kim ', 's', 'nz', 'puti'])
  // Kims is known after four letters, behind which anything may stand.
  const all = [
    [0, 2],
    [0, 2],
    [2, 3],
    [3, 4],
  ]
  expect(rangesIn(capitalized)).toEqual(all)
  const [kim, kims, kinz, puti] = all
  expect(rangesIn(capitalized, 'j')).toEqual([kim, kims, undefined, undefined])
  expect(rangesIn(capitalized, 'h')).toEqual([undefined, kims, kinz, undefined])
  expect(rangesIn(capitalized, 'n')).toEqual([undefined, kims, undefined, puti])
})

test('a stem is known by the endings that it may have, too', () => {
  const { capitalized } = encode('unE')
  expect(rangesIn(capitalized).every((ranges) => ranges?.join() === '0,1')).toBe(true)
  expect(capitalized.tails.split(BAR).slice(1)).toEqual(['un ', 'es', 's ', 'x '])
})

test('names that want a capital are beginnings of their own', () => {
  const encoded = encodeNames([pattern('putinD'), pattern('talksE', 0)], () => true)
  expect(encoded.words.tails).toBe(`${BAR}talk`)
  expect(encoded.capitalized.tails).toBe(`${BAR}puti`)
})

test('ideographs begin by two, or by one where a name has no more', () => {
  const { ideographs } = encode('金', '金正恩', '金正日', '6か国')
  expect(ideographs.tails.split(BAR).slice(1)).toEqual(['6か', '金', '正'])
  expect(rangesIn(ideographs, '', 10)).toEqual([
    [10, 11],
    [11, 12],
    [12, 14],
  ])
})

test('of targets that are joined all are meant, and what must follow is what any of them wants', () => {
  const targets = new Targets()
  const first = targets.add(encode('kimDAjongD').capitalized, 0)
  const second = targets.add(encode('kimDAyoD').capitalized, 10)
  targets.join(first, second)
  expect(targets.rangesOf(first, 0)).toEqual([0, 1, 10, 11])
  expect(targets.rangesOf(first, letterBit('y'.charCodeAt(0)))).toEqual([0, 1, 10, 11])
  expect(targets.rangesOf(first, letterBit('p'.charCodeAt(0)))).toBeUndefined()
  expect(targets.rangesOf(second, 0)).toEqual([10, 11])
})
