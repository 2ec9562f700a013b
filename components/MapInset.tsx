import type { MapView } from '../data/types.ts'
import type { Box } from './label-layout.ts'

interface Props {
  /** Where it stands, in the units of the map that it stands on. */
  box: Box
  world: MapView
  /** Where the place is on the map of the world; null where that doesn't show it. */
  at: readonly [x: number, y: number] | null
}

/** The map of the world, small, in a corner: where in it the region is. */
export const MapInset = ({ box, world, at }: Props) => {
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  return (
    <svg
      class="map-inset"
      aria-hidden="true"
      x={box.left}
      y={box.top}
      width={width}
      height={height}
      viewBox={`0 0 ${world.width} ${world.window}`}
      preserveAspectRatio="xMidYMin slice"
    >
      <rect class="map-inset-ground" width={world.width} height={world.window} />
      <path class="map-inset-land" d={world.land} />
      {at && <circle class="map-core" cx={at[0]} cy={at[1]} r={20} />}
      <rect class="map-inset-edge" width={world.width} height={world.window} />
    </svg>
  )
}
