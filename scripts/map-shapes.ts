/** Turns Natural Earth's land and borders into the outlines of one map: projected, cut to its frame, simplified, rounded. */
import { readFileSync } from 'node:fs'
import {
  type GeoGeometryObjects,
  type GeoProjection,
  geoConicEqualArea,
  geoEqualEarth,
  geoPath,
} from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { MapSource } from '../data/types.ts'
import { type Point, simplify } from './simplify-line.ts'

type Atlas = Parameters<typeof mesh>[0]
type Countries = Parameters<typeof feature>[1]

/** Units across a map. A card draws them at half a px, the dossier at more than one. */
export const MAP_WIDTH = 640
/** How far an outline may stray, and how small an island may be, in units and square units. */
const TOLERANCE = 1.2
const SMALLEST = 12
/** What lies beyond the frame is cut off this many units outside of it, so that no cut shows as a coast. */
const BLEED = 6

/** A map's projection, scaled to its frame. */
export interface MapFrame {
  projection: GeoProjection
  height: number
}

const corners = ([west, south, east, north]: MapSource['box']): GeoGeometryObjects => {
  const middle = (west + east) / 2
  const meridians = [west, middle, east]
  return { type: 'MultiPoint', coordinates: meridians.flatMap((x) => [south, north].map((y) => [x, y])) }
}

/** Equal areas everywhere; conic where the map has parallels to lie true along. */
export const frameOf = ({ meridian, parallels, box }: MapSource): MapFrame => {
  const projection = parallels ? geoConicEqualArea().parallels(parallels) : geoEqualEarth()
  projection.rotate([-meridian, 0]).fitWidth(MAP_WIDTH, corners(box))
  const height = Math.round(geoPath(projection).bounds(corners(box))[1][1])
  projection.clipExtent([
    [-BLEED, -BLEED],
    [MAP_WIDTH + BLEED, height + BLEED],
  ])
  return { projection, height }
}

/** Collects the lines that a projection draws. */
const linesOf = (projection: GeoProjection, shape: GeoGeometryObjects): Point[][] => {
  const lines: Point[][] = []
  geoPath(projection, {
    beginPath() {},
    arc() {},
    closePath() {},
    moveTo: (x, y) => lines.push([[x, y]]),
    lineTo: (x, y) => lines.at(-1)?.push([x, y]),
  })(shape)
  return lines
}

/** A line as relative steps of whole units; empty where rounding leaves none. */
const pathOf = (line: readonly Point[], end: string): string => {
  const whole = line.map(([x, y]): Point => [Math.round(x), Math.round(y)])
  const steps = whole
    .slice(1)
    .map(([x, y], at): Point => [x - (whole[at]?.[0] ?? 0), y - (whole[at]?.[1] ?? 0)])
  const moves = steps
    .filter(([x, y]) => x !== 0 || y !== 0)
    .map(([x, y]) => (y < 0 ? `${x}${y}` : `${x} ${y}`))
  return moves.length === 0 ? '' : `M${whole[0]?.join(' ')}l${moves.join(' ').replace(/ -/g, '-')}${end}`
}

const areaOf = (ring: readonly Point[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y]
      return sum + x * nextY - nextX * y
    }, 0) / 2,
  )

const ATLASES: Readonly<Record<MapSource['detail'], string>> = {
  '50m': import.meta.resolve('world-atlas/countries-50m.json'),
  '110m': import.meta.resolve('world-atlas/countries-110m.json'),
}

const readAtlas = (detail: MapSource['detail']): Atlas =>
  JSON.parse(readFileSync(new URL(ATLASES[detail]), 'utf8'))

/** Where Natural Earth draws a border that is not agreed on: none is drawn. West, south, east, north. */
const UNDRAWN: readonly MapSource['box'][] = [[32, 44, 37, 46.6]]

const isUndrawn = (line: readonly number[][]): boolean =>
  UNDRAWN.some(([west, south, east, north]) =>
    line.every(([x = 0, y = 0]) => x >= west && x <= east && y >= south && y <= north),
  )

/** The land and the borders of a map as SVG paths in its units. */
export const shapesOf = (
  { detail }: MapSource,
  { projection }: MapFrame,
): { land: string; borders: string } => {
  const atlas = readAtlas(detail)
  const countries = atlas.objects.countries as Countries
  const land = feature(atlas, atlas.objects.land as Countries) as unknown as GeoGeometryObjects
  const inner = mesh(atlas, countries as Parameters<typeof mesh>[1], (one, other) => one !== other)
  const drawn = { ...inner, coordinates: inner.coordinates.filter((line) => !isUndrawn(line)) }
  const coasts = linesOf(projection, land).filter((ring) => areaOf(ring) >= SMALLEST)
  return {
    land: coasts.map((ring) => pathOf(simplify(ring, TOLERANCE), 'z')).join(''),
    borders: linesOf(projection, drawn)
      .map((line) => pathOf(simplify(line, TOLERANCE), ''))
      .join(''),
  }
}
