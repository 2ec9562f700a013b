import type { Plugin } from 'vite'
import { type Article, CARD_LANGUAGES, type Entity, type EntityFile, type Language } from '../data/types.ts'
import { readPack } from './load-lexicon.ts'

const ID = 'virtual:card-pack'

/** What a card draws of an entity: nothing of what only the search for mentions needs. */
const slim = (entity: EntityFile['entities'][number], shown: ReadonlySet<Language>) => {
  const { aliases, contextual, short, lookalikes, readings, ...drawn } = entity
  const isShown = ([language]: [string, string]) =>
    shown.has(language as Language) || language === entity.original
  return { ...drawn, names: Object.fromEntries(Object.entries(entity.names).filter(isShown)) }
}

/** The pack as the card's script carries it, as JSON. */
export const cardPack = (): string => {
  const { article, categories, entities } = readPack()
  const shown = new Set<Language>([...CARD_LANGUAGES, (article as Article).language])
  const files = Object.values(entities) as EntityFile[]
  return JSON.stringify({
    article,
    categories: (categories as { categories: unknown }).categories,
    entities: files.flatMap(({ category, entities: list }) =>
      list.map((entity): Partial<Entity> => ({ ...slim(entity, shown), category }) as Partial<Entity>),
    ),
  })
}

/** Serves `virtual:card-pack`: what every card together can show, without what none does. */
export const cardPackPlugin = (): Plugin => ({
  name: 'backstory-card-pack',
  resolveId: (id) => (id === ID ? `\0${ID}` : null),
  load: (id) => (id === `\0${ID}` ? `export default JSON.parse(${JSON.stringify(cardPack())})` : null),
})
