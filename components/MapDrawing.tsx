import type { MapView } from '../data/types.ts'
import type { PlacedLabel } from './label-layout.ts'
import { NAME_SIZES } from './map-names.ts'

interface LabelProps {
  label: PlacedLabel
  /** `place` a dot's name, `country` a country's, `marked` what the map is for. */
  kind: keyof typeof NAME_SIZES
  /** Enlarges it where a px is more map units than on a card. */
  scale?: number
}

/** A name on a map. */
export const MapLabel = ({ label, kind, scale = 1 }: LabelProps) => (
  <text
    class={`map-label map-label-${kind}`}
    x={label.x}
    y={label.y}
    text-anchor={label.anchor}
    font-size={NAME_SIZES[kind] * scale}
    stroke-width={(NAME_SIZES[kind] * scale) / 4}
  >
    {label.text}
  </text>
)

/** The outlines of a map, and what stands on them. */
export const MapOutlines = ({ land, borders }: Pick<MapView, 'land' | 'borders'>) => (
  <>
    <path class="map-land" d={land} />
    <path class="map-borders" d={borders} />
  </>
)

interface DotProps {
  x: number
  y: number
  /** Radius in the map's units. */
  radius: number
  isMarked?: boolean
}

/** A place: a dot, or a ring about a dot where the map is for it, so that it stands out without colour too. */
export const MapDot = ({ x, y, radius, isMarked = false }: DotProps) =>
  isMarked ? (
    <g class="map-mark">
      <circle class="map-ring" cx={x} cy={y} r={radius * 2.1} />
      <circle class="map-core" cx={x} cy={y} r={radius * 1.05} />
    </g>
  ) : (
    <circle class="map-dot" cx={x} cy={y} r={radius * 0.8} />
  )
