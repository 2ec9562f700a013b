import { describe, expect, test } from 'vitest'
import { holds, isNear, lineAt } from './geometry.ts'

const rect = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom })

test('a rectangle holds its edges, and a margin around them where one is given', () => {
  const box = rect(10, 10, 20, 20)
  expect(holds(box, { x: 10, y: 20 })).toBe(true)
  expect(holds(box, { x: 9, y: 15 })).toBe(false)
  expect(holds(box, { x: 9, y: 15 }, 1)).toBe(true)
})

test('of a mention on two lines, the one that was pointed at is taken', () => {
  const lines = [rect(300, 0, 400, 20), rect(0, 20, 60, 40)]
  expect(lineAt(lines, { x: 30, y: 30 })).toBe(lines[1])
  expect(lineAt(lines, { x: 350, y: -2 })).toBe(lines[0])
  expect(lineAt(lines)).toBe(lines[0])
  expect(lineAt([], { x: 0, y: 0 })).toBeUndefined()
})

describe('on the way from a mention to its card', () => {
  const mention = rect(100, 100, 160, 120)
  const below = rect(40, 160, 400, 500)
  test.each([
    ['on the mention', { x: 120, y: 110 }, true],
    ['on the card', { x: 300, y: 300 }, true],
    ['between them', { x: 130, y: 140 }, true],
    ['slanting towards the far edge of the card', { x: 260, y: 145 }, true],
    ['beside the mention', { x: 260, y: 110 }, false],
    ['beside the way', { x: 390, y: 130 }, false],
    ['above the mention', { x: 120, y: 60 }, false],
    ['under the card', { x: 120, y: 540 }, false],
  ])('%s', (_, point, expected) => {
    expect(isNear(point, [mention], below, 0)).toBe(expected)
  })

  test('a card above its mention is reached upwards', () => {
    const above = rect(40, 0, 400, 60)
    expect(isNear({ x: 130, y: 80 }, [mention], above, 0)).toBe(true)
    expect(isNear({ x: 130, y: 130 }, [mention], above, 0)).toBe(false)
  })
})
