import { expect, test } from 'vitest'
import { encodeNames } from './compile/encode.ts'
import { Gazetteer } from './gazetteer.ts'
import { BORDER } from './letter-classes.ts'
import type { Pattern } from './lexicon.ts'
import { BEFORE_WORD, FIRST_EVENT, type WordEntry } from './word-entry.ts'
import { letterBit } from './word-paths.ts'

const pattern = (labels: string, capitals = 1): Pattern => ({
  labels,
  sense: { kind: 'alias', of: 0, capitals },
})

const gazetteerOf = (...parts: Pattern[][]): Gazetteer => {
  const gazetteer = new Gazetteer(() => true)
  // Nothing is a proper name here, so that no capital is reported for its own sake.
  for (const part of parts) gazetteer.add(encodeNames(part, { isProperName: () => false, tells: () => true }))
  return gazetteer
}

const entryOf = (...labels: string[]): WordEntry =>
  gazetteerOf(labels.map((each) => pattern(each))).telling.words

/** The ranges that an event enters; none where another letter must follow. */
const rangesOf = (entry: WordEntry, event: number, following: number): readonly number[] | undefined =>
  entry.entriesOf(event).find((one) => following === 0 || one.following & following)?.ranges

/** The ranges that the automaton enters in a word, or at the border behind it, where a letter follows; none where it enters none. */
const entered = (entry: WordEntry, word: string, following = ''): readonly number[] | undefined => {
  let state = BEFORE_WORD
  const bit = following === '' ? 0 : letterBit(following.charCodeAt(0))
  for (const letter of word) {
    entry.letters.meet(letter.charCodeAt(0))
    state = entry.step(state, entry.letters.table[letter.charCodeAt(0)] as number)
    if (state >= FIRST_EVENT) return rangesOf(entry, state, bit)
  }
  const event = entry.step(state, BORDER)
  return rangesOf(entry, event, bit)
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
  expect([entered(joined, 'UN s', 'e'), entered(joined, 'Unsec'), entered(joined, 'UN')]).toEqual([
    [0, 1],
    [0, 1],
    undefined,
  ])
})

test('where a short word is followed by others, these tell first, and what they begin themselves is entered as well', () => {
  const entry = gazetteerOf([pattern('toDAmoscowD', 0), pattern('mossD', 0)]).telling.words
  const entriesAt = (text: string): string[] => {
    let state = BEFORE_WORD
    return Array.from(`${text} `).flatMap((letter) => {
      entry.letters.meet(letter.charCodeAt(0))
      const to = entry.step(state, entry.letters.table[letter.charCodeAt(0)] as number)
      state = entry.behind(to)
      return entry.entriesOf(to).map(({ ranges, wordsBack }) => `${letter} ${ranges.join()} ${wordsBack}`)
    })
  }
  expect(entriesAt('to be')).toEqual([])
  expect(entriesAt('To Moscow')).toEqual(['M 1,2 1'])
  expect(entriesAt('to moss')).toEqual(['m 1,2 1', '  0,1 0'])
})

test('a word that is no name is entered where it can be nothing else', () => {
  const word = (labels: string): Pattern => ({ labels, sense: { kind: 'word', of: 0, capitals: 0 } })
  const entry = gazetteerOf([word('researchEAcentreE'), word('programmE')]).telling.words
  expect(
    ['research center', 'research centre', 'programs', 'programmes'].map((text) => entered(entry, text)),
  ).toEqual([undefined, [1, 2], undefined, [0, 1]])
})

test('small letters enter only names that may be written so', () => {
  const entry = gazetteerOf([pattern('putinD'), pattern('talksE', 0)]).telling.words
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
  expect(entered(gazetteer.telling.words, 'Kim')).toEqual([0, 2])
  expect(entered(gazetteer.telling.words, 'Ким')).toEqual([2, 3])
})

test('ideographs are entered by two, or by one where a name has no more', () => {
  const {
    telling: { ideographs },
  } = gazetteerOf([pattern('金', 0), pattern('金正恩', 0), pattern('金正日', 0), pattern('6か国', 0)])
  ideographs.open()
  for (const char of '6か金正') ideographs.meet(char.charCodeAt(0))
  const pair = (text: string) => ideographs.pair(text.charCodeAt(0), text.charCodeAt(1))
  expect(
    [pair('6か'), pair('金正'), pair('金大'), ideographs.single('金'.charCodeAt(0))].map(
      (event) => event?.ranges,
    ),
  ).toEqual([[0, 1], [2, 4], undefined, [1, 2]])
})
