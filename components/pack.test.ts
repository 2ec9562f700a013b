import { describe, expect, it } from 'vitest'
import { categories } from '../data/index.ts'
import { entities, pack } from '../tests/support/small-pack.ts'
import { inArticleOrder } from './FactList.tsx'
import { icons } from './icons.ts'
import { startersOf } from './PopupPage.tsx'
import { originalNames } from './pack.ts'

const [ada, bridge] = entities

describe('originalNames', () => {
  it.each([
    ['the home name, then the article’s', ada, 'en', ['ru Ада Байрон', 'ja エイダ']],
    [
      'the home name, then English for a reader of the article’s language',
      ada,
      'ja',
      ['ru Ада Байрон', 'en Ada Byron'],
    ],
    ['the article’s alone where no home is given', bridge, 'en', ['ja 長橋']],
  ] as const)('%s', (_, entity, locale, expected) => {
    const names = entity ? originalNames(entity, pack.article, locale) : []
    expect(names.map(({ language, name }) => `${language} ${name}`)).toEqual(expected)
  })

  it('says no name twice', () => {
    const same = ada && { ...ada, names: { ...ada.names, ru: 'Ada Byron', ja: 'Ada Byron' } }
    expect(same && originalNames(same, pack.article, 'en')).toEqual([])
  })
})

it('puts facts in the order of the text, captions last', () => {
  const facts = inArticleOrder(ada?.facts ?? [], pack.article)
  expect(facts.map(({ paragraph }) => paragraph)).toEqual(['p1', 'p2', 'caption'])
})

it('offers of each category the entity that the article says most about', () => {
  expect(startersOf(pack).map(({ id }) => id)).toEqual(['ada', 'bridge', 'pact'])
})

it.each(categories)('draws an icon for $id; add it to icons.ts', ({ icon }) => {
  expect(Object.keys(icons)).toContain(icon)
})
