import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../data/types.ts'
import { typeset } from '../data/typeset.ts'
import { faultOfLetters } from '../tests/support/languages.ts'
import { localeFile, localeTag } from './words.ts'

const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other']
type Tree = { [key: string]: string | Tree }
type Leaf = readonly [path: string, text: string]

const isPlural = (tree: Tree): boolean => Object.keys(tree).every((key) => PLURALS.includes(key))

/** Every plural by its path. */
const pluralsOf = (tree: Tree, path = ''): [string, Tree][] =>
  Object.entries(tree).flatMap(([key, value]): [string, Tree][] => {
    const here = path ? `${path}.${key}` : key
    if (typeof value === 'string') return []
    return isPlural(value) ? [[here, value]] : pluralsOf(value, here)
  })

/** Every text by its path. The forms of a plural are one text: languages differ in how many they have. */
const leavesOf = (tree: Tree, path = ''): Leaf[] =>
  Object.entries(tree).flatMap(([key, value]): Leaf[] => {
    const here = path ? `${path}.${key}` : key
    if (typeof value === 'string') return [[here, value]]
    return isPlural(value) ? [[here, value.other as string]] : leavesOf(value, here)
  })

const files = import.meta.glob<Tree>('./*.json', { eager: true, import: 'default' })
const sources = import.meta.glob<string>(
  [
    '../browser/*.ts',
    '../components/*.{ts,tsx}',
    '../entrypoints/**/*.{ts,tsx}',
    '../wxt.config.ts',
    '!../**/*.test.*',
  ],
  { eager: true, query: '?raw', import: 'default' },
)
const fileOf = (language: Language): Tree => files[`./${localeFile(language)}`] ?? {}
const english = leavesOf(fileOf('en'))
const code = Object.values(sources).join('\n')
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted()

/** Keys that are put together in the code, with where. */
const COMPOSED: Record<string, string> = {
  'options.choices': 'ChoiceField.tsx takes the words of each choice',
  'options.noSites': 'OptionsSites.tsx takes the words of the rule that holds',
  'options.refusal': 'TransferPanel.tsx takes the words of the reason',
  'options.sitesHelp': 'OptionsSites.tsx takes the words of the rule that holds',
  'card.hideOn': 'HideChoice.tsx takes the words of each scope',
  'card.hidden': 'HiddenNote.tsx takes the words of the scope',
  'card.match': 'MatchNote.tsx takes the words of how the mention was found',
  'card.section': 'paragraph-name.ts looks the section up by the id of the paragraph',
  'lookup.barrier': 'PageMentions.tsx takes the words of each barrier',
}
const isComposed = (path: string) => Object.keys(COMPOSED).some((start) => path.startsWith(start))

/** Texts that are the same in English, with the languages and the reason. */
const SAME_AS_ENGLISH: Record<string, { in: readonly string[]; because: string }> = {
  'card.section.caption': { in: ['fr'], because: 'the French word' },
  'lookup.mentionCount': { in: ['fr'], because: 'the French word' },
  'options.source': { in: ['fr'], because: 'the French word' },
  'options.version': { in: ['de', 'fr'], because: 'the German and the French word' },
  'dossier.title': { in: ['de', 'fr'], because: 'the German and the French word' },
  'dossier.source': { in: ['fr'], because: 'the French word' },
}
const isSame = (path: string, language: string) => SAME_AS_ENGLISH[path]?.in.includes(language)

/** Texts in which letters of other languages stand on purpose, with the reason. */
const MIXED_LETTERS: Record<string, string> = {
  'lookup.noResultHelp': 'shows in which letters one can search',
}

/** A text without what is the same everywhere: names of ours, of browsers and of files, addresses, placeholders. */
const inOwnWords = (text: string) =>
  text.replace(/\{\w+\}|Backstory|Chrome|Firefox|(chrome|about):[\w/]+|example\.com|[\w-]+\.json/g, '')

it('has a file for every language of the interface', () => {
  expect(Object.keys(files).toSorted()).toEqual(
    LANGUAGES.map((language) => `./${localeFile(language)}`).toSorted(),
  )
})

describe.each(LANGUAGES)('%s', (language) => {
  const file = fileOf(language)
  const leaves = new Map(leavesOf(file))

  it('has the keys of en.json, no more and no fewer', () => {
    expect([...leaves.keys()].toSorted()).toEqual(english.map(([path]) => path).toSorted())
  })

  it('keeps the {placeholders} of en.json', () => {
    const kept = english.map(([path]) => [path, placeholders(leaves.get(path) ?? '')])
    expect(kept).toEqual(english.map(([path, text]) => [path, placeholders(text)]))
  })

  it('has keys of letters and digits alone, as Chromium wants them of messages', () => {
    expect([...leaves.keys()].filter((path) => !/^[\w.]+$/.test(path))).toEqual([])
  })

  it('has a text for every key', () => {
    expect([...leaves].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('has of every plural the forms that the language knows', () => {
    const { pluralCategories } = new Intl.PluralRules(localeTag(language)).resolvedOptions()
    const wrong = pluralsOf(file).filter(
      ([, forms]) => Object.keys(forms).toSorted().join() !== pluralCategories.toSorted().join(),
    )
    expect(wrong, `wants ${pluralCategories.join(', ')}`).toEqual([])
  })

  it('is written in the letters of the language', () => {
    const faults = [...leaves].flatMap(([path, text]) => {
      const words = inOwnWords(text)
      const fault = /\p{L}/u.test(words) && !(path in MIXED_LETTERS) ? faultOfLetters(words, language) : ''
      return fault ? [`${path}: ${fault}`] : []
    })
    expect(faults).toEqual([])
  })

  it('has the signs of print: curly quotes, one sign for three dots', () => {
    expect([...leaves].filter(([, text]) => /["']|\.\.\./.test(text))).toEqual([])
  })

  it('describes the extension in at most 132 characters, as the stores want it', () => {
    expect(leaves.get('extension.description')?.length).toBeLessThanOrEqual(132)
  })
})

it.each(LANGUAGES.filter((language) => language !== 'en'))(
  '%s is not left in English; what is the same goes into SAME_AS_ENGLISH',
  (language) => {
    const leaves = new Map(leavesOf(fileOf(language)))
    const left = english.filter(
      ([path, text]) =>
        /\p{L}/u.test(inOwnWords(text)) && leaves.get(path) === text && !isSame(path, language),
    )
    expect(left).toEqual([])
  },
)

it('keeps signs with their words in French, by a space that no line breaks at', () => {
  const loose = /[^\u00a0\u202f](?:[;!?:](?=\s|$)|»)|«[^\u00a0\u202f]/
  expect(leavesOf(fileOf('fr')).filter(([, text]) => loose.test(text))).toEqual([])
})

it.each(['ru', 'uk'] as const)('leaves no preposition at the end of a line in %s', (language) => {
  const leaves = leavesOf(fileOf(language))
  expect(leaves.filter(([, text]) => typeset(text, language) !== text)).toEqual([])
})

it('has no key that nothing uses; take it out of every language', () => {
  const unused = english.filter(([path]) => {
    const [section, ...rest] = path.split('.')
    const name = section === 'extension' ? `extension_${rest.join('_')}` : `.${rest.join('.')}`
    return !isComposed(path) && !code.includes(name)
  })
  expect(unused).toEqual([])
})
