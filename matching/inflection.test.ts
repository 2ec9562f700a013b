import { describe, expect, test } from 'vitest'
import { found } from '../tests/support/small-subject.ts'

describe('inflection', () => {
  test.each([
    ['English genitive', 'Putin’s', 'Putin: putin'],
    ['Russian cases', 'с Путиным', 'Путиным: putin'],
    ['Russian names of several words', 'Ким Чен Ыном', 'Ким Чен Ыном: kim-jong-un'],
    [
      'Russian adjective and noun',
      'о шестисторонних переговорах',
      'шестисторонних переговорах: six-party-talks',
    ],
    ['Ukrainian cases', 'Путіну', 'Путіну: putin'],
    ['German genitive', 'Putins Zug', 'Putins: putin'],
    [
      'German dative plural',
      'bei den Sechs-Parteien-Gesprächen',
      'Sechs-Parteien-Gesprächen: six-party-talks',
    ],
    ['French elision', "l'AIEA", 'AIEA: iaea'],
    ['Korean particle', '김정은이', '김정은: kim-jong-un'],
    ['Korean title and particle', '푸틴대통령과는', '푸틴: putin'],
    ['Korean comrades', '푸틴동지께서는', '푸틴: putin'],
    ['Japanese honorific', 'プーチン氏が', 'プーチン: putin'],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual([expected])
  })
})
