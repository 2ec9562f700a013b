import type { Pictures, Texts } from '../data/types.ts'

/** A dated fact on the timeline, in the language of its pack. */
export type DrawnPoint = Pictures['eras'][number]['points'][number] & { label: string }

/** Who did what with whom, in the language of its pack. */
export type DrawnRelation = Pictures['relations'][number] & { verb: string }

/** What a pack draws, in its language. */
export interface DrawnPictures extends Pick<Pictures, 'views' | 'places'> {
  eras: readonly { span: string; points: readonly DrawnPoint[] }[]
  relations: readonly DrawnRelation[]
  /** Names of places that are no entities. */
  towns: Readonly<Record<string, string>>
}

/** Gives pictures their words. */
export const captionPictures = (pictures: Pictures, texts: Texts['pictures']): DrawnPictures => ({
  ...pictures,
  eras: pictures.eras.map(({ span, points }, era) => ({
    span,
    points: points.map((point, at) => ({ ...point, label: texts.eras[era]?.[at] ?? '' })),
  })),
  relations: pictures.relations.map((relation, at) => ({ ...relation, verb: texts.relations[at] ?? '' })),
  towns: texts.towns,
})

/** The entity that a point of the timeline leads to from the one at hand; null where it has only that one. */
export const leadOf = ({ entities }: DrawnPoint, from: string | null): string | null =>
  entities.find((id) => id !== from) ?? null

/** The relations that an entity takes part in. */
export const relationsOf = ({ relations }: DrawnPictures, entity: string): readonly DrawnRelation[] =>
  relations.filter(({ from, to }) => from.includes(entity) || to.includes(entity))

/** True where the timeline has a point of the entity. */
export const isDated = ({ eras }: DrawnPictures, entity: string): boolean =>
  eras.some(({ points }) => points.some(({ entities }) => entities.includes(entity)))
