import type { MapPlace, MapView } from '../data/types.ts'
import { cardWords } from '../locales/card.ts'
import { fill, localeTag } from '../locales/words.ts'
import { type Box, placeLabels } from './label-layout.ts'
import { MapDot, MapLabel, MapOutlines } from './MapDrawing.tsx'
import { MapInset } from './MapInset.tsx'
import { markName, type NAME_SIZES, wishesOf } from './map-names.ts'
import { entityOf, type Pack } from './pack.ts'

const RADIUS = 6
const INSET = { width: 168, height: 66, margin: 10 }

/** The part of the map that a card shows: as high as the map's window, with the place as near its middle as can be. */
const windowOn = ({ height, window }: MapView, { y }: MapPlace) => {
  const top = Math.max(0, Math.min(height - window, y - window / 2))
  return { top, bottom: top + window }
}

const insetBox = ({ width }: MapView, { x, y, bottom }: { x: number; y: number; bottom: number }): Box => {
  // In the lower right, which is sea on most maps, unless the place itself is there.
  const isTaken = x > width * 0.6 && y > bottom - INSET.height * 2
  const left = isTaken ? INSET.margin : width - INSET.width - INSET.margin
  const top = bottom - INSET.height - INSET.margin
  return { left, right: left + INSET.width, top, bottom: top + INSET.height }
}

const distanceText = (pack: Pack, { distances }: MapPlace): string => {
  const words = cardWords(pack.language)
  const tag = localeTag(pack.language)
  const told = distances.map(([id, km]) =>
    fill(words.distance, {
      km: km.toLocaleString(tag, { style: 'unit', unit: 'kilometer' }),
      name: entityOf(pack, id).name,
    }),
  )
  return told.join(words.listJoin)
}

interface Props {
  entity: string
  pack: Pack
}

/**
 * Where an entity is: its place marked on a map of the region, the article's other places faint, and how far it is
 * from the subject's two capitals in words. Nothing for an entity without a place.
 */
export const LocatorMap = ({ entity, pack }: Props) => {
  const { views, places } = pack.pictures
  const place = places[entity]
  const view = place && views[place.view]
  const world = views.at(-1)
  if (!place || !view || !world) return null
  const { top, bottom } = windowOn(view, place)
  const inset = !view.inset ? null : insetBox(view, { ...place, bottom })
  const wishes = wishesOf(pack, { entity, place, view })
  const labels = placeLabels(wishes, { width: view.width, top, bottom, blocked: inset ? [inset] : [] })
  const kindOf = (id: string): keyof typeof NAME_SIZES => {
    if (id === entity) return 'marked'
    return view.countries.some((country) => country.id === id) ? 'country' : 'place'
  }
  const words = cardWords(pack.language)
  const shown = labels.flatMap(({ id, text }) => (id === entity ? [] : [text]))
  const also = fill(words.mapAlso, { names: new Intl.ListFormat(localeTag(pack.language)).format(shown) })
  const label = fill(words.mapOf, { name: markName(pack, entity) })
  return (
    <figure class="map">
      <svg
        class="map-sheet"
        role="img"
        aria-label={shown.length > 0 ? `${label} ${also}` : label}
        viewBox={`0 ${top} ${view.width} ${bottom - top}`}
      >
        <MapOutlines {...view} />
        {wishes
          .slice(1)
          .map(({ id, x, y, isCentred }) => !isCentred && <MapDot key={id} x={x} y={y} radius={RADIUS} />)}
        {!place.isArea && <MapDot x={place.x} y={place.y} radius={RADIUS} isMarked />}
        {labels.map((one) => (
          <MapLabel key={one.id} label={one} kind={kindOf(one.id)} />
        ))}
        {inset && <MapInset box={inset} world={world} at={place.world} />}
      </svg>
      {place.distances.length > 0 && <figcaption class="map-caption">{distanceText(pack, place)}</figcaption>}
    </figure>
  )
}
