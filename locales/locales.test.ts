import { describe, expect, it } from 'vitest'
import { CARD_LANGUAGES } from '../data/types.ts'
import { pickLocale } from './pick-locale.ts'
import { fill, fillCount } from './words.ts'

const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other']
type Tree = { [key: string]: string | Tree }
type Leaf = readonly [path: string, text: string]

const isPlural = (tree: Tree): boolean => Object.keys(tree).every((key) => PLURALS.includes(key))

/** Every text by its path. The forms of a plural are one text: languages differ in how many they have. */
const leavesOf = (tree: Tree, path = ''): Leaf[] =>
  Object.entries(tree).flatMap(([key, value]): Leaf[] => {
    const here = path ? `${path}.${key}` : key
    if (typeof value === 'string') return [[here, value]]
    return isPlural(value) ? [[here, value.other as string]] : leavesOf(value, here)
  })

const files = import.meta.glob<Tree>('./*.json', { eager: true, import: 'default' })
const sources = import.meta.glob<string>(
  ['../components/*.{ts,tsx}', '../entrypoints/**/*.{ts,tsx}', '../wxt.config.ts', '!../**/*.test.*'],
  { eager: true, query: '?raw', import: 'default' },
)
const english = leavesOf(files['./en.json'] ?? {})
const code = Object.values(sources).join('\n')
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted()

/** Keys that are put together in the code, with where. */
const COMPOSED: Record<string, string> = {
  'card.section': 'ParagraphChip.tsx looks the section up by the id of the paragraph',
  'options.choices': 'ChoiceField.tsx takes the words of each choice',
  'options.noSites': 'OptionsSites.tsx takes the words of the rule that holds',
  'options.refusal': 'TransferPanel.tsx takes the words of the reason',
  'options.sitesHelp': 'OptionsSites.tsx takes the words of the rule that holds',
}
const isComposed = (path: string) => Object.keys(COMPOSED).some((start) => path.startsWith(start))

it('has a file for every language of the interface', () => {
  expect(Object.keys(files).toSorted()).toEqual(
    CARD_LANGUAGES.map((language) => `./${language}.json`).toSorted(),
  )
})

describe.each(Object.entries(files))('%s', (_, file) => {
  const leaves = new Map(leavesOf(file))

  it('has the keys of en.json, no more and no fewer', () => {
    expect([...leaves.keys()].toSorted()).toEqual(english.map(([path]) => path).toSorted())
  })

  it('keeps the {placeholders} of en.json', () => {
    const kept = english.map(([path]) => [path, placeholders(leaves.get(path) ?? '')])
    expect(kept).toEqual(english.map(([path, text]) => [path, placeholders(text)]))
  })

  it('has a text for every key', () => {
    expect([...leaves].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('describes the extension in at most 132 characters, as the stores want it', () => {
    expect(leaves.get('extension.description')?.length).toBeLessThanOrEqual(132)
  })
})

it('has no key that nothing uses; take it out of every language', () => {
  const unused = english.filter(([path]) => {
    const [section, ...rest] = path.split('.')
    const name = section === 'extension' ? `extension_${rest.join('_')}__` : `.${rest.join('.')}`
    return !isComposed(path) && !code.includes(name)
  })
  expect(unused).toEqual([])
})

it.each([
  [['ja-JP', 'en'], 'ja'],
  [['fr', 'ja', 'en-US'], 'ja'],
  [['en-US', 'ja'], 'en'],
  [['pt-BR'], 'en'],
  [[], 'en'],
])('speaks to a reader who wants %j in %s', (wanted, locale) => {
  expect(pickLocale(wanted, CARD_LANGUAGES)).toBe(locale)
})

it('fills placeholders, leaves unknown ones to be seen, and picks plural forms', () => {
  expect(fill('{a} and {b}', { a: 'x' })).toBe('x and {b}')
  const forms = { one: '{count} result', other: '{count} results' }
  expect([1, 2, 1200].map((count) => fillCount(forms, count, 'en'))).toEqual([
    '1 result',
    '2 results',
    '1,200 results',
  ])
  expect(fillCount({ other: '{count}件' }, 1, 'ja')).toBe('1件')
})
