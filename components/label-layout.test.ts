import { describe, expect, it } from 'vitest'
import { type LabelWish, placeLabels } from './label-layout.ts'

const frame = { width: 600, top: 0, bottom: 300 }
const wish = (id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  id,
  text: id,
  x,
  y,
  isCentred: false,
  size: 20,
  ...more,
})
const sidesOf = (...wishes: LabelWish[]) =>
  placeLabels(wishes, frame).map(({ id, anchor, y }) => [id, anchor, Math.sign(y - 150)])

describe('a name beside its dot', () => {
  it.each([
    ['stands right of it', 300, ['Moscow', 'start', 1]],
    ['stands left of it at the right edge', 570, ['Moscow', 'end', 1]],
  ])('%s', (_, x, expected) => {
    expect(sidesOf(wish('Moscow', x, 150))).toEqual([expected])
  })

  it('stands above it where another dot is in the way on both sides', () => {
    const [first] = sidesOf(wish('Moscow', 300, 150), wish('a', 350, 150), wish('b', 250, 150))
    expect(first).toEqual(['Moscow', 'middle', -1])
  })

  it('is left out where it has no room, and leaves the room to the next', () => {
    const names = placeLabels(
      [wish('here', 300, 150), wish('a very long name of a small place', 300, 152), wish('x', 20, 20)],
      { ...frame, width: 340 },
    )
    expect(names.map(({ id }) => id)).toEqual(['here', 'x'])
  })

  it('keeps off what is drawn over the map, and inside of the part that is shown', () => {
    const blocked = [{ left: 310, right: 600, top: 100, bottom: 200 }]
    expect(placeLabels([wish('Moscow', 300, 150)], { ...frame, blocked })[0]?.anchor).toBe('end')
    expect(placeLabels([wish('Moscow', 300, 5)], frame)[0]?.anchor).toBe('middle')
    expect(placeLabels([wish('Moscow', 300, 150)], { ...frame, top: 200 })).toEqual([])
  })
})

it('a country’s name stands on its land, or nowhere', () => {
  const land = { isCentred: true }
  expect(sidesOf(wish('Land', 300, 150, land))).toEqual([['Land', 'middle', 1]])
  expect(sidesOf(wish('town', 290, 150), wish('Land', 300, 150, land)).map(([id]) => id)).toEqual(['town'])
})

it('what the map is for may cover a dot, but leaves no frame', () => {
  const marked = { isMarked: true }
  const crowd = [wish('a', 330, 150), wish('b', 270, 150), wish('c', 300, 130), wish('d', 300, 172)]
  expect(sidesOf(wish('Moscow', 300, 150, marked), ...crowd)[0]?.[0]).toBe('Moscow')
  expect(
    sidesOf(wish('a name that is far too long for any map at all of this width', 300, 150, marked)),
  ).toEqual([])
})

it('takes letters of Chinese for twice as wide as Latin ones', () => {
  const anchorOf = (text: string) => placeLabels([wish('x', 480, 150, { text })], frame)[0]?.anchor
  expect([anchorOf('Pyongyan'), anchorOf('평양평양평양평양')]).toEqual(['start', 'end'])
})
