/** The fixed vocabulary of a pack and the types of its files; `schema.ts` checks the files themselves. */
import type * as v from 'valibot'
import type { mapsSchema, relationsSchema, timelineSchema } from './picture-schema.ts'
import type {
  articleSchema,
  categoriesSchema,
  entityFileSchema,
  framesSchema,
  wordsSchema,
} from './schema.ts'

/** The languages whose text is searched and in which names are kept. */
export const LANGUAGES = ['en', 'ja', 'ko', 'zh-Hans', 'zh-Hant', 'ru', 'uk', 'de', 'fr', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/** The languages in which descriptions and facts are written. */
export const CARD_LANGUAGES = ['en', 'ja'] as const
export type CardLanguage = (typeof CARD_LANGUAGES)[number]

export const CATEGORY_IDS = [
  'person',
  'country',
  'place',
  'weapon',
  'organization',
  'agreement',
  'event',
  'concept',
] as const
export type CategoryId = (typeof CATEGORY_IDS)[number]

export type EntityFile = v.InferOutput<typeof entityFileSchema>
/** An entity as its file has it, with the category of the file. */
export type Entity = EntityFile['entities'][number] & { category: CategoryId }
export type Fact = Entity['facts'][number]
export type Category = v.InferOutput<typeof categoriesSchema>['categories'][number]
export type Article = v.InferOutput<typeof articleSchema>
/** Words by language: the pieces of frames, in dictionary form. */
export type WordClasses = v.InferOutput<typeof wordsSchema>['words']
/** Several things said near one another that together name an entity. */
export type FrameSource = v.InferOutput<typeof framesSchema>['frames'][number]

export type Timeline = v.InferOutput<typeof timelineSchema>
export type Relation = v.InferOutput<typeof relationsSchema>['relations'][number]
export type MapsFile = v.InferOutput<typeof mapsSchema>
/** A map as the pack describes it, before it is drawn. */
export type MapSource = MapsFile['views'][number]
