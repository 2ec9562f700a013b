/** The names that a map shows, in the order in which they get a place. */
import type { MapPlace, MapView } from '../data/types.ts'
import type { LabelWish } from './label-layout.ts'
import type { Pack } from './pack.ts'

/** Sizes of names in a map's units; a card draws two to a px. */
export const NAME_SIZES = { marked: 25, place: 22, country: 20 } as const

/** What a spot is called: by the entity that it is, or as a town. */
const spotName = ({ entityById, pictures }: Pack, id: string): string =>
  entityById.get(id)?.name ?? pictures.towns[id] ?? ''

/** What the mark is called: the place that it is at, or what the card is about. */
export const markName = (pack: Pack, entity: string, { spot }: MapPlace): string =>
  spotName(pack, spot ?? entity)

/** What wants a name on a map: what it is for first, then the article's other places, then countries. */
export const wishesOf = (pack: Pack, entity: string, place: MapPlace, view: MapView): LabelWish[] => {
  const mark = { id: entity, text: markName(pack, entity, place), x: place.x, y: place.y }
  const spots = view.spots.filter(({ id }) => id !== place.spot && id !== entity)
  const countries = view.countries.filter(({ id }) => id !== entity)
  return [
    { ...mark, isCentred: place.isArea, isMarked: true, size: NAME_SIZES.marked },
    ...spots.map((spot) => ({
      ...spot,
      text: spotName(pack, spot.id),
      isCentred: false,
      size: NAME_SIZES.place,
    })),
    ...countries.map((spot) => ({
      ...spot,
      text: spotName(pack, spot.id),
      isCentred: true,
      size: NAME_SIZES.country,
    })),
  ]
}
