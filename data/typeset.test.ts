import { expect, it } from 'vitest'
import { typeset } from './typeset.ts'

/** With no-break spaces as `_`. */
const shown = (text: string, language: Parameters<typeof typeset>[1]) =>
  typeset(text, language).replaceAll('\u00a0', '_')

it.each([
  [
    'en',
    'It sent over 1,000 containers – by sea – in 2023.',
    'It sent over 1,000_containers_– by sea_– in 2023.',
  ],
  ['de', 'Am 19. Juni 2024 nach 60 Jahren', 'Am 19._Juni 2024_nach 60_Jahren'],
  ['ru', 'В июне 2024 года — с визитом и не в КНДР', 'В_июне 2024_года_— с_визитом и_не_в_КНДР'],
  ['uk', 'Що й до «Кинджала» з Кім Чен Ином', 'Що_й_до_«Кинджала» з_Кім Чен Ином'],
  ['ru', 'кое-кто из-за неё', 'кое-кто из-за неё'],
  ['ko', '2024년 6월 2일간', '2024년 6월 2일간'],
  ['ja', '2023年9月、1,000個', '2023年9月、1,000個'],
] as const)('%s: %s', (language, text, expected) => {
  expect(shown(text, language)).toBe(expected)
})
