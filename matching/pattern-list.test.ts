import { expect, test } from 'vitest'
import { countAt } from './columns.ts'
import { encodeNames } from './compile/encode.ts'
import { Gazetteer } from './gazetteer.ts'
import { LONGEST_PATTERN, type Pattern } from './lexicon.ts'

const pattern = (labels: string, of = 0): Pattern => ({
  labels,
  sense: { kind: 'alias', of, capitals: 1 },
})

const gazetteerOf = (...parts: Pattern[][]): Gazetteer => {
  const gazetteer = new Gazetteer()
  for (const part of parts) gazetteer.add(encodeNames(part, () => true))
  return gazetteer
}

const all = (gazetteer: Gazetteer): [string, number][] =>
  Array.from({ length: gazetteer.patterns.size }, (_, at) => [
    gazetteer.patterns.labelsOf(at),
    gazetteer.senses.of(at),
  ])

const sharedIn = ({ patterns: { shared } }: Gazetteer): number[] =>
  Array.from(shared, (_, at) => countAt(shared, at))

test('patterns come back in order of their labels, each with its sense', () => {
  const gazetteer = gazetteerOf([pattern('putinD', 1), pattern('kimDAjongD', 2), pattern('kimD', 3)])
  expect(all(gazetteer)).toEqual([
    ['kimD', 3],
    ['kimDAjongD', 2],
    ['putinD', 1],
  ])
})

test('each knows how much it shares with the one before, and which is the next that shares no more', () => {
  const gazetteer = gazetteerOf([
    pattern('russiaD'),
    pattern('russiaDAhouseD'),
    pattern('russiaDAhouseDAD'),
    pattern('russianD'),
    pattern('zhukovD'),
  ])
  expect(sharedIn(gazetteer)).toEqual([0, 7, 14, 6, 0])
  expect([0, 1, 2, 3, 4].map((pattern) => gazetteer.patterns.nextOf(pattern))).toEqual([4, 3, 3, 4, 5])
})

test('where reading may begin, a pattern is written whole', () => {
  const gazetteer = gazetteerOf([pattern('kimD'), pattern('kinzhalD')])
  expect(sharedIn(gazetteer)).toEqual([0, 0])
})

test('a part follows the parts before it and shares nothing with them', () => {
  const gazetteer = gazetteerOf([pattern('kimD', 1)], [pattern('kimD', 2), pattern('ким', 3)])
  expect(all(gazetteer).map(([, of]) => of)).toEqual([1, 2, 3])
  expect(sharedIn(gazetteer)).toEqual([0, 0, 0])
})

test('a name that the walker has no room for is refused by name', () => {
  expect(() => encodeNames([pattern('a'.repeat(LONGEST_PATTERN + 1))], () => true)).toThrow(
    /A name of 127 labels/,
  )
})
