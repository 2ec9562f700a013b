import { describe, expect, test } from 'vitest'
import { detectorOf, entity, mentionsIn } from '../tests/support/small-lexicon.ts'
import { detector, found, putin, vladivostok } from '../tests/support/small-subject.ts'
import type { ResolveOptions } from './types.ts'

test('of overlapping readings the longest wins', () => {
  expect(found('the UN Security Council and the UN')).toEqual([
    'UN Security Council: un-security-council',
    'UN: un',
  ])
})

describe('a word that needs company', () => {
  const ship = entity('ship', {
    category: 'weapon',
    aliases: { en: ['cruiser Aurora'] },
    contextual: { aliases: { en: ['aurora'] }, needs: ['vladivostok'] },
  })
  const harbour = detectorOf([vladivostok, putin, ship])
  const other = 'Putin spoke'
  test.each([
    ['in its block', ['the aurora in Vladivostok']],
    ['two blocks before it', ['Vladivostok', other, 'the aurora']],
    ['two blocks behind it', ['the aurora', other, 'Vladivostok']],
    ['in its own full name', ['The cruiser Aurora is for sale.', 'The aurora is red.']],
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
  const page = ['Kim Jong-un wrote to Russia.', 'Russia and China', 'the UN']
  test('are shown on a page that names both sides of the subject in one block', () => {
    expect(mentionsIn(detector, page, 'about')).toEqual([
      'Kim Jong-un: kim-jong-un',
      'Russia: russia',
      'Russia: russia',
      'China: china',
      'UN: un',
    ])
  })
  test.each([
    ['a side by its adjective', ['Russia has North Korean shells.', 'China', 'Vladivostok', 'Putin']],
    [
      'sides by their adjectives beside anything else',
      ['Putin has Russian and North Korean shells.', 'China'],
    ],
  ])('are shown on a page that names %s', (_, blocks) => {
    expect(mentionsIn(detector, blocks, 'about')).toContain('China: china')
  })
  test('are not shown where an adjective stands in another block', () => {
    expect(mentionsIn(detector, ['Russia and Putin', 'North Korean shells and China'], 'about')).toEqual([
      'Putin: putin',
    ])
  })
  test.each([
    ['one side', ['Russia, China and the UN', 'Putin'], ['Putin: putin']],
    [
      'each side in a headline of its own',
      ['Kim Jong-un met guests.', 'Putin spoke in Russia.', 'the UN'],
      ['Kim Jong-un: kim-jong-un', 'Putin: putin'],
    ],
    ['countries and places alone', ['From Russia to North Korea', 'China'], []],
  ])('are not shown on a page that names %s', (_, blocks, marked) => {
    expect(mentionsIn(detector, blocks, 'about')).toEqual(marked)
  })
  test('are never shown where the reader wants none', () => {
    expect(mentionsIn(detector, page, 'never')).toEqual(['Kim Jong-un: kim-jong-un'])
  })
})

describe('a teaser of another page', () => {
  const namesBeside = (text: string, general: ResolveOptions['general']) => {
    const scans = [text, 'Putin in the headline'].map((block) => detector.scan(block))
    const lists = [...detector.resolve(scans, { general, isTeaser: (block) => block === 1 })]
    return lists.flatMap((list) => list?.map((mention) => mention.entity) ?? [])
  }
  test.each([
    ['off the subject', 'Vladivostok and Russia', 'about', ['vladivostok']],
    ['about it', 'Kim Jong-un in Russia', 'about', ['kim-jong-un', 'russia', 'putin']],
    ['about it, without general entities', 'Kim Jong-un in Russia', 'never', ['kim-jong-un', 'putin']],
    [
      'off it, where all names are wanted',
      'Vladivostok and Russia',
      'always',
      ['vladivostok', 'russia', 'putin'],
    ],
  ] as const)('on a page %s', (_, text, general, entities) => {
    expect(namesBeside(text, general)).toEqual(entities)
  })
})
