/** Where a surname or given name stands by itself, and where it is a piece of somebody else's name. */
import {
  charInfo,
  DIGIT,
  HAN,
  HANGUL,
  HIRAGANA,
  IDEOGRAPHIC,
  JOINER,
  KATAKANA,
  UPPER,
  WORD,
} from './chars.ts'
import { CAPITAL, LETTER } from './letter-ranges.ts'

const infoAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? charInfo(text.charCodeAt(at)) : 0

/**
 * What may follow a surname of one character: a particle or a pause, or what a Chinese subject is followed by; not
 * another character of a word (金融) or a name. 金氏世界紀錄 are Guinness's.
 */
const AFTER_SURNAME =
  /^(?:[はがをにのともへや、。，,）)」』也还還则則对對说說称稱]|氏(?!名|世界|[紀纪記记])|$|表示|指出|[強强][调調]|[开開][车車])/

/**
 * True where a short name at the offsets is not part of a longer name: no other name beside it, joined by a hyphen, a
 * middle dot or a blank and a capital.
 */
export const standsAlone = (text: string, start: number, end: number): boolean => {
  const first = infoAt(text, start)
  if (first & WORD) return !isNamed(text, end) && !isJoined(text, start)
  if (first & KATAKANA)
    return (
      !(infoAt(text, end) & JOINER && infoAt(text, end + 1) & KATAKANA) && !(infoAt(text, start - 1) & JOINER)
    )
  if (isBehindDot(text, start)) return false
  if (end - start > 1 || !(first & IDEOGRAPHIC)) return true
  if (first & HANGUL) return false
  const isFree =
    !(infoAt(text, start - 1) & (HAN | HIRAGANA)) ||
    AFTER_PARTICLE.test(text.slice(start - 1, start)) ||
    text.charAt(end) === HONORIFIC
  return isFree && AFTER_SURNAME.test(text.slice(end, end + LONGEST_AFTER))
}

/** A dot between a given name and a surname, no dash: 弗吉尼亚·伍尔夫. */
const isBehindDot = (text: string, start: number): boolean =>
  /[·・‧•∙⋅．]/.test(text.charAt(start - 1)) && (infoAt(text, start - 2) & HAN) !== 0

const LONGEST_AFTER = 3

/** A particle or a mark with which what follows can begin a name. */
const AFTER_PARTICLE = /[はがをにのともへやで、。]/

/** Mr or Ms: what stands before it is a surname, whatever is before that. */
const HONORIFIC = '氏'

/** A surname and a hyphen: of four letters at least, since given names in syllables have fewer. */
const JOINED_SURNAME = new RegExp(`(?<![${LETTER}]|[${LETTER}][-‐‑])[${CAPITAL}][${LETTER}]{3,}.$`)
const LONGEST_SURNAME = 20

/** A hyphen right before, unless it is between two who met: the Putin-Kim summit. */
const isJoined = (text: string, start: number): boolean =>
  (infoAt(text, start - 1) & JOINER) !== 0 &&
  !JOINED_SURNAME.test(text.slice(Math.max(0, start - LONGEST_SURNAME), start))

const isSmall = (info: number): boolean => (info & (WORD | UPPER | DIGIT)) === WORD

/** A capitalized word or a hyphen right behind: Kim Yo-jong, Kim-Familie; but a genitive has its noun there: Kims Schwester. */
const isNamed = (text: string, end: number): boolean => {
  const next = infoAt(text, end)
  if (text.charAt(end - 1) === 's' && isSmall(infoAt(text, end - 2)) && !(next & JOINER)) return false
  if (next & JOINER) return (infoAt(text, end + 1) & WORD) !== 0
  return /\s/.test(text.charAt(end)) && (infoAt(text, end + 1) & UPPER) !== 0
}
