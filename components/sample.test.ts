import { expect, it } from 'vitest'
import { LANGUAGES } from '../data/types.ts'
import { ownName } from './LanguageField.tsx'
import { readSample } from './MarkedSample.tsx'

it('reads a sentence with its mentions, in order', () => {
  expect(readSample('[[person:k|Kim]] saw [[place:v|the port]].')).toEqual([
    { text: 'Kim', category: 'person', who: 'k' },
    { text: ' saw ' },
    { text: 'the port', category: 'place', who: 'v' },
    { text: '.' },
  ])
  expect(readSample('Nothing [here]')).toEqual([{ text: 'Nothing [here]' }])
})

it('names every language in itself, as it would begin a sentence', () => {
  expect(LANGUAGES.map(ownName)).toEqual([
    'English',
    '日本語',
    '한국어',
    '简体中文',
    '繁體中文',
    'Русский',
    'Українська',
    'Deutsch',
    'Français',
    'Español',
  ])
})
