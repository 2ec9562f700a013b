/** Names in quotation marks that are those of something else: a ship, a hotel, a film. */
import { charInfo, HAN, HANGUL, KATAKANA } from './chars.ts'
import { CAPITAL, DIGITS, LETTER } from './letter-ranges.ts'

/** What opens and closes a quotation around one word, or around two of which the first has a capital. */
const BEFORE = new RegExp(String.raw`(?:[«„“‹‘"]\s?|[»›])(?:[${CAPITAL}][${LETTER}-]*\s)?$`)
const AFTER = new RegExp(String.raw`^(?:\s[${LETTER}${DIGITS}-]+)?(?:\s?(?:[»“”›"]|’(?![${LETTER}]))|[«‹])`)
/** A title in Chinese brackets, whatever stands before it: 电影《西伯利亚》, 《北京》. */
const TITLE_BEFORE = /[《〈]$/
const TITLE_AFTER = /^[》〉]/
/**
 * What the quotation names stands right before it in Japanese, Chinese and Korean: 喫茶「シベリア」, 酒吧“平壤”, 술집 '평양'. Behind a
 * particle, a verb of saying or a conjunction, a word is being quoted: 主語は「北朝鮮」, 所谓“中国”.
 */
const NOUN_BEFORE =
  /(?:[々〇㐀-䶿一-鿿ァ-ヺー](?<![称稱说說叫为為是与與和对對在到及或的将將把被从從向由以用作即如像了个個谓謂])[「『“]|[가-힣](?<![은는이가을를의에로와과도만서고며한된인란던])\s?['‘“])$/
const NOUN_AFTER = /^[」』”'’]/
/** The counter of ships, trains and horses, quoted or not: “莫斯科”号, モスクワ号; but not 中国号召, 日本号外. */
const SHIP_AFTER = /^[」』”]?[号號](?![召称稱角码碼令外])/
/** What no ship is named: an abbreviation with points, an official name of three words. */
const OFFICIAL = /\.|\s\S+\s/
/** Longest quoted word beside a name. */
const QUOTED_WORD = 20

/** True for a word in quotation marks, alone or with one more: the cruiser «Москва», the bar «Маленькая Россия». */
export const isQuotedName = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - QUOTED_WORD), start)
  const after = text.slice(end, end + QUOTED_WORD)
  if (TITLE_BEFORE.test(before)) return TITLE_AFTER.test(after)
  if (SHIP_AFTER.test(after)) return true
  if (!(charInfo(text.charCodeAt(end - 1)) & (HAN | KATAKANA | HANGUL)))
    return BEFORE.test(before) && AFTER.test(after) && !OFFICIAL.test(text.slice(start, end))
  return NOUN_BEFORE.test(before) && NOUN_AFTER.test(after)
}
