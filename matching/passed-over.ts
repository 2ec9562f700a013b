/** What may stand between the letters of a name in a text without being one of them. */
import { skipSeparators } from './borders.ts'
import {
  APOSTROPHE,
  charInfo,
  FOLDED,
  HAN,
  HIRAGANA,
  IDEOGRAPHIC,
  IGNORED,
  JOINER,
  KATAKANA,
  SEPARATOR,
  WORD,
} from './chars.ts'

/** Says instead of an offset that the text has something else. */
export const NOWHERE = -1

/** What is written without blanks, and where its letters begin. */
const UNSPACED = HAN | KATAKANA | HIRAGANA
const FIRST_UNSPACED = 0x3040
const PASSED_OVER = IGNORED | APOSTROPHE | JOINER

/** Kinds of units that may have to be passed over before a letter: blanks among those that are set without. */
export const kindsPassedOver = (letter: number): number =>
  letter < FIRST_UNSPACED ? PASSED_OVER : PASSED_OVER | SEPARATOR

/** True for blanks, a line's end among them, between units of Han or kana: 金 正 恩, and what source text breaks. */
const isSpacedOut = (text: string, at: number, start: number): boolean => {
  const behind = skipSeparators(text, at)
  if (behind >= text.length || !(charInfo(text.charCodeAt(behind)) & UNSPACED)) return false
  let before = at - 1
  while (before > start && charInfo(text.charCodeAt(before)) & SEPARATOR) before--
  return (charInfo(text.charCodeAt(before)) & UNSPACED) !== 0
}

/** An apostrophe inside a Latin name, and ・ or ＝ inside a name in kana, may be missing in the dataset; so may blanks among characters that are set without. */
const isPassedOver = (text: string, at: number, start: number): boolean => {
  const info = charInfo(text.charCodeAt(at))
  if ((info & (SEPARATOR | JOINER)) === SEPARATOR) return isSpacedOut(text, at, start)
  if (!(info & (APOSTROPHE | JOINER)) || at === start) return false
  const before = charInfo(text.charCodeAt(at - 1))
  const after = at + 1 < text.length ? charInfo(text.charCodeAt(at + 1)) : 0
  if (info & APOSTROPHE) return (before & WORD) !== 0 && (after & WORD) !== 0
  return (before & IDEOGRAPHIC) !== 0 && (after & IDEOGRAPHIC) !== 0
}

/** Offset behind a letter that stands at `at`, or behind units to be passed over there, in a name from `start` on; else `NOWHERE`. */
export const passOver = (text: string, letter: number, at: number, start: number): number => {
  for (; at < text.length; at++) {
    const info = charInfo(text.charCodeAt(at))
    if ((info & FOLDED) === letter) return at + 1
    if (!(info & IGNORED) && !isPassedOver(text, at, start)) return NOWHERE
  }
  return NOWHERE
}
