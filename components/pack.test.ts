import { describe, expect, it } from 'vitest'
import { article, categories, entities, eras, maps, relations } from '../data/index.ts'
import { outlineOf, textsOf } from '../data/texts.ts'
import { LANGUAGES } from '../data/types.ts'
import { typeset } from '../data/typeset.ts'
import { drawMaps } from '../scripts/draw-maps.ts'
import { pack, packIn } from '../tests/support/small-pack.ts'
import { categoryIcon } from './category-icon.ts'
import { inArticleOrder } from './FactList.tsx'
import { createPack, entityOf, originalNames } from './pack.ts'
import { startersOf } from './Starters.tsx'

const ada = entityOf(pack, 'ada')

describe('originalNames', () => {
  it.each([
    ['the home name, then the article’s', 'ada', 'en', ['ru Ада Байрон', 'ja エイダ']],
    [
      'the home name, then English for a reader of the article’s language',
      'ada',
      'ja',
      ['ru Ада Байрон', 'en Ada Byron'],
    ],
    ['the article’s alone where no home is given', 'bridge', 'en', ['ja 長橋']],
  ] as const)('%s', (_, id, language, expected) => {
    const inLanguage = packIn(language)
    const names = originalNames(entityOf(inLanguage, id), inLanguage)
    expect(names.map(({ language, name }) => `${language} ${name}`)).toEqual(expected)
  })

  it('says no name twice', () => {
    const same = { ...ada, names: { ru: 'Ada Byron', ja: 'Ada Byron' } }
    expect(originalNames(same, pack)).toEqual([])
  })
})

it('puts facts in the order of the text, captions last', () => {
  const facts = inArticleOrder(ada.facts, pack.article)
  expect(facts.map(({ paragraph }) => paragraph)).toEqual(['p1', 'p2', 'caption'])
})

it('offers of each category the entity that the article says most about', () => {
  expect(startersOf(pack).map(({ id }) => id)).toEqual(['ada', 'bridge', 'pact'])
})

it.each(categories)('draws an icon for $id', (category) => {
  expect(categoryIcon(category).length).toBeGreaterThan(0)
})

describe.each(LANGUAGES)('the pack put together in %s', (language) => {
  const source = { article, categories, entities, eras, relations, maps }
  const whole = createPack(outlineOf(source, drawMaps(source)), textsOf(source, language))

  const set = (text: string) => typeset(text, language)

  it('says of every entity what the dataset says in that language', () => {
    const said = [...whole.entityById.values()].map(({ id, name, description, facts }) => [
      id,
      name,
      description,
      ...facts.map(({ text, paragraph }) => `${paragraph} ${text}`),
    ])
    expect(said).toEqual(
      entities.map(({ id, names, description, facts }) => [
        id,
        names[language],
        set(description[language]),
        ...facts.map(({ text, paragraph }) => `${paragraph} ${set(text[language])}`),
      ]),
    )
  })

  it('says of the article and the categories what the dataset says', () => {
    expect(whole.article.paragraphs).toEqual(
      article.paragraphs.map(({ id, about }) => ({ id, about: set(about[language]) })),
    )
    expect(whole.article.title).toBe(article.title[language])
    expect(whole.categories.map(({ label }) => label)).toEqual(categories.map(({ label }) => label[language]))
  })

  it('gives every point of the timeline, every relation and every town its words', () => {
    const { pictures } = whole
    const labels = pictures.eras.flatMap(({ points }) => points.map(({ label }) => label))
    expect(labels).toEqual(eras.flatMap(({ points }) => points.map(({ label }) => set(label[language]))))
    expect(pictures.relations.map(({ verb }) => verb)).toEqual(
      relations.map(({ verb }) => set(verb[language])),
    )
    expect(Object.values(pictures.towns)).toEqual(maps.towns.map(({ names }) => names[language]))
  })
})
