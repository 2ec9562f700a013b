import { describe, expect, it, test } from 'vitest'
import { readPack } from '../scripts/load-lexicon.ts'
import { faultOfLetters, numbersOf } from '../tests/support/languages.ts'
import { entities } from './index.ts'
import { LANGUAGES, type Language } from './types.ts'

type ByLanguage = Record<Language, string>
type Told = readonly [path: string, text: ByLanguage]

const isByLanguage = (node: object): node is ByLanguage =>
  LANGUAGES.every((language) => typeof (node as Partial<ByLanguage>)[language] === 'string')

/** Everything in the files of the pack that is said in all languages, by its path. */
const toldIn = (node: unknown, path: string): Told[] => {
  if (typeof node !== 'object' || node === null) return []
  if (isByLanguage(node)) return [[path, node]]
  return Object.entries(node).flatMap(([key, value]) => {
    const id =
      Array.isArray(node) && typeof value === 'object' && value !== null && 'id' in value ? value.id : key
    return toldIn(value, `${path}.${id}`)
  })
}

const { article, categories, entities: files, timeline, relations, maps } = readPack()
const told = toldIn({ article, categories, files, timeline, relations, maps }, 'data')
const sentences = told.filter(([path]) => !/\.(names|label|author)$/.test(path) || path.includes('timeline'))
const facts = entities.flatMap((entity) => entity.facts)
const others = LANGUAGES.filter((language) => language !== 'en')

/** Names in other letters than their language's, with the reason. */
const OTHER_LETTERS: Record<string, string> = {
  'new-york-times.names.ru': 'Russian newsrooms write the title of the newspaper in Latin letters',
  'new-york-times.names.uk': 'so do Ukrainian ones',
}
const isExcepted = (path: string) => Object.keys(OTHER_LETTERS).some((name) => path.endsWith(name))

it('finds the texts: descriptions, facts, paragraphs, claimants, labels, verbs', () => {
  expect(told.length).toBeGreaterThan(450)
  for (const part of ['description', 'facts', 'paragraphs', 'claimants', 'timeline', 'relations'])
    expect(
      told.some(([path]) => path.includes(part)),
      part,
    ).toBe(true)
})

it('is set as in print: with apostrophes, and with wide brackets between wide characters', () => {
  const faultIn = (language: Language) => (/^(ja|zh)/.test(language) ? /['()]/ : /'/)
  const faults = told.flatMap(([path, texts]) =>
    LANGUAGES.filter((language) => faultIn(language).test(texts[language])).map(
      (language) => `${path}.${language}`,
    ),
  )
  expect(faults).toEqual([])
})

describe.each(LANGUAGES)('what the pack says in %s', (language) => {
  it('is written in the letters of the language', () => {
    const faults = told.flatMap(([path, text]) => {
      const fault = faultOfLetters(text[language], language)
      return fault && !isExcepted(`${path}.${language}`) ? [`${path}.${language}: ${fault}`] : []
    })
    expect(faults).toEqual([])
  })
})

describe.each(others)('what the pack says in %s', (language) => {
  it('is not left in English', () => {
    const left = sentences.filter(([, text]) => text[language] === text.en)
    expect(left.map(([path]) => path)).toEqual([])
  })

  it('has in each fact the numbers of the English and the Japanese, and no others', () => {
    const faults = facts.filter(({ text, date }) => {
      const known = new Set([text.en, text.ja, date ?? ''].flatMap(numbersOf).map(Number))
      // The Second World War has a number of its own in Korean.
      const here = numbersOf(text[language].replace('제2차', '')).map(Number)
      const isMissing = numbersOf(text.en).some(
        (number) => number.length > 2 && !here.includes(Number(number)),
      )
      return isMissing || here.some((number) => !known.has(number))
    })
    expect(faults.map(({ text }) => text[language])).toEqual([])
  })
})

test('a text in the wrong letters is noticed', () => {
  expect(faultOfLetters('Talks of six', 'ru')).not.toBe('')
  expect(faultOfLetters('объезд', 'uk')).not.toBe('')
  expect(faultOfLetters('київ і їжа', 'ru')).not.toBe('')
  expect(faultOfLetters('朝鮮與俄羅斯', 'zh-Hans')).not.toBe('')
  expect(faultOfLetters('朝鲜与俄罗斯', 'zh-Hant')).not.toBe('')
  expect(faultOfLetters('六方会谈について', 'zh-Hans')).not.toBe('')
  expect(faultOfLetters('六方會談', 'ko')).not.toBe('')
  expect(faultOfLetters('Переговори', 'de')).not.toBe('')
})
