import { describe, expect, test } from 'vitest'
import { detectorOf, entity, mentionsIn } from '../tests/support/small-lexicon.ts'
import { detector, found, putin, vladivostok } from '../tests/support/small-subject.ts'

test('of overlapping readings the longest wins', () => {
  expect(found('the UN Security Council and the UN')).toEqual([
    'UN Security Council: un-security-council',
    'UN: un',
  ])
})

describe('a word that needs company', () => {
  const ship = entity('ship', {
    category: 'weapon',
    aliases: {},
    contextual: { aliases: { en: ['aurora'] }, needs: ['vladivostok'] },
  })
  const harbour = detectorOf([vladivostok, putin, ship])
  const other = 'Putin spoke'
  test.each([
    ['in its block', ['the aurora in Vladivostok']],
    ['two blocks before it', ['Vladivostok', other, 'the aurora']],
    ['two blocks behind it', ['the aurora', other, 'Vladivostok']],
    ['farther off, past blocks that name nothing', ['Vladivostok', 'rain', 'wind', other, 'the aurora']],
  ])('has it %s', (_, blocks) => {
    expect(mentionsIn(harbour, blocks)).toContain('aurora: ship')
  })
  test.each([
    ['three blocks before it', ['Vladivostok', other, other, 'the aurora']],
    ['three blocks behind it', ['the aurora', other, other, 'Vladivostok']],
    ['nowhere', ['the aurora', other]],
  ])('has none where it is %s', (_, blocks) => {
    expect(mentionsIn(harbour, blocks)).not.toContain('aurora: ship')
  })
})

describe('general entities', () => {
  const page = ['Kim Jong-un met guests.', 'Russia and China', 'the UN']
  test('are shown on a page that names both sides of the subject', () => {
    expect(mentionsIn(detector, page, 'about')).toEqual([
      'Kim Jong-un: kim-jong-un',
      'Russia: russia',
      'China: china',
      'UN: un',
    ])
  })
  test('are not shown elsewhere', () => {
    expect(mentionsIn(detector, ['Russia, China and the UN', 'Putin'], 'about')).toEqual(['Putin: putin'])
  })
  test('are never shown where the reader wants none', () => {
    expect(mentionsIn(detector, page, 'never')).toEqual(['Kim Jong-un: kim-jong-un'])
  })
})
