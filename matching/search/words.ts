/** A text cut into what can be searched for: words where the script separates them, pairs of characters where not. */
import { charInfo, DIGIT, fold, HIRAGANA, IDEOGRAPHIC, KATAKANA, WORD } from '../chars.ts'

const IDEOGRAPHIC_RUN = IDEOGRAPHIC | HIRAGANA | KATAKANA
const KINDS = [DIGIT, IDEOGRAPHIC_RUN, WORD]

/** Which of the kinds above a folded unit is; undefined for what separates words. */
const kindAt = (text: string, at: number): number | undefined => {
  const info = charInfo(text.charCodeAt(at))
  return KINDS.find((kind) => (info & kind) !== 0)
}

/** The runs of digits, of ideographic characters and of letters in a folded text. */
const runsOf = (folded: string): { run: string; kind: number }[] => {
  const runs: { run: string; kind: number }[] = []
  for (let start = 0, at = 0; start < folded.length; start = at) {
    const kind = kindAt(folded, start)
    for (at = start + 1; at < folded.length && kindAt(folded, at) === kind; ) at++
    if (kind !== undefined) runs.push({ run: folded.slice(start, at), kind })
  }
  return runs
}

/** The letters and digits of a folded text. */
export const lettersIn = (folded: string): string =>
  runsOf(folded)
    .map(({ run }) => run)
    .join('')

const pairsOf = (run: string): string[] =>
  run.length < 3 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))

/** Whether a word is a pair of characters cut out of a run; one across the joint of two words means nothing. */
export const isPair = (word: string): boolean => (charInfo(word.charCodeAt(0)) & IDEOGRAPHIC_RUN) !== 0

/** Whether a pair is kana: such a run is mostly one word, in which no joint is. */
export const isKana = (word: string): boolean => /^[\u3041-\u30ff]+$/.test(word)

/** A l', d', o' before a word, and the 's behind one. */
const ELISIONS = /(?<!\p{L})\p{L}'(?=\p{L})|'s(?!\p{L})/gu

/** The words of a folded text, each once. */
export const wordsOf = (folded: string): readonly string[] => {
  const plain = folded.includes("'") ? folded.replace(ELISIONS, ' ') : folded
  return [
    ...new Set(runsOf(plain).flatMap(({ run, kind }) => (kind === IDEOGRAPHIC_RUN ? pairsOf(run) : [run]))),
  ]
}

/** Articles, prepositions, conjunctions, words that ask, and words for governments: they say little about what is looked for. */
const JOINING = new Set(
  [
    'the a an of in on at to for from by with and',
    'der die das den dem des ein eine und im am in von vom zu zum zur mit nach aus für',
    'le la les une des du de et en au aux à sur dans pour par avec',
    'el la los las del al y en con por para una',
    'в во на и о об у с со к из от по за для при',
    'who what when where is was did wer was wann wo ist qui quoi quand est quién qué cuándo es кто что это хто що це',
    'government regierung gouvernement gobierno правительство правительства уряд 政府 정부',
    'у в на і й та з із зі до від по за про для при',
  ]
    .join(' ')
    .split(' ')
    .map(fold),
)

/** Whether a folded word only joins others. */
export const isJoining = (word: string): boolean => JOINING.has(word)

/** Letters that two forms of a word share at least, and how many may follow them in each. */
const LEAST_STEM = 4
/** Cyrillic endings are long: южная, южной. */
const LEAST_CYRILLIC_STEM = 3
const CYRILLIC = /^[\u0430-\u045f\u0491]/
const leastStem = (word: string): number => (CYRILLIC.test(word) ? LEAST_CYRILLIC_STEM : LEAST_STEM)
const LONGEST_ENDING = 3
/** What makes an adjective of a name, in Russian and Ukrainian: сибірський. */
const SLAVIC_ADJECTIVE = /^ь?ск..?.?$|^ськ..?.?$/
/** Two forms of a word have this share of the longer one in common; with less they may be two words. */
const MOSTLY = 0.7

const sharedLength = (a: string, b: string): number => {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

/** Shorter words are the beginning of others only while they are being typed: во is not восток. */
const LEAST_BEGINNING = 3

/**
 * How well a word of the query is a word of a term, 1 for the same: its beginning, or another form of it. `isLast`:
 * the word may not be typed to its end.
 */
export const likeness = (asked: string, word: string, isLast: boolean): number => {
  if (asked === word) return 1
  if (asked.charCodeAt(0) !== word.charCodeAt(0) || asked.length < 2) return 0
  if (asked.length < LEAST_BEGINNING && !isLast) return 0
  const shared = sharedLength(asked, word)
  const isForm =
    shared >= leastStem(word) &&
    Math.max(asked.length, word.length) - shared <= LONGEST_ENDING &&
    !/\d/.test(word)
  if (isForm) {
    const share = shared / Math.max(asked.length, word.length)
    return share >= MOSTLY ? 0.8 + 0.18 * share : 0.75
  }
  if (shared === word.length && shared >= LEAST_STEM && SLAVIC_ADJECTIVE.test(asked.slice(shared)))
    return 0.85
  if (shared === asked.length) return /\d/.test(word) ? 0 : 0.85
  // ы in Ына: an ending behind a short name.
  return shared === word.length && shared >= 2 && asked.length - shared <= 2 ? 0.8 : 0
}
