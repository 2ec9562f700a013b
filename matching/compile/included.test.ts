import { expect, test } from 'vitest'
import { ENDING } from '../inflection.ts'
import { endingLabel } from '../labels.ts'
import { FIRST_CAPITAL, type Pattern, type Sense } from '../lexicon.ts'
import { withoutIncluded } from './included.ts'

const WITHOUT_S = `yeltsin${endingLabel(ENDING.none)}`
const WITH_S = `yeltsin${endingLabel(ENDING.name)}`
const pattern = (labels: string, sense: Partial<Sense> = {}): Pattern => ({
  labels,
  sense: { kind: 'alias', of: 0, capitals: 0, ...sense },
})

test('leaves out what another pattern finds as well', () => {
  const wide = pattern(WITH_S)
  expect(withoutIncluded([pattern(WITHOUT_S), wide])).toEqual([wide])
  expect(withoutIncluded([wide, pattern(WITH_S, { capitals: FIRST_CAPITAL })])).toEqual([wide])
})

test.each([
  ['another meaning', pattern(WITH_S, { of: 1 })],
  ['another kind', pattern(WITH_S, { kind: 'word' })],
  ['capitals that the other need not have', pattern(WITH_S, { capitals: FIRST_CAPITAL })],
  ['other letters', pattern(`j${WITH_S}`)],
])('keeps patterns with %s', (_, wide) => {
  const both = [pattern(WITHOUT_S), wide]
  expect(withoutIncluded(both)).toEqual(both)
})

test('keeps Korean endings, which are no lists, apart', () => {
  const both = [pattern(`군${endingLabel(ENDING.korean)}`), pattern(`군${endingLabel(ENDING.koreanVerb)}`)]
  expect(withoutIncluded(both)).toEqual(both)
})
