/** The shape of what a pack draws: its timeline, its relations, its maps. */
import * as v from 'valibot'
import { date, id, inEveryLanguage, position, text } from './schema.ts'

const ids = v.pipe(v.array(id), v.minLength(1, 'must name at least one entity'))
/** Key in `claimants` of article.json; null where the article states it as a fact. */
const claimedBy = v.nullable(text)

const pointSchema = v.strictObject({
  /** As a fact of the first entity has it, in the same paragraph. */
  date,
  paragraph: text,
  claimedBy,
  /** Whose point it is: it leads to the first, or from the first to the next. */
  entities: ids,
  /** What happened, in a few words. */
  label: inEveryLanguage,
})

/** `data/timeline.json`: the article's dated facts in order, divided where the story pauses. */
export const timelineSchema = v.strictObject({
  eras: v.pipe(
    v.array(v.strictObject({ span: date, points: v.pipe(v.array(pointSchema), v.minLength(1)) })),
    v.minLength(1),
  ),
})

/** `data/relations.json`: who did what with whom, in the order of the paragraphs. */
export const relationsSchema = v.strictObject({
  relations: v.array(
    v.strictObject({
      paragraph: text,
      /** When; null where the paragraph gives no date. */
      date: v.nullable(date),
      claimedBy,
      from: ids,
      /** Stands between the names: a verb in English, whatever reads well on an arrow elsewhere. */
      verb: inEveryLanguage,
      to: ids,
    }),
  ),
})

const viewSchema = v.strictObject({
  id,
  /** The meridian in the middle, and the parallels that lie true; null for a map of the world. */
  meridian: v.number(),
  parallels: v.nullable(v.strictTuple([v.number(), v.number()])),
  /** What it shows: west, south, east, north, in degrees. */
  box: v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
  /** Scale of the outlines, of those that Natural Earth offers. */
  detail: v.picklist(['110m', '50m']),
  /** Entities that are shown here as areas: by their name, without a dot. */
  areas: v.array(id),
  /** Entities that are shown here although a closer view has room for them. */
  also: v.array(id),
  /** True to show in a corner where in the world it is. */
  inset: v.boolean(),
  /** Height of the part that a card shows, in the map's units; absent: all of it. */
  window: v.optional(v.number()),
})

/** `data/maps.json`: the maps of the article's places, the closest first. */
export const mapsSchema = v.strictObject({
  views: v.pipe(v.array(viewSchema), v.minLength(1)),
  /** Entities whose names lie over their land on every map. */
  countries: v.array(id),
  /** Entities from which a place's distance is told. */
  measuredFrom: v.array(id),
  /** Places that no entity is: what a dot is called. */
  towns: v.array(v.strictObject({ id, place: position, names: inEveryLanguage })),
})
