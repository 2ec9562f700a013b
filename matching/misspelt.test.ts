import { describe, expect, test } from 'vitest'
import { detectorOf, entity, mentionsIn } from '../tests/support/small-lexicon.ts'
import { detector, found } from '../tests/support/small-subject.ts'
import { mentionsOn } from './detector.ts'

describe('misspelt names', () => {
  test.each([
    ['one edit', 'Vladivistok', 'Vladivistok: vladivostok'],
    ['swapped letters', 'Vladivosotk', 'Vladivosotk: vladivostok'],
    ['with an ending', 'во Владивастоке', 'Владивастоке: vladivostok'],
    ['katakana', 'ウラシオストク', 'ウラシオストク: vladivostok'],
    ['one word of several', 'International Atomic Enegry Agency', 'International Atomic Enegry Agency: iaea'],
    ['the last letter doubled', 'Vladivostokk', 'Vladivostokk: vladivostok'],
    ['early in a common word', 'шестистороние переговоры', 'шестистороние переговоры: six-party-talks'],
    ['the third ideograph', '国際源子力機関', '国際源子力機関: iaea'],
    ['behind a number', '6カ国協儀', '6カ国協儀: six-party-talks'],
    ['swapped letters of a short word', 'Kim Jogn-un', 'Kim Jogn-un: kim-jong-un'],
    ['swapped first letters of one', 'Kim Jong-li', 'Kim Jong-li: kim-jong-il'],
    ['swapped letters right behind a surname', 'Ким Чне Ын', 'Ким Чне Ын: kim-jong-un'],
    ['a wrong letter in a short name', 'Kim Jong-um', 'Kim Jong-um: kim-jong-un'],
    ['one in the midst of it', 'Kim Jomg-un', 'Kim Jomg-un: kim-jong-un'],
    ['a letter of a short word doubled', 'Kim Jong-unn', 'Kim Jong-unn: kim-jong-un'],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual([expected])
  })
  test('a short name in ideographs has no edit, a numeral is no misspelling', () => {
    const little = detectorOf([entity('gorby', { aliases: { ja: ['ゴルビー', '金日成一家'] } })])
    expect(mentionsIn(little, 'ゴールデンと金日成19歳')).toEqual([])
  })
  test('another country among those strung together is none', () => {
    const trio = detectorOf([entity('trio', { category: 'agreement', aliases: { ja: ['日米韓の協力'] } })])
    expect(mentionsIn(trio, '日米豪の協力、日米韓の恊力')).toEqual(['日米韓の恊力: trio'])
  })
  test('in the unit behind which another name goes on', () => {
    const spread = entity('spread', { aliases: { ko: ['핵확산'] } })
    const treaty = entity('npt', { aliases: { ko: ['핵확산금지조약'] } })
    expect(mentionsIn(detectorOf([spread, treaty]), '핵확신금지조약 탈퇴')).toEqual(['핵확신금지조약: npt'])
  })
  test('are said to be near, not exact', () => {
    expect(mentionsOn(detector, ['Vladivistok'], 'always').flat()).toMatchObject([{ kind: 'fuzzy' }])
  })
  test.each([
    'Kim Jong-nam',
    'Kim Jong-in',
    'Kim Jogn-nam',
    'Kim Song-un',
    'Kim Jomg-um',
    'Patin',
    'Vladimir',
    'Volokolamsk',
  ])('%s is none', (text) => {
    expect(found(text)).toEqual([])
  })
})
