import type { Article, CardLanguage, Category, CategoryId, Entity, Language } from '../data/types.ts'

/** What the components draw from: handed in where a screen is put together. */
export interface Pack {
  entityById: ReadonlyMap<string, Entity>
  categories: readonly Category[]
  article: Article
}

/** An entity of the pack. Throws where the pack has none of that id: the build has checked every id. */
export const entityOf = (pack: Pack, id: string): Entity => {
  const entity = pack.entityById.get(id)
  if (!entity) throw new Error(`No entity “${id}” in the pack`)
  return entity
}

/** A category of the pack; throws where it is missing. */
export const categoryOf = (pack: Pack, id: CategoryId): Category => {
  const category = pack.categories.find((one) => one.id === id)
  if (!category) throw new Error(`No category “${id}” in the pack`)
  return category
}

/** Style that gives an element its category's colour as `--hue`, in whichever theme it stands. */
export const hueOf = ({ colour }: Category) => ({ '--hue': `light-dark(${colour.light}, ${colour.dark})` })

/** A name in another language than the reader's. */
export interface ForeignName {
  language: Language
  name: string
}

/**
 * The names to show under the heading: the entity's own language first, then the article's, then English; none that
 * the reader has already read, and none twice.
 */
export const originalNames = (entity: Entity, article: Article, locale: CardLanguage): ForeignName[] => {
  const languages = new Set<Language>([entity.original ?? article.language, article.language, 'en'])
  const seen = new Set([entity.names[locale]])
  return [...languages].flatMap((language) => {
    const name = entity.names[language]
    if (language === locale || seen.has(name)) return []
    seen.add(name)
    return [{ language, name }]
  })
}
