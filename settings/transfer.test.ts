import { describe, expect, it } from 'vitest'
import type { Settings } from './settings.ts'
import { exportText, readImport } from './transfer.ts'

const settings: Settings = {
  enabled: false,
  categories: { person: false },
  sitesOff: ['a.example'],
  openDelay: 100,
  hidden: [{ entity: 'ada', site: 'a.example' }],
}
const fileOf = (content: unknown) =>
  JSON.stringify({ application: 'Backstory', format: 1, settings: content })

it('reads what it wrote, the same whichever choices were made', () => {
  expect(readImport(exportText(settings))).toEqual({ kind: 'settings', settings })
  expect(readImport(exportText({}))).toEqual({ kind: 'settings', settings: {} })
  expect(readImport(fileOf({ sitesOff: [] }))).toEqual({ kind: 'settings', settings: {} })
})

it('takes sites in their own script, in which people write them', () => {
  expect(readImport(fileOf({ sitesOff: ['例え.jp'] }))).toEqual({
    kind: 'settings',
    settings: { sitesOff: ['xn--r8jz45g.jp'] },
  })
})

describe('a file is refused', () => {
  it.each([
    ['that is no JSON', '{"application": "Back', { kind: 'unreadable' }],
    ['that is empty', '', { kind: 'unreadable' }],
    ['of something else', '{"settings": {}}', { kind: 'foreign' }],
    ['that is a list', '[]', { kind: 'foreign' }],
    ['without settings', '{"application": "Backstory", "format": 1}', { kind: 'foreign' }],
    ['of a later version', '{"application": "Backstory", "format": 2, "settings": {}}', { kind: 'newer' }],
    [
      'without a format',
      '{"application": "Backstory", "settings": {}}',
      { kind: 'faults', faults: ['format'] },
    ],
    [
      'of a format that there never was',
      '{"application": "Backstory", "format": 0, "settings": {}}',
      { kind: 'faults', faults: ['format: 0'] },
    ],
  ])('%s', (_, text, expected) => {
    expect(readImport(text)).toEqual(expected)
  })

  it.each<[string, unknown, string[]]>([
    ['an unknown choice', { colour: 'red' }, ['colour: "red"']],
    ['a choice that is not offered', { markStyle: 'bold', theme: 'dark' }, ['markStyle: "bold"']],
    ['a switch that is none', { enabled: 'no' }, ['enabled: "no"']],
    ['a delay that is too long', { openDelay: 9000 }, ['openDelay: 9000']],
    [
      'a category that there is not',
      { categories: { person: false, ship: true } },
      ['categories.ship: true'],
    ],
    ['categories that are a list', { categories: ['person'] }, ['categories: ["person"]']],
    [
      'a site that is none',
      { sitesOff: ['a.example', 'not a host', 7] },
      ['sitesOff[1]: "not a host"', 'sitesOff[2]: 7'],
    ],
    ['a list that is none', { sitesOnly: 'a.example' }, ['sitesOnly: "a.example"']],
    [
      'a hidden entity without its name',
      { hidden: [{ site: 'a.example' }] },
      ['hidden[0]: {"site":"a.example"}'],
    ],
    ['a value just short enough', { theme: 'x'.repeat(38) }, [`theme: "${'x'.repeat(38)}"`]],
    ['a value without end', { theme: 'x'.repeat(999) }, [`theme: "${'x'.repeat(39)}…`]],
    ['several at once', { enabled: 1, textSize: 'huge' }, ['enabled: 1', 'textSize: "huge"']],
  ])('for %s, and says what and where', (_, content, faults) => {
    expect(readImport(fileOf(content))).toEqual({ kind: 'faults', faults })
  })
})
