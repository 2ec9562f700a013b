/** Names in quotation marks that are those of something else: a ship, a hotel, a film. */

/** What opens and closes a quotation around one word, or around two of which the first has a capital. */
const BEFORE = /(?:[«„“‹‘"]\s?|[»›])(?:\p{Lu}[\p{L}-]*\s)?$/u
const AFTER = /^(?:\s[\p{L}\p{N}-]+)?(?:\s?(?:[»“”›"]|’(?!\p{L}))|[«‹])/u
/** A title in Chinese brackets, whatever stands before it: 电影《西伯利亚》, 《北京》. */
const TITLE_BEFORE = /[《〈]$/
const TITLE_AFTER = /^[》〉]/
/**
 * What the quotation names stands right before it in Japanese, Chinese and Korean: 喫茶「シベリア」, 酒吧“平壤”, 술집 '평양'. Behind a
 * particle, a verb of saying or a conjunction, a word is being quoted: 主語は「北朝鮮」, 所谓“中国”.
 */
const NOUN_BEFORE =
  /(?:[\p{Script=Han}\p{Script=Katakana}ー](?<![称稱说說叫为為是与與和对對在到及或的将將把被从從向由以用作即如像了个個谓謂])[「『“]|[\p{Script=Hangul}](?<![은는이가을를의에로와과도만서고며한된인란던])\s?['‘“])$/u
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
  if (!/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text.charAt(end - 1)))
    return BEFORE.test(before) && AFTER.test(after) && !OFFICIAL.test(text.slice(start, end))
  return NOUN_BEFORE.test(before) && NOUN_AFTER.test(after)
}
