/** How the pieces of a frame lie in a text: near one another within a sentence, in any order unless the frame says otherwise. */
import { charInfo, DIGIT, HANGUL, IDEOGRAPHIC } from './chars.ts'
import type { Frame } from './lexicon.ts'

interface Stretch {
  start: number
  end: number
}

/** A piece of frames found in a text. */
export interface Atom extends Stretch {
  /** Units of text that are said, without the gaps inside. */
  weight: number
  /** What it fills, as a number. */
  fills: number
}

/**
 * A year in full, or in two digits with a sign of what it is; not a stretch of years (24年ぶり, 时隔24年), not a decade,
 * and not the year since which something is so (since 2000, с июля 2000, 2000年7月以来).
 */
const YEAR =
  /(?<![\p{Nd}.,-])(?<!(?<!\p{L})(?:(?:since|seit|depuis|desde)\s(?:\p{L}+\s)?|(?:со?|зі?|від)\s(?:\p{Ll}+[аяо]\s)?))(?:(?:[1１][9９]|[2２][0０])\p{Nd}\p{Nd}|(?<=[’'])\p{Nd}\p{Nd}|(?<![隔違违近約约逾過过])\p{Nd}\p{Nd}(?=[年년]))(?!\p{Nd}|年代|年[ぶ間间前後后来來目生余餘]|年(?:\p{Nd}+月)?(?:以[来來降]|から|起|至|到(?![访訪]))|년(?:\s?\p{Nd}+월)?(?:\s?이[래후]|부터)|년대|년\s?(?:만에|간|전|뒤|후|째|동안)|s\b)/uy

/** The month behind a year: 2019年4月, 2019년 4월. */
const MONTH = /^[年년]\s?(\p{Nd}{1,2})[月월]/u

/** `年 12月`. */
const LONGEST_MONTH = 5

/** That month as a year has it, `-04`; nothing where none is said. */
const monthIn = (rest: string): string => {
  const month = MONTH.exec(rest)?.[1]?.normalize('NFKC')
  return month === undefined ? '' : `-${month.padStart(2, '0')}`
}

const yearOf = (digits: string): string => {
  const year = digits.normalize('NFKC')
  return year.length === 4 ? year : `${Number(year) < 40 ? '20' : '19'}${year}`
}

/** The years in a text, each as often as `fillersOf` says that it fills something; asked by 2019 or, where the text says a month, 2019-04. */
export const yearsIn = (text: string, fillersOf: (year: string) => readonly number[]): Atom[] =>
  // Asked of every place, the expression above would cost more than all the rest of detection.
  Array.from(text.matchAll(/[0-9０-９]{2,}/g)).flatMap(({ index: start }) => {
    YEAR.lastIndex = start
    const digits = YEAR.exec(text)?.[0]
    if (digits === undefined) return []
    const end = start + digits.length
    const year = yearOf(digits) + monthIn(text.slice(end, end + LONGEST_MONTH))
    return fillersOf(year).map((fills) => ({ start, end, weight: digits.length, fills }))
  })

const endsSentence = (text: string, at: number): boolean => {
  const char = text.charAt(at)
  if ('。！？;；'.includes(char)) return true
  // Korean: no abbreviation ends in a syllable.
  if (char === '.' && at > 0 && charInfo(text.charCodeAt(at - 1)) & HANGUL) return true
  return (
    '.!?'.includes(char) &&
    /^[\s”"»)]/.test(text.slice(at + 1, at + 2)) &&
    /^\W*[\p{Lu}\p{Lo}]/u.test(text.slice(at + 1, at + 5)) &&
    // Initials, and days of a month: W. Putin, am 19. Juni.
    !/(?:(?<!\p{L})\p{Lu}|(?<!\p{Nd})\p{Nd}{1,2})$/u.test(text.slice(Math.max(0, at - 3), at))
  )
}

const isPause = (text: string, at: number): boolean =>
  '、，,'.includes(text.charAt(at)) || (text.charAt(at) === ':' && /\s/.test(text.charAt(at + 1)))

/** Whether a pause follows a particle or an ending, and is no comma of a list: 演習案に、中国は, 협력을 둘러싸고, 미국. */
const endsClause = (text: string, at: number): boolean => /[ぁ-ゖ고며를을은는]/.test(text.charAt(at - 1))

/** Longest stretch between the pieces of what must be one noun phrase, in units of ideographic text. */
const PHRASE = 3
const LOOSE_PHRASE = 8
/** What parts a subject or an object from the rest of a clause: ロシアの軍事技術 is a phrase, モスクワは軍事技術で払う is none. */
const PARTING =
  /^(?:氏?[はがをに]|[는은이가을를에]|[用以把将將給给为為]|[进進]行了?|[实實]施了?|[と和与與및]|[와과])\s?$/
/** What parts an optional piece: 유엔 안보리는 대북제재…, 债务一直是莫斯科…. */
const BEHIND_TOPIC = /[は是]$|[은는]\s$/
/** What parts a phrase that is a little looser: 米国と北朝鮮は枠組み合意に…, 平壤放棄核武計畫; not 는, which ends Korean verbs before nouns as well. */
const CLAUSAL = /(?:[は是]|放[弃棄]|推[进進]|停止|重[启啟]|恢[复復]|[冻凍][结結])$/

/** A visit or a meeting that somebody is met in, who is no part of its name: 2023年の訪ロで金総書記を, 2023년 방러 때 김정은은. */
const MET_THERE = /[问問談ロ露俄朝북러문담](?:[でに]|[際時时]に?|期[间間]|에서|\s?때)\s?$/

/** What stands before and behind those that something goes to: 向朝鲜提供武器, 北朝鮮に武器を供与, 북한에 무기를 제공. */
const BEFORE_GOAL = /(?:[向对對対给給往대]|[军軍][援售]|援助|供[应應给給])$/
const GOAL = /^[대対对對]/
const BEHIND_GOAL = /^(?:[にへ](?![よおてはも]|関)|向け|에(?:게|\s?대한)?\s)/

/** Whether something goes to what a piece names, so that it does not come from there. */
const isGoal = (text: string, { start, end }: Atom): boolean =>
  GOAL.test(text.slice(start, end)) ||
  BEFORE_GOAL.test(text.slice(Math.max(0, start - 2), start)) ||
  BEHIND_GOAL.test(text.slice(end, end + 4))

/**
 * Whether two pieces stand near enough. A comma parts one thing from the next, but where the frame reads over it, and
 * before a year: "Kim's trip to Russia, in September 2023"; so does a bracket, but right before a year: 会談（2019年4月）.
 */
const isNear = (
  text: string,
  from: Stretch,
  to: Stretch,
  gap: readonly [number, number],
  commas: boolean,
): boolean => {
  const isIdeographic =
    ((charInfo(text.charCodeAt(from.end - 1)) | charInfo(text.charCodeAt(to.start))) & IDEOGRAPHIC) !== 0
  if (to.start - from.end > (isIdeographic ? gap[1] : gap[0])) return false
  if (isIdeographic && gap[1] <= PHRASE && PARTING.test(text.slice(from.end, to.start))) return false
  const isYear = (charInfo(text.charCodeAt(to.start)) & DIGIT) !== 0
  const passesCommas = commas || (!isIdeographic && isYear && !/:\s/.test(text.slice(from.end, to.start)))
  for (let at = from.end; at < to.start; at++)
    if (
      endsSentence(text, at) ||
      ('(（'.includes(text.charAt(at)) && !(isYear && at === to.start - 1)) ||
      ((!passesCommas || endsClause(text, at)) && isPause(text, at))
    )
      return false
  return true
}

/** Longest atoms first at each start, so that a frame takes 核実験 before 核. */
export const inOrder = (a: Atom, b: Atom): number => a.start - b.start || b.end - a.end

/** An optional piece belongs only where it follows hard on the others: this share of the frame's gap. */
const OPTIONAL_SHARE = 0.4

/** A frame as it is filled: slots are bits, from the first on. */
export interface NumberedFrame {
  frame: Frame
  /** The slots that a filler fits, by its number. */
  slotsOf: Uint8Array
  /** The slots that must be filled. */
  needed: number
}

interface Span extends Stretch {
  weight: number
}

/** A frame and where it is filled. */
interface Filled extends Span {
  frame: Frame
}

/** Every place where a frame is filled by atoms, which are in order of `inOrder`. */
export const fillAll = (text: string, atoms: readonly Atom[], numbered: NumberedFrame): Filled[] => {
  const found: Filled[] = []
  for (let first = 0; first < atoms.length; first++) {
    const filled = fillFrame(text, atoms, first, numbered)
    if (filled && !isSpoiled(text, atoms, filled)) found.push(filled)
  }
  return found
}

/** True where somebody or something else stands in the midst or right beside: a visit of Putin's and one of his minister's. */
const isSpoiled = (text: string, atoms: readonly Atom[], { frame, ...span }: Filled): boolean => {
  const { unless } = frame
  if (unless.length === 0) return false
  const isBeside = (from: Stretch, to: Stretch): boolean =>
    to.start >= from.end && isTight(text, from, to, frame)
  return atoms.some(
    (atom) =>
      unless.includes(atom.fills) &&
      ((atom.start < span.end && atom.end > span.start) || isBeside(atom, span) || isBeside(span, atom)),
  )
}

/** Fills a frame from the given atom on; null where that does not succeed. Company is asked for and left out of what is found. */
const fillFrame = (
  text: string,
  atoms: readonly Atom[],
  first: number,
  { frame, slotsOf, needed }: NumberedFrame,
): Filled | null => {
  const { gap, commas, ordered, optional, company, sources, goals } = frame
  const farthest = Math.max(gap[0], gap[1])
  const isLoose = company === 0 && gap[1] <= LOOSE_PHRASE
  let filled = 0
  let last: Atom | null = null
  /** The last piece that is not optional: the next one may do without those between. */
  let firm: Atom | null = null
  let wasOptional = false
  let span: Span | null = null
  let complete: Filled | null = null
  for (let at = first; at < atoms.length; at++) {
    const atom = atoms[at] as Atom
    if (last && atom.start - last.end > farthest) break
    const free = (slotsOf[atom.fills] as number) & ~filled
    const slot = free & -free
    // Of ordered slots none may be skipped that has to be filled.
    if (
      slot === 0 ||
      (ordered && needed & ~filled & (slot - 1)) ||
      ((sources | goals) & slot && isGoal(text, atom) === ((sources & slot) !== 0))
    ) {
      if (last === null) return null
      continue
    }
    if (last && atom.start < last.end) continue
    if (
      last &&
      (!isNear(text, last, atom, gap, commas) ||
        (isLoose && CLAUSAL.test(text.slice(last.end, atom.start))) ||
        MET_THERE.test(text.slice(last.start, atom.start)))
    )
      break
    const isOptional = (optional & slot) !== 0
    if (last && (isOptional || wasOptional) && !isTight(text, last, atom, frame)) {
      if (!wasOptional) continue
      if (isOptional || !firm || !isNear(text, firm, atom, gap, commas)) return null
    }
    filled |= slot
    if (!isOptional) firm = atom
    if ((company & slot) === 0) span = extend(span, atom)
    last = atom
    wasOptional = isOptional
    if (span && (needed & ~filled) === 0)
      complete = { ...span, weight: span.weight - companyCost(frame), frame }
  }
  return complete
}

/** What company tells against a reading: where the whole is a name, it is one mark. For what stays unmarked it speaks as much. */
const COMPANY_COST = 0.4
const companyCost = ({ company, entity }: Frame): number =>
  company === 0 ? 0 : entity >= 0 ? COMPANY_COST : -2 * COMPANY_COST

const extend = (span: Span | null, { start, end, weight }: Atom): Span => ({
  start: span?.start ?? start,
  end,
  weight: weight + (span?.weight ?? 0),
})

/** Whether an optional piece follows hard on another, or is followed so; whether something else does. */
const isTight = (text: string, from: Stretch, to: Stretch, { gap, commas }: Frame): boolean =>
  isNear(text, from, to, [Math.ceil(OPTIONAL_SHARE * gap[0]), Math.ceil(OPTIONAL_SHARE * gap[1])], commas) &&
  !BEHIND_TOPIC.test(text.slice(from.end, to.start))
