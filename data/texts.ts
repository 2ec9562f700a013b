/** Divides a pack for shipping: what is the same in every language, and a file of texts for each. */
import type {
  Article,
  Category,
  DrawnMaps,
  Entity,
  Language,
  MapsFile,
  Outline,
  Relation,
  Searchable,
  SearchSource,
  Texts,
  Timeline,
} from './types.ts'
import { typeset } from './typeset.ts'

/** A whole pack, in all languages. */
export interface Source {
  article: Article
  categories: readonly Category[]
  entities: readonly Entity[]
  eras: Timeline['eras']
  relations: readonly Relation[]
  maps: Pick<MapsFile, 'towns'>
}

/** All that screens draw but the texts; maps are drawn beforehand, since it takes a projection. */
export const outlineOf = (
  { article, categories, entities, eras, relations }: Source,
  maps: DrawnMaps,
): Outline => ({
  article: {
    date: article.date,
    language: article.language,
    titleTranslated: article.titleTranslated,
    originalTitle: article.title[article.language],
    paragraphs: article.paragraphs.map(({ id }) => id),
  },
  categories: categories.map(({ label, ...drawn }) => drawn),
  entities: entities.map(({ id, category, related, original, place, names, facts }) => ({
    id,
    category,
    related,
    ...(original && { original }),
    ...(place && { place }),
    names: Object.fromEntries(
      [original ?? article.language, article.language, 'en' as const].map((language) => [
        language,
        names[language],
      ]),
    ),
    facts: facts.map(({ text, ...rest }) => rest),
  })),
  pictures: {
    ...maps,
    eras: eras.map(({ span, points }) => ({ span, points: points.map(({ label, ...rest }) => rest) })),
    relations: relations.map(({ verb, ...rest }) => rest),
  },
})

/** What the pack says in a language. */
export const textsOf = (
  { article, categories, entities, eras, relations, maps }: Source,
  language: Language,
): Texts => {
  const told = <Key extends string>(pairs: [Key, string][]) =>
    Object.fromEntries(pairs) as Record<Key, string>
  const set = (texts: Readonly<Record<Language, string>>) => typeset(texts[language], language)
  return {
    language,
    article: {
      title: article.title[language],
      author: article.author[language],
      publication: article.publication[language],
      paragraphs: told(article.paragraphs.map(({ id, about }) => [id, set(about)])),
      claimants: told(Object.entries(article.claimants).map(([key, names]) => [key, names[language]])),
    },
    categories: told(categories.map(({ id, label }) => [id, label[language]])),
    entities: Object.fromEntries(
      entities.map(({ id, names, description, facts }) => [
        id,
        {
          name: names[language],
          description: set(description),
          facts: facts.map(({ text }) => set(text)),
        },
      ]),
    ),
    pictures: {
      eras: eras.map(({ points }) => points.map(({ label }) => set(label))),
      relations: relations.map(({ verb }) => set(verb)),
      towns: told(maps.towns.map(({ id, names }) => [id, names[language]])),
    },
  }
}

const OWNERS: readonly string[] = ['person', 'country', 'place']

const searchableOf = (entity: Entity): Searchable => {
  const {
    id,
    category,
    names,
    nameIsLabel,
    description,
    aliases,
    contextual,
    short,
    readings,
    keywords,
    related,
    facts,
  } = entity
  return {
    id,
    names,
    description,
    aliases,
    related,
    factCount: facts.length,
    isCountry: category === 'country',
    isOwner: OWNERS.includes(category),
    ...(nameIsLabel && { nameIsLabel }),
    ...(contextual && { contextual }),
    ...(short && { short }),
    ...(readings && { readings }),
    ...(keywords && { keywords }),
  }
}

/** What the search needs of a pack, without what only cards say. */
export const searchSourceOf = ({
  entities,
  frames,
  words,
}: Omit<SearchSource, 'entities'> & { entities: readonly Entity[] }): SearchSource => ({
  entities: entities.map(searchableOf),
  frames,
  words,
})
