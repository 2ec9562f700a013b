/** What a text shows of the language that it is written in: by its letters alone, but without a list of words. */
import type { Language } from '../../data/types.ts'

/** Characters of every other sentence, as they are simplified, and unsimplified in the same order. */
const SIMPLIFIED =
  '国鲜罗与联弹对会计划战军导访为后关议这苏来页谈机兰于该标乌争尔条时应问两约术场无发记开长个韩内设员队并运东装领绍说舰结让诺扩举实习规语带学没际试责卫换数参协经济构随验决响从统'
const TRADITIONAL =
  '國鮮羅與聯彈對會計劃戰軍導訪為後關議這蘇來頁談機蘭於該標烏爭爾條時應問兩約術場無發記開長個韓內設員隊並運東裝領紹說艦結讓諾擴舉實習規語帶學沒際試責衛換數參協經濟構隨驗決響從統'

const LATIN = /\p{Script=Latin}/u
const CYRILLIC = /\p{Script=Cyrillic}/u
const EAST = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`
const inLatin = { own: LATIN, foreign: new RegExp(`[${EAST}\\p{Script=Cyrillic}]`, 'gu') }
const inHan = (others: string) => ({
  own: /\p{Script=Han}/u,
  foreign: new RegExp(
    `[${others}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Cyrillic}]`,
    'gu',
  ),
})

/** The letters that a text of a language has, and those that it can't have. */
const LETTERS: Record<Language, { own: RegExp; foreign: RegExp }> = {
  en: inLatin,
  de: inLatin,
  fr: inLatin,
  es: inLatin,
  ja: {
    own: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
    foreign: /[\p{Script=Hangul}\p{Script=Cyrillic}]/gu,
  },
  ko: {
    own: /\p{Script=Hangul}/u,
    foreign: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}]/gu,
  },
  'zh-Hans': inHan(TRADITIONAL),
  'zh-Hant': inHan(SIMPLIFIED),
  ru: { own: CYRILLIC, foreign: new RegExp(`[іїєґІЇЄҐ${EAST}]`, 'gu') },
  uk: { own: CYRILLIC, foreign: new RegExp(`[ыэъёЫЭЪЁ${EAST}]`, 'gu') },
}

/** What is wrong with the letters of a text in a language; empty where nothing is. */
export const faultOfLetters = (text: string, language: Language): string => {
  const { own, foreign } = LETTERS[language]
  const strangers = text.match(foreign)
  if (strangers) return `${strangers.join('')} is not written in ${language}`
  return own.test(text) ? '' : `nothing in the letters of ${language}`
}

/** The numbers of a text, without the signs between thousands. */
export const numbersOf = (text: string): string[] =>
  text.replace(/(?<=\d)[\u00a0\u202f ,.](?=\d{3}(?!\d))/g, '').match(/\d+/g) ?? []
