import { describe, expect, test } from 'vitest'
import { detectorOf, entity, mentionsIn } from '../tests/support/small-lexicon.ts'

const china = entity('china', { category: 'country', aliases: { en: ['China'], ja: ['中国'] } })
const putin = entity('putin', { aliases: { en: ['Putin'], ja: ['プーチン'] } })
const balance = entity('balance', { category: 'concept', aliases: { en: ['equidistance'] } })
const jets = entity('jets', { category: 'weapon', aliases: { en: ['nuclear jets'] } })
const visit = entity('visit-2024', { category: 'event', aliases: { en: ['Pyongyang visit'] } })

const detector = detectorOf([china, putin, balance, jets, visit], {
  words: {
    balancing: { en: ['balancing act'] },
    fighter: { en: ['fighter'], ru: ['истребитель'] },
    carrying: { en: ['carry'], ru: ['способный'] },
    nuclear: { en: ['nuclear weapon'], ru: ['ядерное оружие'] },
    visit: { ja: ['訪朝'] },
  },
  frames: [
    { entity: 'balance', slots: ['~@china', '#balancing'] },
    { entity: 'jets', slots: ['#fighter', '#carrying', '#nuclear'], commas: true },
    { entity: 'visit-2024', slots: ['@putin', '#visit', '=2024'] },
  ],
})
const found = (text: string): string[] => mentionsIn(detector, text)

describe('a frame', () => {
  test('asks for company and leaves it out of the mark', () => {
    expect(found('China tried a balancing act')).toEqual(['China: china', 'balancing act: balance'])
    expect(found('a balancing act')).toEqual([])
  })
  test('reads over a comma where it says so', () => {
    expect(found('истребители, способные нести ядерное оружие')).toEqual([
      'истребители, способные нести ядерное оружие: jets',
    ])
    expect(found('China, a balancing act')).toEqual(['China: china'])
  })
  test.each([
    ['プーチン氏が24年訪朝', ['プーチン氏が24年訪朝: visit-2024']],
    ['プーチン氏、24年ぶり訪朝', ['プーチン: putin']],
    ['プーチン氏が2024年代に訪朝', ['プーチン: putin']],
  ])('tells a year from a stretch of years: %s', (text, mentions) => {
    expect(found(text)).toEqual(mentions)
  })
})
