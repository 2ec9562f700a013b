import { expect, it } from 'vitest'
import { LANGUAGES } from '../data/types.ts'
import { ownName } from './LanguageField.tsx'

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
