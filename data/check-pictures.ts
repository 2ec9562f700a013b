/** What no schema can say of the pictures: they show nothing that the facts of the entities don't have. */
import type { Article, Entity, Fact, MapSource, MapsFile, Relation, Timeline } from './types.ts'

interface Drawn {
  article: Article
  entities: readonly Entity[]
  eras: Timeline['eras']
  relations: readonly Relation[]
  maps: MapsFile
}

type Told = Pick<Relation, 'paragraph' | 'claimedBy'>

/** The faults that timeline and relations can share: who, in which paragraph, by whose claim. */
const checkTold = ({ article, entities }: Drawn, told: Told, named: readonly string[]): string[] => [
  ...named.filter((id) => !entities.some((one) => one.id === id)).map((id) => `"${id}" is no entity`),
  ...(article.paragraphs.some(({ id }) => id === told.paragraph)
    ? []
    : [`paragraph: "${told.paragraph}" is no paragraph of the article`]),
  ...(told.claimedBy === null || told.claimedBy in article.claimants
    ? []
    : [`claimedBy: "${told.claimedBy}" is not among the claimants of data/article.json`]),
]

/** Whether an entity has a fact of a paragraph, with that date unless it is null. */
const hasFact = (
  entity: Entity | undefined,
  { paragraph, date }: Pick<Fact, 'paragraph' | 'date'>,
): boolean =>
  entity?.facts.some((fact) => fact.paragraph === paragraph && (date === null || fact.date === date)) ?? false

/** Each point is a dated fact of its first entity, and the others have a fact in that paragraph. */
export const checkTimeline = (drawn: Drawn): string[] =>
  drawn.eras
    .flatMap(({ points }) => points)
    .flatMap((point) => {
      const faults = checkTold(drawn, point, point.entities)
      point.entities.forEach((id, at) => {
        const entity = drawn.entities.find((one) => one.id === id)
        if (!hasFact(entity, { ...point, date: at === 0 ? point.date : null }))
          faults.push(`"${id}" has no fact of ${point.paragraph}${at === 0 ? ` dated ${point.date}` : ''}`)
      })
      return faults.map((fault) => `data/timeline.json: ${point.date} ${point.label.en}: ${fault}`)
    })

/** A date of a relation is one that a fact of its paragraph has; paragraphs come in order. */
export const checkRelations = (drawn: Drawn): string[] => {
  const order = drawn.article.paragraphs.map(({ id }) => id)
  return drawn.relations.flatMap((relation, at) => {
    const faults = checkTold(drawn, relation, [...relation.from, ...relation.to])
    const { paragraph, date } = relation
    if (date !== null && !drawn.entities.some((entity) => hasFact(entity, relation)))
      faults.push(`date: no fact of ${paragraph} is dated ${date}`)
    if (order.indexOf(paragraph) < order.indexOf(drawn.relations[at - 1]?.paragraph ?? paragraph))
      faults.push(`paragraph: ${paragraph} comes after a later one`)
    return faults.map((fault) => `data/relations.json: relations.${at}: ${fault}`)
  })
}

const holds = ([west, south, east, north]: MapSource['box'], [x, y]: readonly number[]) =>
  x !== undefined && y !== undefined && x >= west && x <= east && y >= south && y <= north

/** Every entity that a map names has a place, and every place is on a map. */
export const checkMaps = ({ entities, maps }: Drawn): string[] => {
  const named = [...maps.views.flatMap(({ areas, also }) => [...areas, ...also]), ...maps.countries]
  const lost = [...named, ...maps.measuredFrom].filter((id) => !entities.find((one) => one.id === id)?.place)
  const off = entities.filter(({ place }) => place && !maps.views.some(({ box }) => holds(box, place)))
  return [
    ...lost.map((id) => `data/maps.json: "${id}" is no entity with a place`),
    ...off.map(({ id }) => `data/maps.json: views: none shows the place of ${id}`),
  ]
}
