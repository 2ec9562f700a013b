import { expect, test } from 'vitest'
import { Gazetteer } from './gazetteer.ts'
import { encodePatterns, LONGEST_PATTERN, type Pattern } from './lexicon.ts'

const pattern = (labels: string, of = 0): Pattern => ({
  labels,
  sense: { kind: 'alias', of, capitals: 1, allCapitals: false },
})

const gazetteerOf = (...parts: Pattern[][]): Gazetteer => {
  const gazetteer = new Gazetteer()
  for (const part of parts) gazetteer.add(encodePatterns(part))
  return gazetteer
}

const all = (gazetteer: Gazetteer): [string, number | undefined][] =>
  Array.from({ length: gazetteer.size }, (_, at) => [
    gazetteer.labelsOf(at),
    gazetteer.senses[gazetteer.sense[at] as number]?.of,
  ])

test('patterns come back in order of their labels, each with its sense', () => {
  const gazetteer = gazetteerOf([pattern('putinD', 1), pattern('kimDAjongD', 2), pattern('kimD', 3)])
  expect(all(gazetteer)).toEqual([
    ['kimD', 3],
    ['kimDAjongD', 2],
    ['putinD', 1],
  ])
})

test('each knows how much it shares with the one before', () => {
  const gazetteer = gazetteerOf([pattern('kimD'), pattern('kimDAjongD'), pattern('kinzhalD')])
  expect([...gazetteer.shared]).toEqual([0, 4, 2])
  expect(gazetteer.endOfShared(0, 3)).toBe(2)
  expect(gazetteer.endOfShared(0, 2)).toBe(3)
})

test('a part follows the parts before it and shares nothing with them', () => {
  const gazetteer = gazetteerOf([pattern('kimD', 1)], [pattern('kimD', 2), pattern('ким', 3)])
  expect(all(gazetteer).map(([, of]) => of)).toEqual([1, 2, 3])
  expect([...gazetteer.shared]).toEqual([0, 0, 0])
})

test('a name that the walker has no room for is refused by name', () => {
  expect(() => encodePatterns([pattern('a'.repeat(LONGEST_PATTERN + 1))])).toThrow(/A name of 127 labels/)
})
