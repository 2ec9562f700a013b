import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Category } from '../../data/types.ts'
import { marksCss } from '../../scripts/marks-css.ts'
import { luminance } from './ground.ts'
import { highlightNames } from './highlighter.ts'

const file = new URL('../../data/categories.json', import.meta.url)
const { categories } = JSON.parse(readFileSync(file, 'utf8')) as { categories: Category[] }
const css = marksCss(categories)

const contrast = (colour: string, ground: number): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  const [dim = 0, bright = 0] = [luminance(r, g, b), ground].sort((x, y) => x - y)
  return (bright + 0.05) / (dim + 0.05)
}

test('every highlight that the reader may register has a style, on screen alone', () => {
  for (const name of highlightNames()) expect(css).toContain(`::highlight(${name}) {`)
  const media = [...css.matchAll(/@media ([^(){]+)/g)].map(([, type]) => type?.trim())
  expect(new Set(media)).toEqual(new Set(['screen', 'screen and']))
})

test('styles name literal colours: variables do not reach a highlight', () => {
  expect(css).not.toContain('var(')
})

test.each(categories)(
  'the underline of $id can be told from a light and from a dark ground',
  ({ colour }) => {
    expect(contrast(colour.light, luminance(1, 1, 1))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colour.dark, luminance(0.1, 0.1, 0.1))).toBeGreaterThanOrEqual(4.5)
  },
)
