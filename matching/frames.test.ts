import { describe, expect, test } from 'vitest'
import { detectorOf, entity, mentionsIn } from '../tests/support/small-lexicon.ts'
import { mentionsOn } from './detector.ts'

const china = entity('china', {
  category: 'country',
  aliases: { en: ['China'], ja: ['中国'], ko: ['중국'] },
})
const putin = entity('putin', { aliases: { en: ['Putin'], ja: ['プーチン'] } })
const balance = entity('balance', { category: 'concept', aliases: { en: ['equidistance'] } })
const jets = entity('jets', { category: 'weapon', aliases: { en: ['nuclear jets'] } })
const visit = entity('visit-2024', { category: 'event', aliases: { en: ['Pyongyang visit'] } })

const debt = entity('debt', { category: 'agreement', aliases: { en: ['arrears'] } })

const meeting = entity('meeting', { category: 'event', aliases: { en: ['Putin meeting'] } })
const cannons = entity('cannons', { category: 'event', aliases: { en: ['cannon trade'] } })

const detector = detectorOf([china, putin, balance, jets, visit, debt, meeting, cannons], {
  words: {
    balancing: { en: ['balancing act'] },
    fighter: { en: ['fighter'], ru: ['истребитель'] },
    carrying: { en: ['carry'], ru: ['способный'] },
    nuclear: { en: ['nuclear weapon'], ru: ['ядерное оружие'] },
    visit: { en: ['journey'], de: ['Reise'], ru: ['поездка'], ja: ['訪朝'], ko: ['방문'] },
    even: { ja: ['均衡策'] },
    loan: { en: ['loan'] },
    unpaid: { en: ['unpaid'], ja: ['未払い'] },
    met: { ja: ['会談'] },
    cannon: { ja: ['大砲'], ko: ['대포'], 'zh-Hans': ['大炮'] },
    delivery: { ja: ['供与'], ko: ['제공'], 'zh-Hans': ['供应'] },
    film: { ja: ['均衡策映画'] },
    other: { en: ['minister', 'Macron'] },
  },
  frames: [
    { entity: 'balance', slots: ['~@china', '#balancing'] },
    { entity: 'jets', slots: ['#fighter', '#carrying', '#nuclear'], commas: true },
    { entity: 'visit-2024', slots: ['@putin', '#visit', '=2024'], unless: '#other' },
    { entity: 'balance', slots: ['@china', '#even'], gap: [8, 2] },
    { entity: 'debt', slots: ['#loan', '@china', '?@putin', '#unpaid'], gap: [24, 12] },
    { entity: 'debt', slots: ['#unpaid', '?@china'] },
    { entity: 'meeting', slots: ['@putin', '#met', '=2019-04'] },
    { entity: 'cannons', slots: ['~<@china', '#cannon', '#delivery'] },
    { entity: null, slots: ['~>@putin', '#cannon', '#delivery'] },
    { entity: null, slots: ['#film'] },
  ],
})
const found = (text: string): string[] => mentionsIn(detector, text)

describe('a frame', () => {
  test('asks for company and leaves it out of the mark', () => {
    expect(found('China tried a balancing act')).toEqual(['China: china', 'balancing act: balance'])
    expect(found('a balancing act')).toEqual([])
  })
  test('with company close by is a phrase, which a particle ends', () => {
    const ban = entity('ban', { category: 'agreement', aliases: { ja: ['禁輸'] } })
    const others = detectorOf([putin, ban], {
      frames: [{ entity: null, slots: ['~@putin', '@ban'], gap: [4, 2], ordered: true }],
    })
    expect(mentionsIn(others, 'プーチンの禁輸')).toEqual(['プーチン: putin'])
    expect(mentionsIn(others, 'プーチンは禁輸')).toEqual(['プーチン: putin', '禁輸: ban'])
  })
  test('says by itself what is meant, unless it asks for company', () => {
    const kindOf = (text: string) =>
      mentionsOn(detector, [text], 'always')[0]?.find(({ entity }) => entity !== 'china')?.kind
    expect(kindOf('Putin’s journey in 2024')).toBe('phrase')
    expect(kindOf('China tried a balancing act')).toBe('context')
  })
  test('reads over the ends of lines of source text', () => {
    expect(found('Putin’s\njourney in\n2024')).toEqual(['Putin’s\njourney in\n2024: visit-2024'])
  })
  test('reads over a comma where it says so', () => {
    expect(found('истребители, способные нести ядерное оружие')).toEqual([
      'истребители, способные нести ядерное оружие: jets',
    ])
    expect(found('China, a balancing act')).toEqual(['China: china'])
  })
  test('reads over a comma before a year', () => {
    expect(found('Putin’s journey, in June 2024')).toEqual(['Putin’s journey, in June 2024: visit-2024'])
    expect(found('Putin, a journey in 2024')).toEqual(['Putin: putin'])
  })
  test('reads over the day of a month', () => {
    expect(found('Putin: Reise am 19. Juni 2024')).toEqual(['Putin: putin'])
    expect(found('Putins Reise am 19. Juni 2024')).toEqual(['Putins Reise am 19. Juni 2024: visit-2024'])
    expect(found('Putins Reise im Jahr 1996. Juni 2024')).toEqual(['Putins: putin'])
  })
  test('knows the year since which something is so from another one', () => {
    expect(found('поездка с Putin 2024 года')).toEqual(['поездка с Putin 2024: visit-2024'])
    expect(found('поездка Putin, с июля 2024')).toEqual(['Putin: putin'])
  })
  test('reads over a bracket right before a year, in figures of full width too', () => {
    expect(found('プーチン氏の訪朝（２０２４年6月）')).toEqual(['プーチン氏の訪朝（２０２４: visit-2024'])
    expect(found('プーチン氏の訪朝（発表は2024年）')).toEqual(['プーチン: putin'])
  })
  test('ends at a colon, and with a sentence in capitals', () => {
    expect(found('Putin flew: a journey in 2024')).toEqual(['Putin: putin'])
    expect(found('PUTIN FLEW. A JOURNEY IN 2024')).toEqual(['PUTIN: putin'])
  })
  test('is something else where somebody else stands in its midst or right beside it, and no farther', () => {
    expect(found('Putin’s minister went on a journey in 2024')).toEqual(['Putin: putin'])
    expect(found('Macron and Putin’s journey in 2024')).toEqual(['Putin: putin'])
    expect(found('Putin’s journey of 2024 with Macron')).toEqual(['Putin: putin'])
    expect(found('Putin’s journey of 2024 did not impress Macron')).toEqual([
      'Putin’s journey of 2024: visit-2024',
    ])
    expect(found('Putin’s journey of 2024. Macron slept')).toEqual(['Putin’s journey of 2024: visit-2024'])
  })
  test('is no phrase where a subject ends', () => {
    expect(found('中国の均衡策')).toEqual(['中国の均衡策: balance'])
    expect(found('中国は均衡策')).toEqual(['中国: china'])
    expect(found('中国と均衡策')).toEqual(['中国: china'])
  })
  test('ends with a sentence, in Korean before a number too', () => {
    expect(found('Putin의 journey가 2024년')).toEqual(['Putin의 journey가 2024: visit-2024'])
    expect(found('Putin은 journey다. 2024년')).toEqual(['Putin: putin'])
  })
  test('knows a Korean noun in a verb', () => {
    expect(found('Putin이 방문했던 2024년')).toEqual(['Putin이 방문했던 2024: visit-2024'])
    expect(found('Putin의 방문객 2024명')).toEqual(['Putin: putin'])
  })
  test('leaves out what is optional and too far from what must be there', () => {
    expect(found('a loan China got of Putin and keeps unpaid')).toEqual([
      'loan China got of Putin and keeps unpaid: debt',
    ])
  })
  test('parts an optional piece from a topic', () => {
    expect(found('未払い分の中国')).toEqual(['未払い分の中国: debt'])
    expect(found('未払い分は中国')).toEqual(['未払い: debt', '中国: china'])
  })
  test('knows what comes from somewhere from what goes there', () => {
    expect(found('中国が大砲を供与')).toEqual(['中国: china', '大砲を供与: cannons'])
    expect(found('中国に大砲を供与')).toEqual(['中国: china'])
    expect(found('중국에 대포를 제공')).toEqual(['중국: china'])
    expect(found('向中国供应大炮')).toEqual(['中国: china'])
    expect(found('中国による大砲の供与')).toEqual(['中国: china', '大砲の供与: cannons'])
  })
  test('knows whom something goes to, in what stays unmarked', () => {
    expect(found('中国はプーチン氏の大砲を供与')).toEqual([
      '中国: china',
      'プーチン: putin',
      '大砲を供与: cannons',
    ])
    expect(found('中国はプーチンに大砲を供与')).toEqual(['中国: china', 'プーチン: putin'])
  })
  test('of one piece passes over a longer word', () => {
    expect(found('中国の均衡策映画')).toEqual(['中国: china'])
  })
  test.each([
    ['プーチン氏の会談（2019年）', ['プーチン氏の会談（2019: meeting']],
    ['プーチン氏の会談（２０１９年４月）', ['プーチン氏の会談（２０１９: meeting']],
    ['プーチン氏の会談（2019年9月）', ['プーチン: putin']],
    ['2019년 4월 プーチン 会談', ['2019년 4월 プーチン 会談: meeting']],
    ['2019년 10월 プーチン 会談', ['プーチン: putin']],
    ['二〇一九年四月のプーチン氏の会談', ['二〇一九年四月のプーチン氏の会談: meeting']],
    ['二零一九年プーチン氏の会談', ['二零一九年プーチン氏の会談: meeting']],
    ['二○一九年十月のプーチン氏の会談', ['プーチン: putin']],
    ['二〇一九年十二月のプーチン氏の会談', ['プーチン: putin']],
  ])('takes a year whose month is the one asked for: %s', (text, mentions) => {
    expect(found(text)).toEqual(mentions)
  })
  test.each([
    ['プーチン氏が24年訪朝', ['プーチン氏が24年訪朝: visit-2024']],
    ['プーチン氏、24年ぶり訪朝', ['プーチン: putin']],
    ['プーチン氏が約24年を経て訪朝', ['プーチン: putin']],
    ['プーチン氏が2024年代に訪朝', ['プーチン: putin']],
    ['2024年6月以来となるプーチン氏の訪朝', ['プーチン: putin']],
    ['二〇二四年六月以来となるプーチン氏の訪朝', ['プーチン: putin']],
    ['二〇二四年代にプーチン氏が訪朝', ['プーチン: putin']],
    ['Putin’s first journey since June 2024', ['Putin: putin']],
    ['первый journey, что совершил Putin с 2024 года', ['Putin: putin']],
  ])('tells a year from a stretch of years: %s', (text, mentions) => {
    expect(found(text)).toEqual(mentions)
  })
})
