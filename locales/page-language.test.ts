import { expect, it } from 'vitest'
import { pageLanguage } from './page-language.ts'

it.each([
  ['the tag’s, of those that the letters allow', 'Der Besuch in Pjöngjang', 'de', 'en', 'de'],
  ['a region’s', 'Le sommet de Vladivostok', 'fr-CA', 'en', 'fr'],
  ['what the letters say, against the tag', '金正恩がロシアを訪れた', 'en', 'en', 'ja'],
  ['what the letters say, without a tag', '김정은이 러시아를 방문했다', undefined, 'en', 'ko'],
  ['Ukrainian by its own letters', 'Північна Корея', 'ru', 'en', 'uk'],
  ['Russian by its own letters', 'объявил о визите', undefined, 'uk', 'ru'],
  ['the tag’s, of two with the same letters', 'Путин', 'uk-UA', 'en', 'uk'],
  ['the script that the region writes', '普丁訪問平壤', 'zh-HK', 'en', 'zh-Hant'],
  ['Japanese without kana, where the tag says so', '北朝鮮訪問', 'ja', 'en', 'ja'],
  ['the reader’s, where nothing decides', '北朝鮮訪問', undefined, 'ja', 'ja'],
  ['the reader’s, for a language that is none of ours', 'A visita a Pyongyang', 'pt', 'es', 'es'],
] as const)('is %s', (_, text, tag, reader, language) => {
  expect(pageLanguage({ text, tag, reader })).toBe(language)
})
