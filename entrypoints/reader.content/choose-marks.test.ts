import { describe, expect, it } from 'vitest'
import type { Settings } from '../../settings/settings.ts'
import { createChoice, type Spot } from './choose-marks.ts'

/** `ada` is a mention in plain text, `ada/heading` one in a heading, `ada/link` in a link, `ada/undrawn` unseen. */
const spotOf = (sketch: string): Spot => {
  const [entity = '', ...places] = sketch.split('/')
  return {
    entity,
    isDrawn: () => !places.includes('undrawn'),
    isIn: (place) => places.includes(place),
  }
}
const chosenOf = (sketches: string, settings: Settings): string => {
  const all = sketches.split(' ')
  const isChosen = createChoice(settings)
  return all.filter((sketch) => isChosen(spotOf(sketch))).join(' ')
}

describe('of the mentions in order, those are marked', () => {
  it.each<[string, Settings, string, string]>([
    ['the first of each entity, by default', {}, 'ada bob ada bob cid', 'ada bob cid'],
    ['every one, by choice', { occurrences: 'every' }, 'ada bob ada', 'ada bob ada'],
    ['a heading counts', {}, 'ada/heading ada', 'ada/heading'],
    ['no heading, so the first below it', { skipHeadings: true }, 'ada/heading ada ada', 'ada'],
    ['no link, so the first outside', { skipLinks: true }, 'ada/link ada/heading ada', 'ada/heading'],
    [
      'neither, of every one',
      { skipHeadings: true, skipLinks: true, occurrences: 'every' },
      'ada ada/link ada/heading ada',
      'ada ada',
    ],
    ['nothing, where an entity stands in links alone', { skipLinks: true }, 'ada/link bob', 'bob'],
    [
      'the first that is drawn, and the first that is not',
      {},
      'ada/undrawn ada/undrawn ada ada',
      'ada/undrawn ada',
    ],
    ['nothing unseen after the first', {}, 'ada ada/undrawn', 'ada'],
    ['nothing of nothing', {}, '', ''],
  ])('%s', (_, settings, mentions, marked) => {
    expect(chosenOf(mentions, settings)).toBe(marked)
  })
})

it('looks at the page only where the choice depends on it', () => {
  const never = (): boolean => {
    throw new Error('asked in vain')
  }
  const blind = { entity: 'ada', isDrawn: never, isIn: never }
  const choose = (spots: Spot[], settings: Settings) => spots.map(createChoice(settings))
  expect(choose([blind, blind], { occurrences: 'every' })).toEqual([true, true])
  expect(choose([spotOf('ada'), blind], { skipLinks: true })).toEqual([true, false])
})
