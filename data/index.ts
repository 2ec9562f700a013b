/** The whole pack, in all languages, for tests: the extension and the commands read it by parts (texts.ts) or from its files. */
import articleFile from './article.json' with { type: 'json' }
import categoriesFile from './categories.json' with { type: 'json' }
import agreement from './entities/agreement.json' with { type: 'json' }
import concept from './entities/concept.json' with { type: 'json' }
import country from './entities/country.json' with { type: 'json' }
import event from './entities/event.json' with { type: 'json' }
import organization from './entities/organization.json' with { type: 'json' }
import person from './entities/person.json' with { type: 'json' }
import place from './entities/place.json' with { type: 'json' }
import weapon from './entities/weapon.json' with { type: 'json' }
import framesFile from './frames.json' with { type: 'json' }
import mapsFile from './maps.json' with { type: 'json' }
import relationsFile from './relations.json' with { type: 'json' }
import timelineFile from './timeline.json' with { type: 'json' }
import type {
  Article,
  Category,
  Entity,
  EntityFile,
  FrameSource,
  MapsFile,
  Relation,
  Timeline,
  WordClasses,
} from './types.ts'
import wordsFile from './words.json' with { type: 'json' }

// The build and a test of their own check the files against the schema (validate.ts), so here a cast is enough.
const files = [
  person,
  country,
  place,
  weapon,
  organization,
  agreement,
  event,
  concept,
] as unknown as EntityFile[]

/** Every entity, each with the category of its file. */
export const entities: readonly Entity[] = files.flatMap(({ category, entities: list }) =>
  list.map((entity) => ({ ...entity, category })),
)
/** The same by their ids. */
export const entityById: ReadonlyMap<string, Entity> = new Map(entities.map((entity) => [entity.id, entity]))
/** The categories, in the order in which screens list them. */
export const categories: readonly Category[] = categoriesFile.categories as unknown as Category[]
/** The article: who wrote it, when, and what each paragraph is about. */
export const article: Article = articleFile as unknown as Article
/** What only several words together name. */
export const frames: readonly FrameSource[] = framesFile.frames as unknown as FrameSource[]
/** The words that frames are made of. */
export const words: WordClasses = wordsFile.words as unknown as WordClasses
/** The article's dated facts, era by era. */
export const eras = timelineFile.eras as unknown as Timeline['eras']
/** Who did what with whom, in the order of the paragraphs. */
export const relations = relationsFile.relations as unknown as readonly Relation[]
/** What the maps show, before they are drawn. */
export const maps = mapsFile as unknown as MapsFile
