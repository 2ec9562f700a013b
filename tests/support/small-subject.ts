/** A few entities of every kind, and what is found of them: the subject in small, for tests of the detector. */
import { detectorOf, entity, mentionsIn } from './small-lexicon.ts'

const kim = entity('kim-jong-un', {
  aliases: { en: ['Kim Jong-un'], ja: ['金正恩', 'キム・ジョンウン'], ko: ['김정은'], ru: ['Ким Чен Ын'] },
  short: { en: ['Kim'], ja: ['金', '金総書記'], ru: ['Ким'] },
  lookalikes: ['Kim Jong-nam'],
})
const father = entity('kim-jong-il', {
  aliases: { en: ['Kim Jong-il'], ja: ['金正日'] },
  short: { en: ['Kim'] },
})
/** Putin, in seven languages. */
export const putin = entity('putin', {
  aliases: {
    en: ['Putin'],
    ja: ['プーチン'],
    ko: ['푸틴'],
    ru: ['Путин'],
    uk: ['Путін'],
    de: ['Putin'],
    fr: ['Poutine'],
  },
})
/** Vladivostok, a name long enough to be misspelt. */
export const vladivostok = entity('vladivostok', {
  category: 'place',
  aliases: { en: ['Vladivostok'], ja: ['ウラジオストク'], ru: ['Владивосток'] },
})
const vostochny = entity('vostochny', {
  category: 'place',
  aliases: { ja: ['ボストーチヌイ', 'ボストーチヌイ宇宙センター'] },
})
const talks = entity('six-party-talks', {
  category: 'agreement',
  aliases: {
    en: ['six-party talks'],
    ja: ['6カ国協議'],
    ru: ['шестисторонние переговоры'],
    de: ['Sechs-Parteien-Gespräche'],
  },
})
const un = entity('un', {
  category: 'organization',
  reach: 'general',
  aliases: { en: ['UN', 'United Nations'] },
})
const council = entity('un-security-council', {
  category: 'organization',
  aliases: { en: ['UN Security Council'] },
})
const china = entity('china', {
  category: 'country',
  reach: 'general',
  aliases: { en: ['China'], ja: ['中国'] },
  lookalikes: ['中国地方', '発展中国家'],
})
/** Russia, which stands on many pages. */
export const russia = entity('russia', {
  category: 'country',
  reach: 'general',
  aliases: { en: ['Russia'], ja: ['ロシア'], ru: ['Россия'], fr: ['Russie'] },
})
const korea = entity('north-korea', {
  category: 'country',
  reach: 'general',
  aliases: { en: ['North Korea'] },
})
const iaea = entity('iaea', {
  category: 'organization',
  aliases: { en: ['International Atomic Energy Agency'], ja: ['国際原子力機関'], fr: ['AIEA'] },
})

/** Knows them all; the subject's sides are Kim Jong-un or North Korea, and Russia or Putin, or their adjectives. */
export const detector = detectorOf(
  [kim, father, putin, vladivostok, vostochny, talks, un, council, china, russia, korea, iaea],
  {
    words: { korean: { en: ['North Korean'] }, russian: { en: ['Russian'] } },
    sides: [
      ['kim-jong-un', 'north-korea', '#korean'],
      ['russia', 'putin', '#russian'],
    ],
  },
)

/** The mentions of a page of one or more blocks, as `surface: entity`, general ones included. */
export const found = (text: string | string[]): string[] => mentionsIn(detector, text)
