import { expect, test } from 'vitest'
import { editDistance } from './fuzzy.ts'
import { hasMoreThan, lettersMask, RoughWord } from './rough-word.ts'

const distance = (word: string, name: string, rest = 0): number => {
  const rough = new RoughWord()
  rough.read(word, 0, word.length)
  return rough.distanceTo(name, rest)
}

test.each([
  ['putin', 'putin', 0],
  ['pution', 'putin', 1],
  ['ptuin', 'putin', 1],
  ['kinjhal', 'kinzhal', 1],
  ['gorbatshev', 'gorbachev', 2],
])('"%s" and "%s": %i', (word, name, expected) => {
  expect(distance(word, name)).toBe(expected)
})

test('last letters may be an ending, up to so many', () => {
  expect(distance('putinu', 'putin', 1)).toBe(0)
  expect(distance('putinova', 'putin', 2)).toBe(1)
})

test('a word that is read forgets the one before', () => {
  const rough = new RoughWord()
  rough.read('abcdefg', 0, 7)
  rough.read('xyz', 0, 3)
  expect(rough.distanceTo('xyz', 0)).toBe(0)
  expect(rough.distanceTo('abc', 0)).toBe(3)
})

test('a word too long for a column is refused', () => {
  expect(new RoughWord().read('a'.repeat(32), 0, 32)).toBe(false)
})

test('it never says more than the edit distance', () => {
  const letters = 'abiou'
  const words = Array.from({ length: 300 }, (_, at) =>
    Array.from(
      { length: 3 + (at % 7) },
      (__, place) => letters[(at * 7 + place * place * 3 + (at >> 2)) % 5],
    ).join(''),
  )
  for (const [at, word] of words.entries()) {
    const name = words[(at * 31 + 17) % words.length] ?? ''
    expect(distance(word, name), `${word} and ${name}`).toBeLessThanOrEqual(editDistance(name, word, 9))
  }
})

test('letters are bits, and bits are counted up to a limit', () => {
  expect(hasMoreThan(lettersMask('aab'), 2)).toBe(false)
  expect(hasMoreThan(lettersMask('abc'), 2)).toBe(true)
  expect(hasMoreThan(0, 0)).toBe(false)
})
