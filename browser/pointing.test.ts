import { expect, test } from 'vitest'
import { holds } from './pointing.ts'

test('a box holds its edges, and a margin around them where one is given', () => {
  const box = { left: 10, top: 10, right: 20, bottom: 20 }
  expect(holds(box, { x: 10, y: 20 })).toBe(true)
  expect(holds(box, { x: 9, y: 15 })).toBe(false)
  expect(holds(box, { x: 9, y: 15 }, 1)).toBe(true)
})
