import { describe, expect, it } from 'vitest'
import { type Point, simplify } from './simplify-line.ts'

const coast: Point[] = Array.from({ length: 200 }, (_, at): Point => [at, Math.sin(at / 9) * 20])

describe('simplify', () => {
  it('keeps ends and corners, and drops what lies on the way', () => {
    const corner: Point[] = [
      [0, 0],
      [5, 0.2],
      [10, 0],
      [10, 10],
    ]
    expect(simplify(corner, 1)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ])
  })

  it('keeps fewer points the more a line may stray, and all where it may not', () => {
    const kept = [0, 0.5, 2, 50].map((tolerance) => simplify(coast, tolerance).length)
    expect(kept).toEqual([...kept].sort((a, b) => b - a))
    expect([kept[0], kept[3]]).toEqual([200, 2])
  })

  it.each<[Point[]]>([
    [[]],
    [[[1, 1]]],
    [
      [
        [1, 1],
        [2, 2],
      ],
    ],
  ])('leaves %j alone', (line) => {
    expect(simplify(line, 1)).toEqual(line)
  })

  it('keeps the far side of a ring, whose ends are one', () => {
    const ring: Point[] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ]
    expect(simplify(ring, 1)).toHaveLength(5)
  })
})
