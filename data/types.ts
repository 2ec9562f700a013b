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

/** The languages whose text is searched, in which cards are written and the interface speaks. */
export const LANGUAGES = ['en', 'ja', 'ko', 'zh-Hans', 'zh-Hant', 'ru', 'uk', 'de', 'fr', 'es'] as const
/** One of the languages. */
export type Language = (typeof LANGUAGES)[number]

/** The categories of entities, in the order in which screens list them. */
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
/** One of the categories. */
export type CategoryId = (typeof CATEGORY_IDS)[number]

/** A file of `data/entities/`. */
export type EntityFile = v.InferOutput<typeof entityFileSchema>
/** An entity as its file has it, with the category of the file. */
export type Entity = EntityFile['entities'][number] & { category: CategoryId }
/** What the article says of an entity, in one paragraph. */
export type Fact = Entity['facts'][number]
/** A category as screens show it: label, colours, icon. */
export type Category = v.InferOutput<typeof categoriesSchema>['categories'][number]
/** What is known of the article, and its paragraphs. */
export type Article = v.InferOutput<typeof articleSchema>
/** Words by language: the pieces of frames, in dictionary form. */
export type WordClasses = v.InferOutput<typeof wordsSchema>['words']
/** Several things said near one another that together name an entity. */
export type FrameSource = v.InferOutput<typeof framesSchema>['frames'][number]

/** The file of the article's dated facts. */
export type Timeline = v.InferOutput<typeof timelineSchema>
/** One of these facts. */
export type TimelinePoint = Timeline['eras'][number]['points'][number]
/** Who did what with whom, and where the article says so. */
export type Relation = v.InferOutput<typeof relationsSchema>['relations'][number]
/** The file of what maps show. */
export type MapsFile = v.InferOutput<typeof mapsSchema>
/** A map as the pack describes it, before it is drawn. */
export type MapSource = MapsFile['views'][number]

/** What the search for entities needs of one. */
export type Searchable = Pick<
  Entity,
  | 'id'
  | 'names'
  | 'nameIsLabel'
  | 'description'
  | 'aliases'
  | 'contextual'
  | 'short'
  | 'readings'
  | 'keywords'
  | 'related'
> & {
  factCount: number
  /** Whether it is a country: one named beside something else only says where that is. */
  isCountry: boolean
  /** Whether it is a person, a country or a place, to which other things can belong: Putin's soldiers. */
  isOwner: boolean
}

/** What the search goes through: entities, and the words and frames by which events are named. */
export interface SearchSource {
  entities: readonly Searchable[]
  frames: readonly FrameSource[]
  words: WordClasses
}

/** What is the same in every language: all of a pack that screens draw but its texts. */
export interface Outline {
  article: Pick<Article, 'date' | 'language' | 'titleTranslated'> & {
    /** The title in the language of the article. */
    originalTitle: string
    /** Ids, in the order of the text. */
    paragraphs: readonly string[]
  }
  categories: readonly Omit<Category, 'label'>[]
  entities: readonly (Pick<Entity, 'id' | 'category' | 'related' | 'original' | 'place'> & {
    /** Names that stand under the heading, whatever the reader's language: at home, in the article, in English. */
    names: Partial<Record<Language, string>>
    facts: readonly Omit<Fact, 'text'>[]
  })[]
  pictures: Pictures
}

/** What a pack says in one language. */
export interface Texts {
  language: Language
  article: {
    title: string
    author: string
    publication: string
    /** What a paragraph is about, by its id. */
    paragraphs: Readonly<Record<string, string>>
    /** Whose claim it is, by the `claimedBy` of facts. */
    claimants: Readonly<Record<string, string>>
  }
  categories: Readonly<Record<CategoryId, string>>
  /** By id; facts in the order of the outline's. */
  entities: Readonly<Record<string, { name: string; description: string; facts: readonly string[] }>>
  /** The words of the pictures; labels and verbs in the order of the outline's. */
  pictures: {
    eras: readonly (readonly string[])[]
    relations: readonly string[]
    /** Names of places that are no entities, by id. */
    towns: Readonly<Record<string, string>>
  }
}

/** Something named on a map: id of an entity or of a town, and where it is in the map's units. */
export interface MapSpot {
  id: string
  x: number
  y: number
}

/** A map as it is drawn. */
export interface MapView {
  width: number
  height: number
  /** Height of the part that a card shows. */
  window: number
  /** True to show in a corner where in the world it is. */
  inset: boolean
  /** SVG paths in the map's units. */
  land: string
  borders: string
  spots: readonly MapSpot[]
  countries: readonly MapSpot[]
}

/** Where an entity is. */
export interface MapPlace {
  /** Index of the map that shows it, and where on it. */
  view: number
  x: number
  y: number
  /** True where it is too large for a dot. */
  isArea: boolean
  /** Id of the spot of that map that it is at; null where it has none but its own. */
  spot: string | null
  /** Where it is on the map of the world; null where that doesn't show it. */
  world: readonly [x: number, y: number] | null
  /** How far it is from other entities, in km as the crow flies. */
  distances: readonly (readonly [id: string, km: number])[]
}

/** A pack's maps, drawn: the closest first, the world last; and where on them entities are, by id. */
export interface DrawnMaps {
  views: readonly MapView[]
  places: Readonly<Record<string, MapPlace>>
}

/** What a pack draws, without its words. */
export interface Pictures extends DrawnMaps {
  eras: readonly { span: string; points: readonly Omit<TimelinePoint, 'label'>[] }[]
  relations: readonly Omit<Relation, 'verb'>[]
}
