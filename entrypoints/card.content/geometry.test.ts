import { describe, expect, test } from 'vitest'
import { isOnWay, lineAt, overlaps } from './geometry.ts'

const rect = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom })

test.each([
  ['one over the other', rect(0, 0, 20, 20), true],
  ['edge to edge', rect(20, 10, 30, 20), false],
  ['apart', rect(40, 0, 60, 20), false],
])('rectangles overlap: %s', (_, other, expected) => {
  expect(overlaps(rect(10, 10, 20, 20), other)).toBe(expected)
})

describe('the line that a card stands clear of', () => {
  const lines = [rect(300, 0, 400, 20), rect(0, 24, 60, 44)]
  test.each([
    ['is the one that was pointed at, as high as the mention', { x: 30, y: 30 }, rect(0, 0, 60, 44)],
    ['or was nearest', { x: 350, y: -2 }, rect(300, 0, 400, 44)],
    ['or the first', undefined, rect(300, 0, 400, 44)],
  ])('%s', (_, point, expected) => {
    expect(lineAt(lines, point)).toEqual(expected)
  })

  test('is the one that holds the point, however far its corners are', () => {
    const long = rect(0, 0, 400, 20)
    expect(lineAt([rect(0, 24, 60, 44), long], { x: 30, y: 10 })).toEqual({ ...long, bottom: 44 })
  })

  test('does not reach into another column', () => {
    const columns = [rect(0, 700, 100, 720), rect(400, 0, 460, 20)]
    expect(lineAt(columns, { x: 420, y: 10 })).toEqual(columns[1])
  })

  test('is nowhere for a mention that is drawn nowhere', () => {
    expect(lineAt([], { x: 0, y: 0 })).toBeUndefined()
  })
})

describe('on the way from a mention to its card', () => {
  const mention = rect(100, 100, 160, 120)
  const below = rect(40, 160, 400, 500)
  test.each([
    ['between them', { x: 130, y: 140 }, true],
    ['slanting towards the far edge of the card', { x: 260, y: 145 }, true],
    ['beside the mention', { x: 260, y: 110 }, false],
    ['beside the way', { x: 390, y: 130 }, false],
    ['above the mention', { x: 120, y: 60 }, false],
    ['under the card', { x: 120, y: 540 }, false],
  ])('below it: %s', (_, point, expected) => {
    expect(isOnWay(point, mention, below)).toBe(expected)
  })

  test.each([
    ['above it, between them', rect(40, 0, 400, 60), { x: 130, y: 80 }, true],
    ['above it, under the mention', rect(40, 0, 400, 60), { x: 130, y: 130 }, false],
    ['at its side, on the straight way', rect(700, 0, 1000, 600), { x: 430, y: 110 }, true],
    ['at its side, beside the way', rect(700, 90, 1000, 130), { x: 430, y: 300 }, false],
    ['in a corner, slanting', rect(700, 400, 1000, 700), { x: 430, y: 300 }, true],
    ['in a corner, round about', rect(700, 400, 1000, 700), { x: 690, y: 110 }, false],
  ])('%s', (_, card, point, expected) => {
    expect(isOnWay(point, mention, card)).toBe(expected)
  })
})
