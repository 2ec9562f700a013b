import type { MapView } from '../data/types.ts'
import { dossierWords } from '../locales/dossier.ts'
import { EntityLink } from './EntityLink.tsx'
import { spotName } from './map-names.ts'
import type { Pack } from './pack.ts'

interface Props {
  view: MapView
  pack: Pack
  current: string | null
}

/** What is where on a map, by the name of the place; what is too large for a dot, or has no name but its own, comes last. */
const placesOn = ({ pictures }: Pack, view: MapView): [spot: string | null, ids: string[]][] => {
  const here = Object.entries(pictures.places).filter(([, place]) => pictures.views[place.view] === view)
  const spots = [...view.spots.map(({ id }) => id), null]
  return spots
    .map((spot): [string | null, string[]] => [
      spot,
      here.filter(([, place]) => place.spot === spot).map(([id]) => id),
    ])
    .filter(([, ids]) => ids.length > 0)
}

/** The map in words: who and what is in each place, as links. */
export const MapKey = ({ view, pack, current }: Props) => (
  <dl class="map-key">
    {placesOn(pack, view).map(([spot, ids]) => (
      <div key={spot ?? ''} class="map-key-row">
        <dt>{spot === null ? dossierWords(pack.language).mapsRest : spotName(pack, spot)}</dt>
        <dd>
          <ul class="entity-links">
            {ids.map((id) => (
              <li key={id}>
                <EntityLink id={id} pack={pack} current={current} />
              </li>
            ))}
          </ul>
        </dd>
      </div>
    ))}
  </dl>
)
