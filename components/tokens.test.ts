import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const FOLDER = new URL('.', import.meta.url)
const SHEETS = readdirSync(FOLDER).filter((file) => file.endsWith('.css') && file !== 'tokens.css')

/** Which values a property may have, part by part, and what to take instead of any other. */
const SCALES: readonly { of: RegExp; values: RegExp; take: string }[] = [
  { of: /^font-size$/, values: /^(inherit|var\(--type-\w+\))$/, take: '--type-*' },
  {
    of: /^line-height$/,
    values: /^(1|inherit|var\(--(line-\w+|target|control-small)\))$/,
    take: '--line-*, or the height of a target for one line',
  },
  {
    of: /^((row|column)-)?gap$|^(margin|padding|--card-margin)(-|$)/,
    values: /^(0|1px|auto|calc\(-1 \* var\(--(space-\d|card-margin)\)\)|var\(--(space-\d|card-margin)\))$/,
    take: '--space-*',
  },
  {
    of: /^border(-[\w-]+)?-radius$/,
    values:
      /^(0|50%|inherit|var\(--radius-\w+\)|var\(--card-radius, .*\)|calc\(var\(--radius-large\) - .*\))$/,
    take: '--radius-*',
  },
  {
    of: /^--(type|line|space|radius|track)-(?!scale$)/,
    values: /^$/,
    take: 'another step: none is redefined',
  },
  { of: /^letter-spacing$/, values: /^(0|inherit|var\(--track-\w+\))$/, take: '--track-*' },
  { of: /./, values: /^(?!.*(#[0-9a-f]{3,8}\b|\brgb\()).*$/, take: 'a colour of tokens.css' },
]

/** What is not on a scale, and why. */
const EXCEPTIONS: readonly string[] = [
  // On paper.
  'dossier-print.css: margin: 16mm 14mm',
]

/** The parts of a value: at its blanks, but for those in parentheses. */
const partsOf = (value: string): string[] =>
  value.match(/(?:[^\s(]*\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[^\s(]+)/g) ?? []

const faultsOf = (file: string): string[] => {
  const css = readFileSync(new URL(file, FOLDER), 'utf8').replace(/\/\*.*?\*\//gs, '')
  return [...css.matchAll(/(?<=[{;]\s*)([\w-]+):\s*([^;{}]+);/g)].flatMap(([, property = '', value = '']) =>
    SCALES.filter(({ of, values }) => of.test(property) && !partsOf(value).every((part) => values.test(part)))
      .map(({ take }) => ({ said: `${file}: ${property}: ${value}`, take }))
      .filter(({ said }) => !EXCEPTIONS.includes(said))
      .map(({ said, take }) => `${said} — take ${take}`),
  )
}

it('lengths and colours are those of tokens.css: one scale of type, of spaces, of corners', () => {
  expect(SHEETS.flatMap(faultsOf)).toEqual([])
})
