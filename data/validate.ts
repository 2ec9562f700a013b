/** Checks a whole pack: each file against its schema, and what no schema can say, one file against the others. */
import * as v from 'valibot'
import { checkEntities } from './check-entities.ts'
import { checkFrames, checkSides } from './check-frames.ts'
import { checkMaps, checkRelations, checkTimeline } from './check-pictures.ts'
import { mapsSchema, relationsSchema, timelineSchema } from './picture-schema.ts'
import { articleSchema, categoriesSchema, entityFileSchema, framesSchema, wordsSchema } from './schema.ts'
import type {
  Article,
  Category,
  Entity,
  FrameSource,
  MapsFile,
  Relation,
  Timeline,
  WordClasses,
} from './types.ts'

/** The files of a pack as parsed JSON; `entities` by file name. */
export interface PackFiles {
  article: unknown
  categories: unknown
  words: unknown
  frames: unknown
  timeline: unknown
  relations: unknown
  maps: unknown
  entities: Record<string, unknown>
}

/** A dataset without faults. */
export interface Pack {
  article: Article
  categories: Category[]
  words: WordClasses
  common: string[]
  glued: string[]
  frames: FrameSource[]
  entities: Entity[]
  eras: Timeline['eras']
  relations: Relation[]
  maps: MapsFile
}

const nameOf = (input: unknown, path: readonly PropertyKey[]): string => {
  const at = path.indexOf('entities')
  const list = (input as { entities?: { id?: unknown }[] } | null)?.entities
  const id = at >= 0 && Array.isArray(list) ? list[Number(path[at + 1])]?.id : undefined
  return typeof id === 'string' ? `${id}: ${path.slice(at + 2).join('.')}` : path.join('.')
}

/** What is wrong, in the words of who writes the file. */
const faultOf = ({ type, expected, message }: v.BaseIssue<unknown>): string => {
  if (type !== 'strict_object') return message
  return expected === 'never' ? 'is not known here' : 'is missing'
}

const parse = <Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  input: unknown,
  faults: string[],
): v.InferOutput<Schema> | null => {
  const result = v.safeParse(schema, input)
  if (result.success) return result.output
  for (const issue of result.issues) {
    const keys = (issue.path ?? []).map(({ key }) => key as PropertyKey)
    faults.push(`${file}: ${nameOf(input, keys)}: ${faultOf(issue)}`)
  }
  return null
}

/**
 * Checks everything and returns the pack.
 * @throws Error listing every fault, each with its file, entity and field.
 */
export const checkPack = (files: PackFiles): Pack => {
  const faults: string[] = []
  const article = parse('data/article.json', articleSchema, files.article, faults)
  const categories = parse('data/categories.json', categoriesSchema, files.categories, faults)
  const words = parse('data/words.json', wordsSchema, files.words, faults)
  const frames = parse('data/frames.json', framesSchema, files.frames, faults)
  const timeline = parse('data/timeline.json', timelineSchema, files.timeline, faults)
  const relations = parse('data/relations.json', relationsSchema, files.relations, faults)
  const maps = parse('data/maps.json', mapsSchema, files.maps, faults)
  const located = Object.entries(files.entities).flatMap(([file, input]) => {
    const parsed = parse(file, entityFileSchema, input, faults)
    return (parsed?.entities ?? []).map((entity) => ({
      file,
      entity: { ...entity, category: parsed?.category ?? 'person' } as Entity,
    }))
  })
  if (faults.length === 0 && article && categories && words && frames && timeline && relations && maps) {
    faults.push(...checkEntities(located, article))
    const entities = located.map(({ entity }) => entity)
    const ids = new Set(entities.map(({ id }) => id))
    for (const name of words.common)
      if (!(name in words.words)) faults.push(`data/words.json: common: "${name}" is no word class`)
    const pack = { article, entities, eras: timeline.eras, relations: relations.relations, maps }
    faults.push(...checkTimeline(pack), ...checkRelations(pack), ...checkMaps(pack))
    const known = { words: words.words, ids, sides: article.sides }
    faults.push(...checkSides(known), ...checkFrames(frames.frames, known))
    if (faults.length === 0)
      return {
        ...pack,
        categories: categories.categories,
        words: words.words,
        common: words.common,
        glued: words.glued,
        frames: frames.frames,
      }
  }
  throw new Error(`The dataset has ${faults.length} fault(s):\n${faults.join('\n')}`)
}
