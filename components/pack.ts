import type { Category, CategoryId, Fact, Language, Outline, Texts } from '../data/types.ts'
import { captionPictures, type DrawnPictures } from './pictures.ts'

/** A fact in the language of its pack. */
export interface DrawnFact extends Omit<Fact, 'text'> {
  text: string
}

/** An entity in the language of its pack. */
export interface DrawnEntity extends Omit<Outline['entities'][number], 'facts'> {
  name: string
  description: string
  facts: readonly DrawnFact[]
}

/** A category in the language of its pack. */
export interface DrawnCategory extends Omit<Category, 'label'> {
  label: string
}

/** The article in the language of its pack. */
export interface DrawnArticle extends Omit<Outline['article'], 'paragraphs'> {
  title: string
  author: string
  publication: string
  paragraphs: readonly { id: string; about: string }[]
  claimants: Texts['article']['claimants']
}

/** What the components draw from, in one language: handed in where a screen is put together. */
export interface Pack {
  language: Language
  entityById: ReadonlyMap<string, DrawnEntity>
  categories: readonly DrawnCategory[]
  article: DrawnArticle
  pictures: DrawnPictures
}

const entityIn = (entity: Outline['entities'][number], texts: Texts): DrawnEntity => {
  const told = texts.entities[entity.id]
  const facts = entity.facts.map((fact, at) => ({ ...fact, text: told?.facts[at] ?? '' }))
  return { ...entity, name: told?.name ?? entity.id, description: told?.description ?? '', facts }
}

/** Puts the pack together in a language. The build has checked that a text stands for everything in the outline. */
export const createPack = (outline: Outline, texts: Texts): Pack => ({
  language: texts.language,
  entityById: new Map(outline.entities.map((entity) => [entity.id, entityIn(entity, texts)])),
  categories: outline.categories.map((category) => ({ ...category, label: texts.categories[category.id] })),
  article: {
    ...outline.article,
    ...texts.article,
    paragraphs: outline.article.paragraphs.map((id) => ({ id, about: texts.article.paragraphs[id] ?? '' })),
  },
  pictures: captionPictures(outline.pictures, texts.pictures),
})

/** An entity of the pack. Throws where the pack has none of that id: the build has checked every id. */
export const entityOf = (pack: Pack, id: string): DrawnEntity => {
  const entity = pack.entityById.get(id)
  if (!entity) throw new Error(`No entity “${id}” in the pack`)
  return entity
}

/** A category of the pack; throws where it is missing. */
export const categoryOf = (pack: Pack, id: CategoryId): DrawnCategory => {
  const category = pack.categories.find((one) => one.id === id)
  if (!category) throw new Error(`No category “${id}” in the pack`)
  return category
}

/** Style that gives an element its category's colour as `--hue`, in whichever theme it stands. */
export const hueOf = ({ colour }: Pick<Category, 'colour'>) => ({
  '--hue': `light-dark(${colour.light}, ${colour.dark})`,
})

/** A name in another language than the reader's. */
export interface ForeignName {
  language: Language
  name: string
}

/**
 * The names to show under the heading: the entity's own language first, then the article's, then English; none that
 * the reader has already read, and none twice.
 */
export const originalNames = (entity: DrawnEntity, { article, language: locale }: Pack): ForeignName[] => {
  const languages = new Set<Language>([entity.original ?? article.language, article.language, 'en'])
  const seen = new Set([entity.name])
  return [...languages].flatMap((language) => {
    const name = entity.names[language]
    if (name === undefined || language === locale || seen.has(name)) return []
    seen.add(name)
    return [{ language, name }]
  })
}
