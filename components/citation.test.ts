import { describe, expect, it } from 'vitest'
import { packIn } from '../tests/support/small-pack.ts'
import { ageAt } from './age.ts'
import { citationOf } from './citation.ts'
import { entityOf } from './pack.ts'

const citation = (paragraph: string, locale: 'en' | 'ja') => {
  const pack = packIn(locale)
  const fact = entityOf(pack, 'ada').facts.find((one) => one.paragraph === paragraph)
  return fact && citationOf({ fact, article: pack.article, locale })
}

describe('a citation', () => {
  it.each([
    [
      'names author, title, where it appeared, when, and the paragraph',
      'p1',
      'en',
      'Built a bridge (After A. Writer, “The long bridge” (our translation of 「長い橋」), Bridge News, 19 June 2024, Paragraph 1.)',
    ],
    [
      'says whose claim it is',
      'p2',
      'en',
      'The author’s view: May build another (After A. Writer, “The long bridge” (our translation of 「長い橋」), Bridge News, 19 June 2024, Paragraph 2.)',
    ],
    [
      'needs no translated title in the language of the article',
      'caption',
      'ja',
      'Stands on a bridge（日本語）（A. Writer「長い橋」、橋梁新聞、2024年6月19日、写真による）',
    ],
  ] as const)('%s', (_, paragraph, locale, expected) => {
    expect(citation(paragraph, locale)).toBe(expected)
  })
})

describe('how old the article is on a page', () => {
  it.each([
    ['2024-06-19', null],
    ['2024-01-01', null],
    ['no date', null],
    ['2024-06-20', '1 day'],
    ['2024-07-30', '41 days'],
    ['2024-09-19', '3 months'],
    ['2026-05-19', '23 months'],
    ['2026-11-25', '2 years'],
    ['2030-06-20', '6 years'],
  ])('of %s: %s', (page, expected) => {
    expect(ageAt({ from: '2024-06-19', to: page, locale: 'en' })).toBe(expected)
  })

  it('is told in the reader’s language', () => {
    expect(ageAt({ from: '2024-06-19', to: '2025-06-19', locale: 'ja' })).toBe('12か月')
    expect(ageAt({ from: '2024-06-19', to: '2026-11-25', locale: 'ru' })).toBe('2 года')
  })
})
