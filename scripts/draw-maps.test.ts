import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { entities, maps } from '../data/index.ts'
import { drawMaps } from './draw-maps.ts'

const drawn = drawMaps({ entities, maps })
const placed = Object.entries(drawn.places)
const viewOf = (id: string): string => maps.views[drawn.places[id]?.view ?? -1]?.id ?? 'none'

it('knows every entity with a place, and each lies on its map', () => {
  expect(placed.map(([id]) => id).sort()).toEqual(
    entities.flatMap(({ id, place }) => (place ? [id] : [])).sort(),
  )
  for (const [id, { view, x, y }] of placed) {
    const { width = 0, height = 0 } = drawn.views[view] ?? {}
    expect(x > 0 && x < width && y > 0 && y < height, id).toBe(true)
  }
})

it.each([
  ['pyongyang', 'north-east-asia'],
  ['vostochny', 'north-east-asia'],
  ['iaea', 'europe'],
  ['moscow', 'eurasia'],
  ['russia', 'eurasia'],
  ['un', 'world'],
  ['ncpacs', 'world'],
])('shows %s on the map of %s', (id, view) => {
  expect(viewOf(id)).toBe(view)
})

describe('a place', () => {
  it('has the name of the spot that it is at, and none of its own elsewhere', () => {
    expect(drawn.places['kim-visit-2023']?.spot).toBe('vostochny')
    expect(drawn.places['un-security-council']?.spot).toBe('new-york')
    expect(drawn.places['nuclear-test-2006']?.spot).toBeNull()
  })

  it('tells how far it is from the capitals, as the crow flies, and a country does not', () => {
    // Great-circle distance of the two cities: 6,410 km.
    expect(drawn.places.pyongyang?.distances).toEqual([['moscow', 6410]])
    expect(drawn.places.russia?.distances).toEqual([])
  })

  it('lies north of what is south of it', () => {
    const y = (id: string) => drawn.places[id]?.y ?? Number.NaN
    expect(y('vostochny')).toBeLessThan(y('vladivostok'))
    expect(y('vladivostok')).toBeLessThan(y('pyongyang'))
  })
})

it('draws outlines in whole units, all maps together within 11 kB gzipped', () => {
  const paths = drawn.views.flatMap(({ land, borders }) => [land, borders])
  for (const path of paths) expect(path).toMatch(/^(M-?\d+ -?\d+l[-\d ]+z?)+$/)
  expect(gzipSync(paths.join('')).length).toBeLessThan(11_000)
})
