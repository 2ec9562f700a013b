import { describe, expect, it } from 'vitest'
import { packIn } from '../tests/support/small-pack.ts'
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
