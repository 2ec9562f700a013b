import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { categories } from '../data/index.ts'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const THEMES = ['light', 'dark'] as const

/** A token's colours outside of `prefers-contrast`, where tokens.css first says it. */
const token = (name: string): Record<(typeof THEMES)[number], string> => {
  const [, light, dark] = css.match(new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`)) ?? []
  if (!light || !dark) throw new Error(`tokens.css has no --${name}: light-dark(#rrggbb, #rrggbb)`)
  return { light, dark }
}

/** Relative luminance as WCAG 2.2 defines it. */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(THEMES)('%s: text can be read', (theme) => {
  const grounds = ['ground', 'ground-sunken', 'ground-hover'].map((name) => token(name)[theme])

  it.each(categories.map(({ id, colour }) => [id, colour[theme]]))('category %s, %s', (_, colour) => {
    const [ground = ''] = grounds
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['ink', 'ink-soft', 'ink-faint', 'accent'])('--%s on every ground', (name) => {
    const worst = Math.min(...grounds.map((ground) => contrast(token(name)[theme], ground)))
    expect(worst).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['rule-strong', 'focus', 'switch-on'])('--%s, which bounds controls, at least 3:1', (name) => {
    const worst = Math.min(...grounds.map((ground) => contrast(token(name)[theme], ground)))
    expect(worst).toBeGreaterThanOrEqual(3)
  })
})
