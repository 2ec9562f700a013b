/**
 * What may follow the stem of a name inside the same word, by language. The compiler cuts each alias to its stem and
 * leaves a label of one of these classes behind it; the scanner asks whether the rest of the word belongs to it.
 * The sets say more than each word really has: a stem of four letters with a wrong case ending is still that name.
 */
import { charInfo, FOLDED, fold, HANGUL, IGNORED, WORD } from './chars.ts'

/** Index of an ending class in a label. The order is part of the lexicon's format. */
export const ENDING = { none: 0, name: 1, plural: 2, german: 3, slavic: 4, korean: 5, koreanVerb: 6 } as const
/** One of these indexes. */
export type EndingClass = (typeof ENDING)[keyof typeof ENDING]

/** An ending as one number: letters of one alphabet differ in their lowest seven bits, and endings have four at most. */
const addLetter = (key: number, folded: number): number => (key << 7) ^ folded
const keyOf = (ending: string): number =>
  Array.from(ending).reduce((key, letter) => addLetter(key, letter.charCodeAt(0)), 0)

/** The endings of a class, folded when they are first asked for: no page pays for an alphabet that it doesn't have. */
class Endings {
  readonly #list: readonly string[]
  #texts: ReadonlySet<string> | undefined
  #keys: ReadonlySet<number> | undefined

  /** @param list the endings, separated by blanks; the empty one is added. */
  constructor(list: string) {
    this.#list = ['', ...list.split(' ')]
  }

  /** The endings themselves, folded. */
  get texts(): ReadonlySet<string> {
    this.#texts ??= new Set(this.#list.map(fold))
    return this.#texts
  }

  /** The same as numbers (`keyOf`). */
  get keys(): ReadonlySet<number> {
    this.#keys ??= new Set(Array.from(this.texts, keyOf))
    return this.#keys
  }

  /** Units of the longest. */
  get longest(): number {
    return Math.max(...this.#list.map(({ length }) => length))
  }
}

const ENDINGS: readonly Endings[] = [
  new Endings(''),
  new Endings('s'),
  new Endings('s es x'),
  new Endings('s es e n en ens er ers em ern ns'),
  // Russian and Ukrainian, nouns and adjectives together: a stem of a name rarely meets a wrong ending of another kind.
  new Endings(
    'а у ом ем ём е ы и і ї й я ь ю ью ям ам ами ями ах ях ов ев ей ий ия ію ию ии ией ій ія ії ієї ією ою ею єю єм є ' +
      'ові еві єві ів їв о ої цы ці зі си ок ек ым ыми іним ый ой ая яя ое ее ые ие ого его ому ему им их ых ими ую юю ' +
      'єї ім ього ьому іх іми ин ину иям иями иях ием ня ню ням нями нях ні ніх ньої ньою ньому нього нім німи ьої ьою нь ьев ьем ье ья ью',
  ),
]

const KOREAN_TITLES =
  '씨|님|군|동지|각하|대통령|위원장|국무위원장|총비서|총서기|주석|장관|국방장관|국방상|원수|정부|정권|당국|측|발|외무성|외교부|외무부|국방부|군부|내|간|전|후|교수|박사|서기장|공산당|연방|항|시|주재|행|국가|지도부|지도자|관계자|대사관|대사|출신|영토|국민|총장|사무총장|사무국|본부|대표|대표부|대표단|이사회|회원국|참가국|위원회|위|사령관|사령부|함대사령부|군대|해군|공군|육군|경찰|공안|본토|전역|지역|동부|서부|남부|북부|기업|주도|언론|매체|외교관|령사관|영사관|총영사관|국무부|의회|정보기관|혁명|사회|경제|제재|제재결의|제재결의안|결의|결의안|상임이사국'
const KOREAN_PARTICLES =
  '들|은|는|이|가|을|를|의|에|에게|께|께서|에서|와|과|로|으로|부터|까지|만|도|나|이나|라|이라|란|이란|라는|이라는|라고|이라고|다|였다|보다|처럼|같은|며|이며|고|이고|랑|이랑|하고|한테|마저|조차|뿐|인|로서|으로서|로써|에선|엔|에서는|서|서는|선|든|이든|야|여|일지|일까|인가|이여|요|만큼|대로|밖에|이자|자|인데|지만|이지만|등|용|인지|입니다|임|이(?:다|기|지|니|면|라면|라서|라며|었다|었던|었고|던|든|죠|지요|에요|었으며|므로|어서|어야)'
const KOREAN_REST = new RegExp(`^(?:${KOREAN_TITLES}){0,2}(?:${KOREAN_PARTICLES}){0,4}$`)
/** 하다, 되다, 시키다 and 받다 make verbs of nouns: 붕괴하면서, 제공한, 이전됐다. */
const KOREAN_VERB = /^(?:[하한할함해했되된될됨돼됐]|시[키킨킬켜켰]|받[은을아았고]?)/

/** Longest rest of a word, in units, that can be an ending of a class. */
const LONGEST_KOREAN = 12
const LONGEST: readonly number[] = ENDINGS.map(({ longest }) => longest)

/**
 * Where the word that goes on at `at` ends, if what is left of it is an ending of the class; -1 where it is not.
 * A genitive's apostrophe is not a letter, so "Putin's" ends behind "Putin".
 */
export const matchEnding = (text: string, at: number, ending: number): number => {
  if (ending >= ENDING.korean) return matchKorean(text, at, ending === ENDING.koreanVerb)
  const longest = LONGEST[ending] ?? 0
  let key = 0
  let letters = 0
  let end = at
  for (; end < text.length; end++) {
    const info = charInfo(text.charCodeAt(end))
    if (info & WORD) {
      if (++letters > longest) return -1
      key = addLetter(key, info & FOLDED)
    } else if (!(info & IGNORED)) break
  }
  if (letters === 0) return at
  return ENDINGS[ending]?.keys.has(key) ? end : -1
}

/** Whether a text can stand behind a Korean name, in the same word, and be no part of it: titles and particles. */
export const isKoreanEnding = (text: string): boolean => KOREAN_REST.test(text)

/** The same for a word in hangul, whose titles and particles are no part of the name; a noun that is no name may be a verb's. */
const matchKorean = (text: string, at: number, mayBeVerb: boolean): number => {
  let rest = ''
  for (let end = at; end < text.length; end++) {
    const info = charInfo(text.charCodeAt(end))
    if (info & HANGUL) rest += text.charAt(end)
    else if (!(info & IGNORED)) break
    if (rest.length > LONGEST_KOREAN) return -1
  }
  return KOREAN_REST.test(rest) || (mayBeVerb && KOREAN_VERB.test(rest)) ? at : -1
}

/** What may stand glued before a Korean name: 대(對), 주(駐), 친(親), 반(反) and the like. */
export const KOREAN_PREFIXES = '대주친반재전구신북남양한미중러일탈옛'

/** The endings of a class, folded, the empty one among them; none for Korean, which writes them in hangul. */
export const endingsOf = (ending: number): Iterable<string> => ENDINGS[ending]?.texts ?? []

/** Whether a folded rest of a word is one of the class's endings, the empty one included. */
export const isEnding = (rest: string, ending: number): boolean =>
  ENDINGS[ending]?.texts.has(rest) ?? rest === ''

/** Longest ending of a Slavic stem that a misspelt name is cut by, in letters. */
export const LONGEST_SLAVIC_ENDING = 3
