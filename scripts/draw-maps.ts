/** Draws the maps of a pack at build: outlines, what is named on them, and where each entity with a place is. */
import { geoDistance } from 'd3-geo'
import type { DrawnMaps, Entity, MapPlace, MapSource, MapSpot, MapsFile, MapView } from '../data/types.ts'
import { frameOf, MAP_WIDTH, type MapFrame, shapesOf } from './map-shapes.ts'

interface Source {
  entities: readonly Entity[]
  maps: MapsFile
}

type Located = { id: string; place: readonly [number, number] }

const EARTH_RADIUS = 6371
/** Distances are rounded to this many km: as much as a reader remembers, and more than a place's own extent. */
const ROUND_TO = 10
/** How far apart two dots may be, in units, and still be one place. */
const SAME = 3

const locatedOf = ({ id, place }: Entity): Located[] => (place ? [{ id, place }] : [])

/** Where something is on a map in whole units, or null off its frame. */
const spotOn = ({ projection, height }: MapFrame, { id, place }: Located): MapSpot | null => {
  const [x = -1, y = -1] = (projection([...place]) ?? []).map(Math.round)
  return x >= 0 && x <= MAP_WIDTH && y >= 0 && y <= height ? { id, x, y } : null
}

const spotsOn = (frame: MapFrame, located: readonly Located[]): MapSpot[] =>
  located.map((one) => spotOn(frame, one)).filter((spot) => spot !== null)

const distancesOf = ({ entities, maps }: Source, { id, place }: Located): MapPlace['distances'] =>
  entities
    .filter((one) => maps.measuredFrom.includes(one.id) && one.id !== id)
    .flatMap(locatedOf)
    .map((from): [string, number] => {
      const km = geoDistance([...from.place], [...place]) * EARTH_RADIUS
      return [from.id, Math.round(km / ROUND_TO) * ROUND_TO]
    })
    .filter(([, km]) => km > 0)

/** The view that claims an entity, else the closest one that shows its place. */
const viewFor = (views: readonly MapSource[], frames: readonly MapFrame[], one: Located): number => {
  const claimed = views.findIndex(({ areas, also }) => [...areas, ...also].includes(one.id))
  return claimed >= 0 ? claimed : frames.findIndex((frame) => spotOn(frame, one) !== null)
}

/**
 * The maps in the order of the pack, the last one of the world, and every entity's place on them.
 * Coordinates are whole units, `MAP_WIDTH` to a map's width.
 */
export const drawMaps = (source: Source): DrawnMaps => {
  const { views } = source.maps
  const frames = views.map(frameOf)
  const areas = new Set(views.flatMap((view) => view.areas))
  const entityAt = new Map(source.entities.flatMap(locatedOf).map((one) => [one.id, one]))
  const named = source.entities.filter(({ id, category }) => category === 'place' && !areas.has(id))
  const dots: Located[] = [...named.flatMap(locatedOf), ...source.maps.towns]
  const countries = source.maps.countries.flatMap((id) => entityAt.get(id) ?? [])

  const drawn = views.map((view, at): MapView => {
    const frame = frames[at] as MapFrame
    return {
      width: MAP_WIDTH,
      height: frame.height,
      window: view.window ?? frame.height,
      inset: view.inset,
      ...shapesOf(view, frame),
      spots: spotsOn(frame, dots),
      countries: spotsOn(frame, countries),
    }
  })
  const placeOf = (one: Located): MapPlace => {
    const view = viewFor(views, frames, one)
    const { x = 0, y = 0 } = spotOn(frames[view] as MapFrame, one) ?? {}
    const near = drawn[view]?.spots.find((spot) => Math.hypot(spot.x - x, spot.y - y) <= SAME)
    const isArea = areas.has(one.id)
    const world = spotOn(frames.at(-1) as MapFrame, one)
    return {
      view,
      x,
      y,
      isArea,
      spot: isArea ? null : (near?.id ?? null),
      world: world && [world.x, world.y],
      distances: isArea ? [] : distancesOf(source, one),
    }
  }
  return { views: drawn, places: Object.fromEntries([...entityAt].map(([id, one]) => [id, placeOf(one)])) }
}
