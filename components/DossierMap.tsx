import { useRef } from 'preact/hooks'
import type { MapView } from '../data/types.ts'
import { cardWords } from '../locales/card.ts'
import { fill, localeTag } from '../locales/words.ts'
import { placeLabels } from './label-layout.ts'
import { MapDot, MapLabel, MapOutlines } from './MapDrawing.tsx'
import { MapKey } from './MapKey.tsx'
import { namesOn } from './map-names.ts'
import type { Pack } from './pack.ts'
import { useWidth } from './use-width.ts'

interface Props {
  view: MapView
  pack: Pack
  /** The entity whose card is open: its place is marked. */
  current: string | null
}

/** Map units per px on a card: names and dots keep that size at any width. */
const CARD_SCALE = 2
const RADIUS = 6

/** One map with all the article's places in its frame, and under it who and what is where. */
export const DossierMap = ({ view, pack, current }: Props) => {
  const sheet = useRef<SVGSVGElement>(null)
  const scale = view.width / useWidth(sheet, view.width / CARD_SCALE) / CARD_SCALE
  const place = current === null ? undefined : pack.pictures.places[current]
  const mark = place && !place.isArea && pack.pictures.views[place.view] === view ? place : null
  const names = namesOn(pack, view, scale).map((wish) => ({ ...wish, isMarked: wish.id === mark?.spot }))
  const labels = placeLabels(names, { width: view.width, top: 0, bottom: view.height })
  const shown = new Intl.ListFormat(localeTag(pack.language)).format(names.map(({ text }) => text))
  return (
    <figure class="map">
      <svg
        ref={sheet}
        class="map-sheet"
        role="img"
        aria-label={fill(cardWords(pack.language).mapOf, { name: shown })}
        viewBox={`0 0 ${view.width} ${view.height}`}
      >
        <MapOutlines {...view} />
        {view.spots.map(({ id, x, y }) => (
          <MapDot key={id} x={x} y={y} radius={RADIUS * scale} />
        ))}
        {mark && <MapDot x={mark.x} y={mark.y} radius={RADIUS * scale} isMarked />}
        {labels.map((label) => (
          <MapLabel
            key={label.id}
            label={label}
            scale={scale}
            kind={view.countries.some(({ id }) => id === label.id) ? 'country' : 'place'}
          />
        ))}
      </svg>
      <MapKey view={view} pack={pack} current={current} />
    </figure>
  )
}
