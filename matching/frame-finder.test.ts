import { describe, expect, test } from 'vitest'
import { detectorOf, entity, mentionsIn } from '../tests/support/small-lexicon.ts'
import { putin, russia } from '../tests/support/small-subject.ts'

describe('frames', () => {
  const visit = detectorOf(
    [
      putin,
      russia,
      entity('north-korea', { category: 'country', aliases: { en: ['North Korea'], ja: ['北朝鮮'] } }),
      entity('visit', { category: 'event', aliases: {} }),
    ],
    {
      words: { visit: { en: ['visit', 'trip'], ja: ['訪問'] } },
      frames: [{ entity: 'visit', slots: ['@putin', '#visit', '@north-korea', '=2024'] }],
    },
  )
  test.each([
    [
      "Putin's two-day visit to North Korea in June 2024",
      "Putin's two-day visit to North Korea in June 2024: visit",
    ],
    ['the trip in 2024 that took Putin to North Korea', 'trip in 2024 that took Putin to North Korea: visit'],
    ['2024年6月のプーチン氏の北朝鮮訪問', '2024年6月のプーチン氏の北朝鮮訪問: visit'],
  ])('%s', (text, expected) => {
    expect(mentionsIn(visit, text)).toEqual([expected])
  })
  test('begin with a whole name, not inside of it', () => {
    const kim = entity('kim', { aliases: { ja: ['金正恩', '正恩氏'] } })
    const tour = detectorOf([kim, entity('tour', { category: 'event', aliases: {} })], {
      words: { tour: { ja: ['訪露'] } },
      frames: [{ entity: 'tour', slots: ['@kim', '#tour'] }],
    })
    expect(mentionsIn(tour, '金正恩氏の訪露')).toEqual(['金正恩氏の訪露: tour'])
  })
  test.each([
    ['another year', 'Putin on a visit to North Korea in 2000', ['Putin: putin', 'North Korea: north-korea']],
    [
      'another sentence',
      'It was 2024. Putin had no visit. North Korea',
      ['Putin: putin', 'North Korea: north-korea'],
    ],
    [
      'too far away',
      `Putin ${'said many things '.repeat(4)} visit North Korea 2024`,
      ['Putin: putin', 'North Korea: north-korea'],
    ],
  ])('not in %s', (_, text, expected) => {
    expect(mentionsIn(visit, text)).toEqual(expected)
  })
})
