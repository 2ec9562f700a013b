import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CAPITAL, DIGITS, IDEOGRAPH, LETTER, MARK, SMALL } from './letter-ranges.ts'

const root = new URL('../', import.meta.url)
const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root)).map((name) => readFileSync(new URL(folder + name, root), 'utf8'))

/** Every character that ten languages take to name and to explain, and each without what it combines with. */
const written = [
  ...filesIn('data/entities/'),
  ...filesIn('locales/').filter((text) => text.startsWith('{')),
].join('')
const characters = [...new Set(written + written.replace(/[가-힣]/g, '').normalize('NFD'))]

test.each([
  ['LETTER', LETTER, /\p{L}/u],
  ['CAPITAL', CAPITAL, /\p{Lu}/u],
  ['SMALL', SMALL, /\p{Ll}/u],
  ['IDEOGRAPH', IDEOGRAPH, /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|[가-힣]/u],
  ['DIGITS', DIGITS, /\p{Nd}/u],
  ['MARK', MARK, /\p{M}/u],
])('%s has what Unicode says of all that is written in the ten languages', (_, ranges, unicode) => {
  const inRanges = new RegExp(`[${ranges}]`)
  const wanted = characters.filter((char) => unicode.test(char))
  expect(wanted.length).toBeGreaterThan(2)
  expect(wanted.filter((char) => !inRanges.test(char))).toEqual([])
})

test('no range has a blank, a mark of punctuation or a sign', () => {
  const others = characters.filter((char) => !/[\p{L}\p{M}\p{Nd}]/u.test(char) && char !== 'ー')
  expect(others.length).toBeGreaterThan(30)
  expect(others.filter((char) => new RegExp(`[${LETTER}${DIGITS}]`).test(char))).toEqual([])
})

test('what every page carries asks Unicode only for characters that are met', () => {
  const names = readdirSync(new URL('matching/', root)).filter((name) =>
    /^(?!chars|.*\.test\.).*\.ts$/.test(name),
  )
  const asking = names.filter((name) =>
    /\/.*\\p\{.*\/[a-z]*u/.test(readFileSync(new URL(`matching/${name}`, root), 'utf8')),
  )
  expect(asking).toEqual([])
})
