import type { Ground } from './highlighter.ts'

/** Relative luminance above which text can only be meant for a dark ground. */
const LIGHT_TEXT = 0.4

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4

/** Relative luminance (WCAG) of sRGB channels from 0 to 1. */
export const luminance = (red: number, green: number, blue: number): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)

/**
 * The ground under text of a computed colour. The colour of the text is a surer sign than a background, which may be a
 * picture or some ancestor's; the theme of the system says nothing about a page.
 */
export const groundFor = (colour: string): Ground => {
  const numbers = colour.match(/[\d.]+%?/g)?.map(Number) ?? []
  const [a = 0, b = 0, c = 0] = numbers
  if (colour.startsWith('rgb')) return luminance(a / 255, b / 255, c / 255) > LIGHT_TEXT ? 'dark' : 'light'
  if (colour.startsWith('color(srgb')) return luminance(a, b, c) > LIGHT_TEXT ? 'dark' : 'light'
  // oklch and oklab begin with a lightness from 0 to 1, lch and lab with one from 0 to 100.
  if (/^ok/.test(colour)) return a > 0.72 ? 'dark' : 'light'
  return /^(lab|lch)/.test(colour) && a > 70 ? 'dark' : 'light'
}
