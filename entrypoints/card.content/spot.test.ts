import { describe, expect, test } from 'vitest'
import type { CardCause, CardLook } from '../../browser/bridge.ts'
import { fixedPoint, spotFor } from './spot.ts'

const wide = { width: 1280, height: 800 }
const wish = (cause: CardCause, place: CardLook['place']) => ({
  cause,
  look: { place, theme: 'auto', textSize: 'medium' } as const,
})

test.each([
  ['hover', 'beside', wide, 'beside'],
  ['click', 'corner', wide, 'corner'],
  ['keyboard', 'side', wide, 'side'],
  ['tap', 'beside', wide, 'sheet'],
  ['hover', 'corner', { width: 320, height: 180 }, 'beside'],
] as const)(
  'a card asked for by %s with “%s” chosen, in a window of %o: %s',
  (cause, place, window, expected) => {
    expect(spotFor(wish(cause, place), window)).toBe(expected)
  },
)

describe('a corner', () => {
  const card = { width: 360, height: 400 }
  const lineAt = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 })
  test.each([
    ['is the lower right one', lineAt(100, 100), { x: 904, y: 384 }],
    ['is the upper right one where the line lies in the lower', lineAt(1000, 600), { x: 904, y: 16 }],
    ['is on the left where the line would lie under either', lineAt(1000, 390), { x: 16, y: 384 }],
  ])('%s', (_, line, expected) => {
    expect(fixedPoint({ card, window: wide, line, edge: 16 })).toEqual(expected)
  })

  test('is none where the line would lie under each', () => {
    const window = { width: 600, height: 420 }
    expect(fixedPoint({ card, window, line: lineAt(260, 200), edge: 16 })).toBeUndefined()
  })

  test('and a side is the right one, or the left one', () => {
    const side = { width: 360, height: 784 }
    expect(fixedPoint({ card: side, window: wide, line: lineAt(10, 10), edge: 8 })).toEqual({ x: 912, y: 8 })
    expect(fixedPoint({ card: side, window: wide, line: lineAt(1000, 10), edge: 8 })).toEqual({ x: 8, y: 8 })
  })
})
