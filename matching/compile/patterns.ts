/** Turns an alias, as the dataset spells it, into the label sequences that the scanner walks along. Build time only. */
import type { Language } from '../../data/types.ts'
import {
  CYRILLIC,
  charInfo,
  FOLDED,
  HANGUL,
  IDEOGRAPHIC,
  IGNORED,
  JOINER,
  SEPARATOR,
  UPPER,
  WORD,
} from '../chars.ts'
import { ENDING, type EndingClass } from '../inflection.ts'
import { endingLabel, SEPARATOR_OPTIONAL, SEPARATOR_REQUIRED } from '../labels.ts'
import { ALL_CAPITALS, FIRST_CAPITAL } from '../lexicon.ts'

/** What an alias is, as far as its patterns depend on it. */
export interface PatternOptions {
  /** Null where nobody says, as with look-alikes. */
  language: Language | null
  /** True for names of one bearer, which have a genitive but hardly a plural. */
  isName: boolean
}

/** An alias cut into what the walker distinguishes. */
type Part = { kind: 'word' | 'text' | 'blank' | 'joiner'; text: string }

const partKind = (info: number): Part['kind'] => {
  if (info & WORD) return 'word'
  if (info & JOINER) return 'joiner'
  return info & SEPARATOR ? 'blank' : 'text'
}

const cut = (alias: string): Part[] => {
  const parts: Part[] = []
  for (const char of alias.normalize('NFC')) {
    const info = charInfo(char.charCodeAt(0))
    if (info & IGNORED) continue
    const kind = partKind(info)
    const last = parts.at(-1)
    if (last?.kind === kind) last.text += char
    // Atom- und Raketenprogramm: in a text a hyphen and a blank are one gap.
    else if (last?.kind === 'joiner' && kind === 'blank') last.kind = 'blank'
    else parts.push({ kind, text: char })
  }
  return parts
}

const foldedLetters = (text: string): string =>
  Array.from(text, (char) => String.fromCharCode(charInfo(char.charCodeAt(0)) & FOLDED)).join('')

const isAbbreviation = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word)

/** Stem and ending classes of a word; a word may have more than one declension that its form does not tell apart. */
type Stem = { stem: string; ending: EndingClass }

/**
 * Adjectives and nouns in -ие, -ння lose their last two letters, other nouns at most one. Ukrainian softens к, г, х
 * before -і, and opens the і of a last syllable to о or е (договір, договору); both languages slip an o or e into -ка and -ок.
 */
const slavicStems = (word: string, language: Language | null): Stem[] => {
  const long = /^(.{3,})(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ії|ня|ье|ьё)$/.exec(word)
  const stem = long?.[1] ?? word.replace(/(?<=.{2})[аеиіїйоуыьюяєё]$/, '')
  const stems = [stem]
  const softened = language === 'uk' ? { к: 'ц', г: 'з', х: 'с' }[stem.at(-1) ?? ''] : undefined
  if (softened && !long) stems.push(stem.slice(0, -1) + softened)
  const closed = language === 'uk' && !long ? /^(.{2,})і(ст|[бвгджзклмнпрстфхцчшщ])$/.exec(stem) : null
  if (closed) stems.push(`${closed[1]}о${closed[2]}`, `${closed[1]}е${closed[2]}`)
  const fleeting = /^(.{2,})[её]([кц])$/.exec(stem)
  if (fleeting) stems.push(`${fleeting[1]}${fleeting[2]}`)
  const inserted = /^(.{3,}[^аеиіїоуыюяьй])ка$/.exec(word)
  if (inserted) stems.push(`${inserted[1]}ок`)
  return stems.map((each) => ({ stem: each, ending: ENDING.slavic }))
}

/** A German name of so many letters is made of nouns, which have a longer genitive: des Sicherheitsrates. */
const GERMAN_COMPOUND = 12

/** A word of an alias, as far as its stems depend on it. */
interface WordOptions extends PatternOptions {
  /** True of the last word. */
  isLast: boolean
}

const germanStems = (word: string, { isName, isLast }: WordOptions): Stem[] => {
  if (isName && isLast)
    return [{ stem: word, ending: word.length < GERMAN_COMPOUND ? ENDING.name : ENDING.plural }]
  // Armee keeps its last letter: an arm is no army.
  const stem = word.replace(/(?<=.{3})(?<!e)(?:e|en|er|es)$/, '')
  return stem === word ? [{ stem: word, ending: ENDING.german }] : [{ stem, ending: ENDING.german }]
}

/** The stems of one word of an alias. Digits and abbreviations do not inflect, but may take an s. */
const stemsOf = (word: string, options: WordOptions): Stem[] => {
  const { language, isName, isLast } = options
  const info = charInfo(word.charCodeAt(0))
  if (/\p{Nd}/u.test(word)) return [{ stem: word, ending: ENDING.none }]
  if (isAbbreviation(word)) return [{ stem: word, ending: word.length > 3 ? ENDING.name : ENDING.none }]
  if (info & CYRILLIC)
    return word.length < 3
      ? [{ stem: word, ending: ENDING.slavic }]
      : slavicStems(word.toLowerCase(), language)
  if (word.length < 3) return [{ stem: word, ending: isName && isLast ? ENDING.name : ENDING.none }]
  if (language === 'de') return germanStems(word, options)
  // Names have no plural; but an English surname may stand for a family.
  return [
    {
      stem: word,
      ending: isName ? (language === 'en' || language === null ? ENDING.name : ENDING.none) : ENDING.plural,
    },
  ]
}

/** ヴァ/バ and their like, both of which newsrooms write; Cyrillic figures; and dotted capitals, U.N. or U.N for UN, but in look-alikes, which are written as they are. */
const spellings = (alias: string, { language }: PatternOptions): string[] => {
  const kana = alias
    .replace(/ヴァ/g, 'バ')
    .replace(/ヴィ/g, 'ビ')
    .replace(/ヴェ/g, 'ベ')
    .replace(/ヴォ/g, 'ボ')
    .replace(/ヴ/g, 'ブ')
  const withV = kana
    .replace(/ビ/g, 'ヴィ')
    .replace(/バ/g, 'ヴァ')
    .replace(/ベ/g, 'ヴェ')
    .replace(/ボ/g, 'ヴォ')
  const dotted = language
    ? ['.', ''].map((last) =>
        alias.replace(/^\p{Lu}{2,4}(?![\p{L}\p{N}])/u, (letters) => [...letters].join('.') + last),
      )
    : []
  return [...new Set([alias, kana, withV, ...dotted, withCyrillicFigures(alias)])]
}

/** Roman figures as they come from a Cyrillic keyboard: ІІ світова. */
const withCyrillicFigures = (alias: string): string =>
  /[\u0430-\u0457]/.test(alias) ? alias.replace(/^I+/, (figures) => 'І'.repeat(figures.length)) : alias

/** What a word that takes no ending is written with in the dataset: "=la rue" is a street, "les rues" are any. */
const FIXED = '='

/** Articles that a name may begin with or be written without. */
const ARTICLES = /^(?:the|la|le|les|el|los|las|der|die|das|dem|den)\s+(?=\S{3})/i

const labelsOf = (alias: string, options: PatternOptions): string[] => {
  const isFixed = alias.startsWith(FIXED)
  const parts = cut(isFixed ? alias.slice(FIXED.length) : alias.replace(ARTICLES, ''))
  return parts.reduce<string[]>(
    (heads, _, at) => {
      const tails = labelsAt(parts, at, { ...options, isFixed })
      return heads.flatMap((head) => tails.map((tail) => head + tail))
    },
    [''],
  )
}

/** An alias, as far as the labels of its parts depend on it. */
interface AliasOptions extends PatternOptions {
  /** True where its words take no endings. */
  isFixed: boolean
}

/** The ways to write a part of an alias in labels. */
const labelsAt = (parts: readonly Part[], at: number, options: AliasOptions): string[] => {
  const { kind, text } = parts[at] as Part
  if (kind === 'word') return wordLabels(parts, at, options)
  if (kind === 'text') {
    const isKoreanEnd = at === parts.length - 1 && (charInfo(text.charCodeAt(text.length - 1)) & HANGUL) !== 0
    const ending = isKoreanEnd ? endingLabel(options.isName ? ENDING.korean : ENDING.koreanVerb) : ''
    return [foldedLetters(text) + ending]
  }
  const isTight = kind === 'joiner' || isIdeographic(parts[at - 1]) || isIdeographic(parts[at + 1])
  return [isTight ? SEPARATOR_OPTIONAL : SEPARATOR_REQUIRED]
}

const wordLabels = (parts: readonly Part[], at: number, options: AliasOptions): string[] => {
  const { text } = parts[at] as Part
  const next = parts[at + 1]
  const isJoined = next?.text === '.' || (next?.kind === 'joiner' && parts[at + 2]?.kind === 'word')
  if (isJoined) return [foldedLetters(text)]
  if (isOrdinal(parts, at)) return [endingLabel(ENDING.slavic)]
  if (options.isFixed) return [foldedLetters(text) + endingLabel(ENDING.none)]
  const isLast = !parts.slice(at + 1).some(({ kind }) => kind === 'word')
  return stemsOf(text, { ...options, isLast }).map(
    ({ stem, ending }) => foldedLetters(stem) + endingLabel(ending),
  )
}

/** The ending of a number in figures: 2-я, 2-й, II-га; millimetres are none. */
const isOrdinal = (parts: readonly Part[], at: number): boolean =>
  /^(?!мм)[\u0430-\u0457]{1,2}$/.test(parts[at]?.text ?? '') &&
  parts[at - 1]?.kind === 'joiner' &&
  /^(?:\p{Nd}+|[IІ]+)$/u.test(parts[at - 2]?.text ?? '')

const isIdeographic = (part: Part | undefined): boolean =>
  part !== undefined && (charInfo(part.text.charCodeAt(0)) & IDEOGRAPHIC) !== 0

/** Every label sequence of an alias: spelling variants times the stems of its words. */
export const patternsOf = (alias: string, options: PatternOptions): string[] => [
  ...new Set(spellings(alias, options).flatMap((spelling) => labelsOf(spelling, options))),
]

/** The capitals that a text must have at least to be an alias, as `Sense` has them. How its other words begin tells nothing more. */
export const capitalsOf = (text: string): number => {
  const first = text.replace(ARTICLES, '').normalize('NFC').charCodeAt(0)
  return (charInfo(first) & UPPER ? FIRST_CAPITAL : 0) | (needsAllCapitals(text) ? ALL_CAPITALS : 0)
}

/** Abbreviations of up to four letters count in capitals alone: US, not us; NPT, not Npt. */
const needsAllCapitals = (alias: string): boolean => /^[\p{Lu}\p{Nd}.]{1,4}$/u.test(alias)
