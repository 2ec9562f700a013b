/** The names that a map shows, in the order in which they get a place. */
import type { MapPlace, MapView } from '../data/types.ts'
import type { LabelWish } from './label-layout.ts'
import type { Pack } from './pack.ts'

/** Sizes of names in map units, of which a card draws two per px. */
export const NAME_SIZES = { marked: 25, place: 22, country: 20 } as const

/** What a spot is called: by the entity that it is, or as a town. */
export const spotName = ({ entityById, pictures }: Pack, id: string): string =>
  entityById.get(id)?.name ?? pictures.towns[id] ?? ''

/** What the mark of an entity is called: the place that it is at, or what the card is about. */
export const markName = (pack: Pack, entity: string): string =>
  spotName(pack, pack.pictures.places[entity]?.spot ?? entity)

/** The article's places on a map, then its countries; `scale` enlarges their names where a px is more units. */
export const namesOn = (pack: Pack, view: MapView, scale = 1): LabelWish[] => [
  ...view.spots.map((spot) => ({
    ...spot,
    text: spotName(pack, spot.id),
    isCentred: false,
    size: NAME_SIZES.place * scale,
  })),
  ...view.countries.map((spot) => ({
    ...spot,
    text: spotName(pack, spot.id),
    isCentred: true,
    size: NAME_SIZES.country * scale,
  })),
]

/** An entity and where it is drawn. */
interface Located {
  entity: string
  place: MapPlace
  view: MapView
}

/** What wants a name on the map of an entity: its own place before all others. */
export const wishesOf = (pack: Pack, { entity, place, view }: Located): LabelWish[] => [
  {
    id: entity,
    text: markName(pack, entity),
    x: place.x,
    y: place.y,
    isCentred: place.isArea,
    isMarked: true,
    size: NAME_SIZES.marked,
  },
  ...namesOn(pack, view).filter(({ id }) => id !== place.spot && id !== entity),
]
