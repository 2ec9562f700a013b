import { describe, expect, test } from 'vitest'
import { detectorOf, entity, mentionsIn } from '../tests/support/small-lexicon.ts'
import { createDetector } from './detector.ts'

const kim = entity('kim-jong-un', {
  aliases: { en: ['Kim Jong-un'], ja: ['金正恩', 'キム・ジョンウン'], ko: ['김정은'], ru: ['Ким Чен Ын'] },
  short: { en: ['Kim'], ja: ['金', '金総書記'], ru: ['Ким'] },
  lookalikes: ['Kim Jong-nam'],
})
const father = entity('kim-jong-il', {
  aliases: { en: ['Kim Jong-il'], ja: ['金正日'] },
  short: { en: ['Kim'] },
})
const putin = entity('putin', {
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
const vladivostok = entity('vladivostok', {
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
const russia = entity('russia', {
  category: 'country',
  reach: 'general',
  aliases: { en: ['Russia'], ja: ['ロシア'], ru: ['Россия'], fr: ['Russie'] },
})
const iaea = entity('iaea', {
  category: 'organization',
  aliases: { en: ['International Atomic Energy Agency'], ja: ['国際原子力機関'], fr: ['AIEA'] },
})

const detector = detectorOf(
  [kim, father, putin, vladivostok, vostochny, talks, un, council, china, russia, iaea],
  {
    sides: [['kim-jong-un'], ['russia', 'putin']],
  },
)
const found = (text: string | string[]): string[] => mentionsIn(detector, text)

describe('writing', () => {
  test.each([
    ['capitals', 'KIM JONG-UN', 'KIM JONG-UN: kim-jong-un'],
    ['a blank for a hyphen', 'Kim Jong Un spoke', 'Kim Jong Un: kim-jong-un'],
    ['another hyphen', 'Kim Jong‐un', 'Kim Jong‐un: kim-jong-un'],
    ['no-break spaces', 'Kim\u00a0Jong\u00a0Un', 'Kim\u00a0Jong\u00a0Un: kim-jong-un'],
    ['a soft hyphen', 'Pu\u00adtin', 'Pu\u00adtin: putin'],
    ['a zero-width space', 'ウラジ\u200bオストク', 'ウラジ\u200bオストク: vladivostok'],
    [
      'an indented line break',
      'UN\n      Security Council',
      'UN\n      Security Council: un-security-council',
    ],
    ['full width', 'ＵＮ', 'ＵＮ: un'],
    ['dotted capitals', 'the U.N. said', 'U.N.: un'],
    ['half-width kana', 'ﾌﾟｰﾁﾝ氏', 'ﾌﾟｰﾁﾝ: putin'],
    ['decomposed kana', 'フ\u309aーチン', 'フ\u309aーチン: putin'],
    ['marks of stress', 'Влади\u0301восто\u0301к', 'Влади\u0301восто\u0301к: vladivostok'],
    ['decomposed hangul', '김정은'.normalize('NFD'), `${'김정은'.normalize('NFD')}: kim-jong-un`],
    ['ヴォ for ボ', 'ヴォストーチヌイ', 'ヴォストーチヌイ: vostochny'],
    ['a missing long vowel', 'ボストチヌイ', 'ボストチヌイ: vostochny'],
    [
      'a lengthening mark at the end',
      '宇宙センター、ボストーチヌイ宇宙センターで',
      'ボストーチヌイ宇宙センター: vostochny',
    ],
    ['a missing middle dot', 'キムジョンウン', 'キムジョンウン: kim-jong-un'],
    ['kanji numerals and counters', '六者ではなく六ヶ国協議', '六ヶ国協議: six-party-talks'],
    ['a line break between characters', 'ウラジ\nオストク', 'ウラジ\nオストク: vladivostok'],
    ['blanks between characters', '金正 恩', '金正 恩: kim-jong-un'],
    ['full-width digits', '６か国協議', '６か国協議: six-party-talks'],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual([expected])
  })
})

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

describe('what is something else', () => {
  test.each([
    ['part of a longer katakana word', 'ラスプーチンとマイクロシアター'],
    ['a look-alike', '中国地方と発展中国家'],
    ['part of a Latin word', 'Putinesque, Rasputin and poutine'],
    ['small letters where capitals are meant', 'un deux, putin'],
    ['capitals among capitals', 'JOIN UN TODAY'],
    ['another number', '十六カ国協議'],
    ['a Korean word that only begins alike', '푸틴카페'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

test('a hyphen and a blank in a name are one gap', () => {
  const programme = entity('programme', { aliases: { de: ['Atom- und Raketenprogramm'] } })
  expect(mentionsIn(detectorOf([programme]), 'das Atom- und Raketenprogramm')).toEqual([
    'Atom- und Raketenprogramm: programme',
  ])
})

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
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual([expected])
  })
  test('a short name in ideographs has no edit, a numeral is no misspelling', () => {
    const little = detectorOf([entity('gorby', { aliases: { ja: ['ゴルビー', '金日成一家'] } })])
    expect(mentionsIn(little, 'ゴールデンと金日成19歳')).toEqual([])
  })
  test('in the unit behind which another name goes on', () => {
    const spread = entity('spread', { aliases: { ko: ['핵확산'] } })
    const treaty = entity('npt', { aliases: { ko: ['핵확산금지조약'] } })
    expect(mentionsIn(detectorOf([spread, treaty]), '핵확신금지조약 탈퇴')).toEqual(['핵확신금지조약: npt'])
  })
  test('are said to be near, not exact', () => {
    expect(detector.resolve([detector.scan('Vladivistok')], { general: 'always' })[0]?.[0]?.kind).toBe(
      'fuzzy',
    )
  })
  test.each(['Kim Jong-nam', 'Patin', 'Vladimir', 'Volokolamsk'])('%s is none', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('readings', () => {
  test('the longest wins', () => {
    expect(found('the UN Security Council and the UN')).toEqual([
      'UN Security Council: un-security-council',
      'UN: un',
    ])
  })
  test('a surname counts after the full name', () => {
    expect(found('Kim left. Kim Jong-un came. Kim stayed.')).toEqual([
      'Kim Jong-un: kim-jong-un',
      'Kim: kim-jong-un',
    ])
  })
  test('a surname is the one named last, across blocks', () => {
    expect(found(['Kim Jong-il and Kim Jong-un', 'Kim spoke', 'Kim Jong-il', 'Kim spoke'])).toEqual([
      'Kim Jong-il: kim-jong-il',
      'Kim Jong-un: kim-jong-un',
      'Kim: kim-jong-un',
      'Kim Jong-il: kim-jong-il',
      'Kim: kim-jong-il',
    ])
  })
  test('a surname before another name is somebody else', () => {
    expect(found('Kim Jong-un and his sister Kim Yo-jong, Kim-Chan')).toEqual(['Kim Jong-un: kim-jong-un'])
  })
  test('stands behind the hyphen of those who met, not of a given name', () => {
    expect(found('Kim Jong-un and a Putin-Kim summit, Lee Min-Kim')).toEqual([
      'Kim Jong-un: kim-jong-un',
      'Putin: putin',
      'Kim: kim-jong-un',
    ])
  })
  test('金 is a surname where a particle follows', () => {
    expect(found('金正恩と会った。金は笑い、金属は光った。')).toEqual([
      '金正恩: kim-jong-un',
      '金: kim-jong-un',
    ])
  })
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

describe('offsets and ends', () => {
  test.each(['', ' ', '\u00ad', 'Putin', ' Putin', 'Putin '])('"%s" is scanned to its end', (text) => {
    expect(found(text)).toEqual(text.includes('Putin') ? ['Putin: putin'] : [])
  })
  test('text without a name keeps nothing', () => {
    expect(detector.scan('Nothing to see here, 何もない')).toBeNull()
  })
})

describe('names by script', () => {
  const files = { base: '', parts: { cyrillic: '', hangul: '', east: '' } }
  test('are asked for when the text has letters of it, and found once they are there', async () => {
    const { compileLexicon } = await import('./compile/compile.ts')
    Object.assign(
      files,
      compileLexicon({ entities: [putin], words: {}, common: [], glued: [], frames: [], sides: [] }),
    )
    const lazy = createDetector(files.base)
    expect(mentionsIn(lazy, 'Putin')).toEqual(['Putin: putin'])
    expect(lazy.missing()).toEqual([])
    expect(mentionsIn(lazy, 'プーチン Путин')).toEqual([])
    expect(lazy.missing()).toEqual(['cyrillic', 'east'])
    lazy.add('east', files.parts.east)
    expect(mentionsIn(lazy, 'プーチン Путин')).toEqual(['プーチン: putin'])
    expect(lazy.missing()).toEqual(['cyrillic'])
  })
})
