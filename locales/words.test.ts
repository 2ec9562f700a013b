import { expect, it } from 'vitest'
import { pickLocale } from './pick-locale.ts'
import { fill, fillCount } from './words.ts'

it.each([
  [['ja-JP', 'en'], 'ja'],
  [['pt-BR', 'fr-CA', 'en-US'], 'fr'],
  [['en-US', 'ja'], 'en'],
  [['pt-BR'], 'en'],
  [[], 'en'],
  [['zh'], 'zh-Hans'],
  [['zh-CN'], 'zh-Hans'],
  [['zh-SG', 'en'], 'zh-Hans'],
  [['zh-TW'], 'zh-Hant'],
  [['zh-HK'], 'zh-Hant'],
  [['zh-MO'], 'zh-Hant'],
  [['zh-Hant-CN'], 'zh-Hant'],
  [['zh-Hans-HK'], 'zh-Hans'],
  [['uk-UA', 'ru'], 'uk'],
  [['EN_gb'], 'en'],
])('speaks to a reader who wants %j in %s', (wanted, locale) => {
  expect(pickLocale(wanted)).toBe(locale)
})

it('fills placeholders and leaves unknown ones to be seen', () => {
  expect(fill('{a} and {b}', { a: 'x' })).toBe('x and {b}')
})

it.each([
  ['푸틴', '‘푸틴’을 푸틴은 푸틴으로'],
  ['러시아', '‘러시아’를 러시아는 러시아로'],
  ['보스토치니', '‘보스토치니’를 보스토치니는 보스토치니로'],
  ['킨잘', '‘킨잘’을 킨잘은 킨잘로'],
  [
    '김정은의 방러(2023년 9월)',
    '‘김정은의 방러(2023년 9월)’를 김정은의 방러(2023년 9월)는 김정은의 방러(2023년 9월)로',
  ],
  ['BICC', '‘BICC’을(를) BICC은(는) BICC(으)로'],
])('gives a Korean particle the form that goes with %s', (name, expected) => {
  expect(fill('‘{name}’을(를) {name}은(는) {name}(으)로', { name })).toBe(expected)
})

it('picks the plural form of a count and writes it as the language does', () => {
  const english = { one: '{count} result', other: '{count} results' }
  expect([1, 2, 1200].map((count) => fillCount(english, count, 'en'))).toEqual([
    '1 result',
    '2 results',
    '1,200 results',
  ])
  const russian = { one: '{count} раз', few: '{count} раза', many: '{count} раз', other: '{count} раза' }
  expect([1, 3, 5, 21].map((count) => fillCount(russian, count, 'ru'))).toEqual([
    '1 раз',
    '3 раза',
    '5 раз',
    '21 раз',
  ])
  expect(fillCount({ other: '{count}件' }, 1, 'ja')).toBe('1件')
})
