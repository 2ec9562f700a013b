import { expect, test } from 'vitest'
import { groundFor } from './ground.ts'

test.each([
  ['rgb(0, 0, 0)', 'light'],
  ['rgb(51, 51, 51)', 'light'],
  ['rgb(118, 118, 118)', 'light'],
  ['rgb(0, 0, 238)', 'light'],
  ['rgb(255, 255, 255)', 'dark'],
  ['rgb(200, 200, 200)', 'dark'],
  ['rgba(255, 255, 255, 0.87)', 'dark'],
  ['color(srgb 0.95 0.95 0.95)', 'dark'],
  ['color(srgb 0.1 0.1 0.1)', 'light'],
  ['oklch(0.95 0.01 90)', 'dark'],
  ['oklab(0.3 0 0)', 'light'],
  ['lab(92 0 0)', 'dark'],
  ['lch(20 5 90)', 'light'],
  ['', 'light'],
])('text of the colour %s stands on a %s ground', (colour, expected) => {
  expect(groundFor(colour)).toBe(expected)
})
