/** Where a name can begin and end in a text, and how it has to be written there. */
import {
  charInfo,
  DIGIT,
  FOLDED,
  HANGUL,
  HIRAGANA,
  IDEOGRAPHIC,
  IGNORED,
  KATAKANA,
  SEPARATOR,
  UPPER,
  WORD,
} from './chars.ts'
import { KOREAN_PREFIXES } from './inflection.ts'
import { ALL_CAPITALS, FIRST_CAPITAL } from './lexicon.ts'

/** Longest run of blanks between two parts of a name: source text is indented. */
const LONGEST_BLANK = 80
/** Invisible units are looked past for so far. */
const LONGEST_INVISIBLE = 8
/** Longest katakana word that is known to stand glued to names. */
const LONGEST_NEIGHBOUR = 10

/** Offset behind the blanks, hyphens and the like at `at`. */
export const skipSeparators = (text: string, at: number): number => {
  const limit = Math.min(text.length, at + LONGEST_BLANK)
  while (at < limit && charInfo(text.charCodeAt(at)) & (SEPARATOR | IGNORED)) at++
  return at
}

const isVisible = (info: number): boolean => !(info & IGNORED) || (info & KATAKANA) !== 0

/** Info of the nearest unit before `at` that is not invisible; 0 where there is none. */
const infoBefore = (text: string, at: number): number => {
  for (let before = at - 1; before >= 0 && before > at - LONGEST_INVISIBLE; before--) {
    const info = charInfo(text.charCodeAt(before))
    if (isVisible(info)) return info
  }
  return 0
}

/** The same behind. */
const infoAfter = (text: string, at: number): number => {
  for (let after = at; after < text.length && after < at + LONGEST_INVISIBLE; after++) {
    const info = charInfo(text.charCodeAt(after))
    if (isVisible(info)) return info
  }
  return 0
}

/** Offset behind the lengthening marks with which a name in katakana ends: センター is followed to its last タ. */
export const endOfName = (text: string, at: number): number => {
  if (!(charInfo(text.charCodeAt(at - 1)) & KATAKANA)) return at
  while (at < text.length && text.charAt(at) === 'ー') at++
  return at
}

/** True where kana goes on behind the last unit of a name, so that it would end inside a word. */
const goesOn = (last: number, next: number): boolean =>
  last & KATAKANA ? (next & KATAKANA) !== 0 : (last & next & HIRAGANA) !== 0

/** Particles behind which a word in hiragana can begin. */
const BEFORE_HIRAGANA = /[のはがをにと]/

const isFoldedDigit = (info: number): boolean => (info & FOLDED) >= 0x30 && (info & FOLDED) <= 0x39

/** Whether a name can begin at the ideograph `info` at `at`, `isNeighbour` telling of katakana words glued before it. */
export const canStart = (
  text: string,
  at: number,
  info: number,
  isNeighbour: (word: string) => boolean,
): boolean => {
  const before = infoBefore(text, at)
  if (info & HANGUL) {
    if (!(before & HANGUL)) return true
    return KOREAN_PREFIXES.includes(text.charAt(at - 1)) && !(infoBefore(text, at - 1) & HANGUL)
  }
  if (info & KATAKANA) return !(before & KATAKANA) || isNeighbour(katakanaBefore(text, at))
  if (info & HIRAGANA) return !(before & HIRAGANA) || BEFORE_HIRAGANA.test(text.charAt(at - 1))
  // 六カ国 begins like 6カ国, but 十六カ国 and 16カ国 are other numbers.
  if (isFoldedDigit(info))
    return !(isFoldedDigit(before) || before & DIGIT || /[十百千第]/.test(text.charAt(at - 1)))
  return true
}

const isKatakanaAt = (text: string, at: number): boolean => (charInfo(text.charCodeAt(at)) & KATAKANA) !== 0

const katakanaBefore = (text: string, at: number): string => {
  let start = at
  while (start > 0 && at - start < LONGEST_NEIGHBOUR && isKatakanaAt(text, start - 1)) start--
  return text.slice(start, at)
}

/** The katakana word that begins at `at`; empty for none. */
const katakanaAfter = (text: string, at: number): string => {
  let end = at
  while (end < text.length && end - at < LONGEST_NEIGHBOUR && isKatakanaAt(text, end)) end++
  return text.slice(at, end)
}

/** True where a name would end inside a run of kana, unless that goes on with a word that stands glued to names. */
export const isCutShort = (text: string, end: number, isNeighbour: (word: string) => boolean): boolean => {
  if (!(charInfo(text.charCodeAt(end - 1)) & (IDEOGRAPHIC | IGNORED))) return false
  const last = infoBefore(text, end)
  return (
    (last & IDEOGRAPHIC) !== 0 && goesOn(last, infoAfter(text, end)) && !isNeighbour(katakanaAfter(text, end))
  )
}

const isAllCapitals = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) {
    const info = charInfo(text.charCodeAt(at))
    if (info & WORD && !(info & (UPPER | DIGIT))) return false
  }
  return true
}

/** How far a word beside an abbreviation is looked for, in UTF-16 units. */
const BESIDE = 30

/**
 * The word before `at` or, with a `step` of 1, from `at` on: whether it is in capitals, in small letters, or not there.
 * One of two capitals tells nothing, the next is asked: ALERTA DE UN «SALTO».
 */
const shoutAt = (text: string, at: number, step: 1 | -1): 'capitals' | 'small' | 'none' => {
  let letters = 0
  let capitals = 0
  for (let gone = 0; gone < BESIDE && at >= 0 && at < text.length; gone++, at += step) {
    const info = charInfo(text.charCodeAt(at))
    if ((info & (WORD | DIGIT)) === WORD) {
      letters++
      if (info & UPPER) capitals++
    } else if (letters > 2 || letters > capitals) break
    else letters = capitals = 0
  }
  if (letters === 0) return 'none'
  return letters > 2 && capitals === letters ? 'capitals' : 'small'
}

/** True where the words on both sides are written in capitals: there, an abbreviation cannot be told from a word. */
const isAmongCapitals = (text: string, start: number, end: number): boolean => {
  const before = shoutAt(text, start - 1, -1)
  if (before === 'small') return false
  const after = shoutAt(text, end, 1)
  return before === 'capitals' ? after !== 'small' : after === 'capitals'
}

/** Whether a stretch of text has at least the capitals that a pattern wants. */
export const hasCapitals = (text: string, start: number, end: number, wanted: number): boolean => {
  if (wanted & FIRST_CAPITAL && !(charInfo(text.charCodeAt(start)) & UPPER)) return false
  if (!(wanted & ALL_CAPITALS)) return true
  return isAllCapitals(text, start, end) && (end - start > 2 || !isAmongCapitals(text, start, end))
}

/** True where ideographs begin, a number before them counted in: 6カ国. */
export const beginsIdeographic = (text: string, start: number): boolean => {
  const first = charInfo(text.charCodeAt(start))
  const second = first & DIGIT && start + 1 < text.length ? charInfo(text.charCodeAt(start + 1)) : 0
  return ((first | second) & IDEOGRAPHIC) !== 0
}
