import { expect, it } from 'vitest'
import { draw, find } from '../tests/support/draw.tsx'
import { type Range, Text } from './Text.tsx'

it.each<[string, readonly Range[], string]>([
  ['Kinzhal', [[0, 4]], '<mark>Kinz</mark>hal'],
  [
    'Kinzhal',
    [
      [4, 7],
      [0, 1],
    ],
    '<mark>K</mark>inz<mark>hal</mark>',
  ],
  [
    'Kinzhal',
    [
      [0, 3],
      [2, 5],
    ],
    '<mark>Kin</mark><mark>zh</mark>al',
  ],
  ['Kinzhal', [], 'Kinzhal'],
  ['Kim Jong-un', [[4, 8]], 'Kim <span class="whole"><mark>Jong</mark>-un</span>'],
])('what matched of %s at %j is marked: %s', (text, ranges, expected) => {
  expect(draw(<Text text={text} ranges={ranges} />).innerHTML).toBe(expected)
})

/** How many lines a word stands on, in a box of a width. */
const linesOf = (text: string, word: string, width: number): number => {
  draw(
    <p class="card" style={{ inlineSize: `${width}px` }}>
      <Text text={text} />
    </p>,
  )
  const walker = document.createTreeWalker(find('p'), NodeFilter.SHOW_TEXT)
  const range = new Range()
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(word) ?? -1
    if (at < 0) continue
    range.setStart(node, at)
    range.setEnd(node, at + word.length)
  }
  return new Set([...range.getClientRects()].map(({ top }) => top)).size
}
const WIDTHS = Array.from({ length: 40 }, (_, nth) => 70 + 5 * nth)

it('no width tears a short name at its hyphen; long compounds give way', () => {
  const lines = (text: string, word: string) => Math.max(...WIDTHS.map((width) => linesOf(text, word, width)))
  expect(lines('Visited by Kim Jong-un', 'Jong-un')).toBe(1)
  expect(lines('極超音速ミサイル（Kh-47M2）。ミグ31', 'Kh-47M2')).toBe(1)
  expect(lines('nordkoreanische Sechs-Parteien-Gespräche', 'Sechs-Parteien-Gespräche')).toBeGreaterThan(1)
})
