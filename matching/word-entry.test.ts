import { expect, test } from 'vitest'
import { encodeNames } from './compile/encode.ts'
import { Gazetteer } from './gazetteer.ts'
import type { Pattern } from './lexicon.ts'
import { letterBit } from './word-beginnings.ts'
import { BEFORE_WORD, BORDER, FIRST_EVENT, type WordEntry } from './word-entry.ts'

const pattern = (labels: string, capitals = 1): Pattern => ({
  labels,
  sense: { kind: 'alias', of: 0, capitals },
})

const gazetteerOf = (...parts: Pattern[][]): Gazetteer => {
  const gazetteer = new Gazetteer()
  // Nothing is a proper name here, so that no capital is reported for its own sake.
  for (const part of parts) gazetteer.add(encodeNames(part, () => false))
  return gazetteer
}

const entryOf = (...labels: string[]): WordEntry => gazetteerOf(labels.map((each) => pattern(each))).words

/** The ranges that the automaton enters in a word, or at the border behind it, where a letter follows; none where it enters none. */
const entered = (entry: WordEntry, word: string, following = ''): readonly number[] | undefined => {
  let state = BEFORE_WORD
  const bit = following === '' ? 0 : letterBit(following.charCodeAt(0))
  for (const letter of word) {
    entry.meet(letter.charCodeAt(0))
    state = entry.step(state, entry.classes[letter.charCodeAt(0)] as number)
    if (state >= FIRST_EVENT) return entry.rangesOf(state, bit)
  }
  const event = entry.step(state, BORDER)
  return event >= FIRST_EVENT ? entry.rangesOf(event, bit) : undefined
}

test('a word is entered at its fifth letter, or at the border behind fewer, where the right letter follows', () => {
  const entry = entryOf('russiaD', 'kimDAjongD', 'kimDAyoD', 'kinzhalD')
  expect(['Kim', 'Kinzhal', 'Russia', 'Kinzer', 'Ru'].map((word) => entered(entry, word))).toEqual([
    [0, 2],
    [2, 3],
    [3, 4],
    undefined,
    undefined,
  ])
  expect([entered(entry, 'Kim', 'j'), entered(entry, 'Kim', 'y'), entered(entry, 'Kim', 'h')]).toEqual([
    [0, 2],
    [0, 2],
    undefined,
  ])
  expect([entered(entry, 'Russia', 'a'), entered(entry, 'Russin', 'n')]).toEqual([[3, 4], undefined])
})

test('what is asked twice is answered alike', () => {
  const entry = entryOf('kimDAjongD')
  expect([1, 2, 3].map(() => entered(entry, 'Kim', 'j'))).toEqual([
    [0, 1],
    [0, 1],
    [0, 1],
  ])
})

test('a short word is entered with its endings, and joined to the next', () => {
  const stem = entryOf('unE')
  expect(['Un', 'Uns', 'Unes', 'Unx'].every((word) => entered(stem, word)?.join() === '0,1')).toBe(true)
  expect(entered(stem, 'Unt')).toBeUndefined()
  const joined = entryOf('unBsecurityD')
  expect([entered(joined, 'UN', 's'), entered(joined, 'Unsec')]).toEqual([
    [0, 1],
    [0, 1],
  ])
})

test('small letters enter only names that may be written so', () => {
  const entry = gazetteerOf([pattern('putinD'), pattern('talksE', 0)]).words
  expect(['putin', 'Putin', 'talks', 'Talks', 'TALKS'].map((word) => entered(entry, word))).toEqual([
    undefined,
    [0, 1],
    [1, 2],
    [1, 2],
    [1, 2],
  ])
})

test('a part that comes later is entered beside those before it', () => {
  const gazetteer = gazetteerOf([pattern('kimD')], [pattern('kimDAyoD'), pattern('кимF')])
  expect(entered(gazetteer.words, 'Kim')).toEqual([0, 2])
  expect(entered(gazetteer.words, 'Ким')).toEqual([2, 3])
})

test('ideographs are entered by two, or by one where a name has no more', () => {
  const { ideographs } = gazetteerOf([
    pattern('金', 0),
    pattern('金正恩', 0),
    pattern('金正日', 0),
    pattern('6か国', 0),
  ])
  ideographs.open()
  for (const char of '6か金正') ideographs.meet(char.charCodeAt(0))
  const pair = (text: string) => ideographs.pair(text.charCodeAt(0), text.charCodeAt(1))
  expect([pair('6か'), pair('金正'), pair('金大'), ideographs.single('金'.charCodeAt(0))]).toEqual([
    [0, 1],
    [2, 4],
    undefined,
    [1, 2],
  ])
})
