/** Checks a whole pack: each file against its schema, and what no schema can say, one file against the others. */
import * as v from 'valibot'
import { checkMaps, checkRelations, checkTimeline } from './check-pictures.ts'
import { mapsSchema, relationsSchema, timelineSchema } from './picture-schema.ts'
import { articleSchema, categoriesSchema, entityFileSchema, framesSchema, wordsSchema } from './schema.ts'
import type { Article, Category, Entity, MapsFile, Relation, Timeline } from './types.ts'

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

export interface Pack {
  article: Article
  categories: Category[]
  words: v.InferOutput<typeof wordsSchema>['words']
  common: string[]
  glued: string[]
  frames: v.InferOutput<typeof framesSchema>['frames']
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

const parse = <Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  input: unknown,
  faults: string[],
): v.InferOutput<Schema> | null => {
  const result = v.safeParse(schema, input)
  if (result.success) return result.output
  for (const issue of result.issues)
    faults.push(
      `${file}: ${nameOf(
        input,
        (issue.path ?? []).map(({ key }) => key as PropertyKey),
      )}: ${issue.message}`,
    )
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
    faults.push(...checkFrames(frames.frames, words.words, ids, article.sides))
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

type Located = { file: string; entity: Entity }

const checkEntities = (located: readonly Located[], article: Article): string[] => {
  const paragraphs = new Set(article.paragraphs.map(({ id }) => id))
  const ids = new Map<string, string>()
  const faults: string[] = []
  for (const { file, entity } of located) {
    const before = ids.get(entity.id)
    if (before) faults.push(`${file}: ${entity.id}: id: is taken by an entity of ${before}`)
    ids.set(entity.id, file)
  }
  for (const { file, entity } of located) {
    const fault = (field: string, message: string): void =>
      void faults.push(`${file}: ${entity.id}: ${field}: ${message}`)
    entity.related.forEach((id, at) => {
      if (!ids.has(id)) fault(`related.${at}`, `"${id}" is no entity`)
      if (id === entity.id) fault(`related.${at}`, 'leads to itself')
    })
    entity.contextual?.needs.forEach((need, at) => {
      const wrong = faultOfNeed(need, ids, article.sides)
      if (wrong) fault(`contextual.needs.${at}`, wrong)
    })
    if (entity.short && entity.category !== 'person')
      fault('short', 'only a person goes by a short name once named in full')
    entity.facts.forEach(({ paragraph, claimedBy }, at) => {
      if (!paragraphs.has(paragraph))
        fault(`facts.${at}.paragraph`, `"${paragraph}" is no paragraph of the article`)
      if (claimedBy !== null && !(claimedBy in article.claimants))
        fault(`facts.${at}.claimedBy`, `"${claimedBy}" is not among the claimants of data/article.json`)
    })
  }
  for (const id of article.sides.flat())
    if (!ids.has(id)) faults.push(`data/article.json: sides: "${id}" is no entity`)
  return [...faults, ...checkAliases(located)]
}

/** What is wrong with a need; null where nothing is. */
const faultOfNeed = (
  need: string,
  ids: { has(id: string): boolean },
  sides: Article['sides'],
): string | null => {
  if (need === '*') return null
  const id = need.replace(/^~/, '')
  if (!ids.has(id)) return `"${id}" is no entity`
  return id === need || sides.some((side) => side.includes(id))
    ? null
    : `"${id}" is on no side of the subject`
}

const aliasFields = (entity: Entity): [string, string][] => [
  ...(entity.nameIsLabel
    ? []
    : Object.entries(entity.names).map(([language, text]): [string, string] => [`names.${language}`, text])),
  ...Object.entries(entity.aliases).flatMap(([language, list]) =>
    (list ?? []).map((text, at): [string, string] => [`aliases.${language}.${at}`, text]),
  ),
]

const checkAliases = (located: readonly Located[]): string[] => {
  const owners = new Map<string, string>()
  const sought = new Map<string, string>()
  const faults: string[] = []
  for (const { file, entity } of located) {
    for (const [field, text] of aliasFields(entity)) {
      const key = text.normalize('NFKC')
      const owner = owners.get(key)
      if (owner !== undefined && owner !== entity.id)
        faults.push(
          `${file}: ${entity.id}: ${field}: "${text}" is an alias of ${owner} too; only one can have it, or move it to contextual`,
        )
      owners.set(key, entity.id)
    }
  }
  for (const { file, entity } of located) {
    entity.lookalikes.forEach((text, at) => {
      const owner = owners.get(text.normalize('NFKC'))
      if (owner !== undefined)
        faults.push(`${file}: ${entity.id}: lookalikes.${at}: "${text}" is an alias of ${owner}`)
    })
    entity.keywords?.forEach((text, at) => {
      const key = text.normalize('NFKC').toLowerCase()
      const owner = owners.get(text.normalize('NFKC')) ?? sought.get(key)
      if (owner !== undefined)
        faults.push(`${file}: ${entity.id}: keywords.${at}: "${text}" leads to ${owner} already`)
      sought.set(key, entity.id)
    })
  }
  return faults
}

const checkFrames = (
  frames: Pack['frames'],
  words: Pack['words'],
  ids: ReadonlySet<string>,
  sides: Article['sides'],
): string[] =>
  frames.flatMap((frame, at) => {
    const faults: string[] = []
    if (frame.word !== undefined && frame.entity !== null)
      faults.push('word: a frame makes a word or names an entity, not both')
    if (frame.entity !== null && !ids.has(frame.entity)) faults.push(`entity: "${frame.entity}" is no entity`)
    for (const need of frame.needs ?? []) {
      const wrong = faultOfNeed(need, ids, sides)
      if (wrong) faults.push(`needs: ${wrong}`)
    }
    for (const filler of frame.slots.flatMap((slot) => slot.replace(/^[?~]/, '').split('|'))) {
      const name = filler.slice(1)
      const isKnown = filler.startsWith('@')
        ? ids.has(name)
        : filler.startsWith('#')
          ? name in words
          : /^=\d{4}$/.test(filler)
      if (!isKnown) faults.push(`slots: "${filler}" is no @entity, #word class or =year`)
    }
    return faults.map((fault) => `data/frames.json: ${frame.entity ?? 'null'}: frames.${at}.${fault}`)
  })
