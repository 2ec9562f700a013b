/**
 * Entities that no fixed name tells: "Putin's two-day visit to North Korea in June 2024", 北朝鮮による最初の核実験. A frame lists
 * the pieces; they must stand near one another within a sentence, in any order unless the frame says otherwise.
 */
import type { Candidate } from './candidate.ts'
import { charInfo, IDEOGRAPHIC } from './chars.ts'
import type { Frame, Lexicon, Sense } from './lexicon.ts'
import type { RawMatch } from './walker.ts'

/** A piece of frames found in a text. */
interface Atom {
  start: number
  end: number
  /** Units of text that are said, without the gaps inside. */
  weight: number
  /** What it fills: `@id`, `#word` or `=year`. */
  fills: string
}

/** A year in full, or in two digits with a sign of what it is; not a stretch of years (24年ぶり) and not a decade. */
const YEAR =
  /(?<![\p{Nd}.,-])(?:(?:19|20)\p{Nd}\p{Nd}|(?<=[’'])\p{Nd}\p{Nd}|\p{Nd}\p{Nd}(?=[年년]))(?!\p{Nd}|年代|年[ぶ間间前後后来來目生余餘]|년대|년\s?(?:만에|간|전|뒤|후|째|동안)|s\b)/gu

const yearOf = (digits: string): string => {
  const year = digits.normalize('NFKC')
  return year.length === 4 ? year : `${Number(year) < 40 ? '20' : '19'}${year}`
}

const yearsIn = (text: string): Atom[] =>
  Array.from(text.matchAll(YEAR), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    weight: match[0].length,
    fills: `=${yearOf(match[0])}`,
  }))

const endsSentence = (text: string, at: number): boolean => {
  const char = text.charAt(at)
  if ('。！？\n;；'.includes(char)) return true
  return (
    '.!?'.includes(char) &&
    /^[\s”"»)]/.test(text.slice(at + 1, at + 2)) &&
    /^\W*[\p{Lu}\p{Lo}]/u.test(text.slice(at + 1, at + 5)) &&
    !/\b\p{Lu}$/u.test(text.slice(at - 1, at))
  )
}

/** Whether two pieces stand near enough. A comma parts one thing from the next, but where the frame reads over it. */
const isNear = (
  text: string,
  from: Atom,
  to: Atom,
  gap: readonly [number, number],
  commas: boolean,
): boolean => {
  const isIdeographic =
    ((charInfo(text.charCodeAt(from.end - 1)) | charInfo(text.charCodeAt(to.start))) & IDEOGRAPHIC) !== 0
  if (to.start - from.end > (isIdeographic ? gap[1] : gap[0])) return false
  for (let at = from.end; at < to.start; at++)
    if (
      endsSentence(text, at) ||
      '(（'.includes(text.charAt(at)) ||
      (!commas && '、，,'.includes(text.charAt(at)))
    )
      return false
  return true
}

/** Longest atoms first at each start, so that a frame takes 核実験 before 核. */
const inOrder = (a: Atom, b: Atom): number => a.start - b.start || b.end - a.end

/** An optional piece belongs only where it follows hard on the others: this share of the frame's gap. */
const OPTIONAL_SHARE = 0.4

/** A frame with what has to be there before it is worth a try. */
interface Plan {
  frame: Frame
  /** Fillers of each slot that must be filled; years are left out. */
  required: (readonly string[])[]
}

/** Finds frames; made once for a lexicon. */
export class FrameFinder {
  readonly #lexicon: Lexicon
  readonly #senses: readonly Sense[]
  /** Frames that make words of words, and those that name entities, by the fillers of the slot that is rarest. */
  readonly #wordPlans: ReadonlyMap<string, readonly Plan[]>
  readonly #entityPlans: ReadonlyMap<string, readonly Plan[]>
  /** What each sense fills, by its index; filled as senses are met. */
  readonly #fillers: string[] = []
  readonly #anchors: boolean[] = []

  constructor(lexicon: Lexicon, senses: readonly Sense[]) {
    this.#lexicon = lexicon
    this.#senses = senses
    const common = new Set(lexicon.common.map((word) => `#${word}`))
    this.#wordPlans = planAll(
      lexicon.frames.filter(({ word }) => word !== null),
      common,
    )
    this.#entityPlans = planAll(
      lexicon.frames.filter(({ word }) => word === null),
      common,
    )
  }

  /** Frames filled in the text by the matches found in it. */
  find(text: string, matches: readonly RawMatch[]): Candidate[] {
    if (matches.length < 2 || !matches.some(({ sense }) => this.#isAnchor(sense))) return []
    const present = new Set(matches.map(({ sense }) => this.#fillerOf(sense)))
    const wordFrames = feasible(this.#wordPlans, present)
    for (const { word } of wordFrames) present.add(`#${word}`)
    const entityFrames = feasible(this.#entityPlans, present)
    if (entityFrames.length === 0) return []
    const hasYears = entityFrames.some(({ slots }) => slots.some(([filler]) => filler?.startsWith('=')))
    const simple = this.#atomsOf(text, matches, hasYears)
    const made = fillAll(text, simple, wordFrames).map(
      ({ start, end, weight, frame }): Atom => ({ start, end, weight, fills: `#${frame.word}` }),
    )
    const atoms = made.length > 0 ? [...simple, ...made].sort(inOrder) : simple
    return fillAll(text, atoms, entityFrames).map(({ start, end, weight, frame }) => ({
      start,
      end,
      weight,
      entity: frame.entity,
      kind: 'context',
      needs: frame.needs,
    }))
  }

  /** Whether some frame is filed under what this sense fills. Most words of most text are not. */
  #isAnchor(sense: number): boolean {
    const known = this.#anchors[sense]
    if (known !== undefined) return known
    const filler = this.#fillerOf(sense)
    const isAnchor = this.#wordPlans.has(filler) || this.#entityPlans.has(filler)
    this.#anchors[sense] = isAnchor
    return isAnchor
  }

  #fillerOf(sense: number): string {
    const known = this.#fillers[sense]
    if (known !== undefined) return known
    const { kind, of } = this.#senses[sense] as Sense
    const { words, entities } = this.#lexicon
    const filler = kind === 'word' ? `#${words[of]}` : kind === 'lookalike' ? '' : `@${entities[of]?.id}`
    this.#fillers[sense] = filler
    return filler
  }

  #atomsOf(text: string, matches: readonly RawMatch[], hasYears: boolean): Atom[] {
    const whole = matches.filter(({ sense }) =>
      ['alias', 'lookalike'].includes(this.#senses[sense]?.kind ?? ''),
    )
    // 戦 in 消耗戦 is no war, 中国 in 中国銀行 no China: what lies inside a longer name is no piece of another.
    const isInside = ({ start, end }: RawMatch): boolean =>
      whole.some((name) => name.start <= start && end <= name.end && name.end - name.start > end - start)
    const atoms = matches.flatMap((match): Atom[] => {
      const { start, end, sense } = match
      const fills = this.#fillerOf(sense)
      return fills === '' || isInside(match) ? [] : [{ start, end, weight: end - start, fills }]
    })
    return [...atoms, ...(hasYears ? yearsIn(text) : [])].sort(inOrder)
  }
}

/** Files each frame under the fillers of its first slot that no common word can fill, or its first slot at worst. */
const planAll = (
  frames: readonly Frame[],
  common: ReadonlySet<string>,
): ReadonlyMap<string, readonly Plan[]> => {
  const plans = new Map<string, Plan[]>()
  for (const frame of frames) {
    const required = frame.slots.filter(
      (fillers, slot) => !frame.optional[slot] && !fillers[0]?.startsWith('='),
    )
    const anchor =
      required.find((fillers) => !fillers.some((filler) => common.has(filler))) ?? required[0] ?? []
    for (const filler of anchor) plans.set(filler, [...(plans.get(filler) ?? []), { frame, required }])
  }
  return plans
}

/** Frames all of whose pieces are there, wherever they are. */
const feasible = (plans: ReadonlyMap<string, readonly Plan[]>, present: ReadonlySet<string>): Frame[] => {
  const found = new Set<Frame>()
  for (const filler of present)
    for (const { frame, required } of plans.get(filler) ?? [])
      if (required.every((fillers) => fillers.some((other) => present.has(other)))) found.add(frame)
  return [...found]
}

/** A frame and where it is filled. */
interface Filled {
  start: number
  end: number
  weight: number
  frame: Frame
}

const fillAll = (text: string, atoms: readonly Atom[], frames: readonly Frame[]): Filled[] =>
  frames.flatMap((frame) => atoms.flatMap((_, first) => fillFrame(text, atoms, first, frame) ?? []))

/** Fills a frame from the given atom on; null where that does not succeed. Company is asked for and left out of what is found. */
const fillFrame = (text: string, atoms: readonly Atom[], first: number, frame: Frame): Filled | null => {
  const filled = frame.slots.map(() => false)
  let last: Atom | null = null
  let wasOptional = false
  let span: Omit<Filled, 'frame'> | null = null
  let complete: Filled | null = null
  for (let at = first; at < atoms.length; at++) {
    const atom = atoms[at] as Atom
    if (last && atom.start < last.end) continue
    if (last && !isNear(text, last, atom, frame.gap, frame.commas)) break
    const slot = slotFor(frame, filled, atom)
    if (slot < 0) {
      if (last === null) return null
      continue
    }
    const isOptional = frame.optional[slot] === true
    if (last && (isOptional || wasOptional) && !isNear(text, last, atom, tight(frame.gap), frame.commas)) {
      if (wasOptional) return null
      continue
    }
    filled[slot] = true
    if (!frame.company[slot]) span = extend(span, atom)
    last = atom
    wasOptional = isOptional
    if (span && filled.every((isFilled, index) => isFilled || frame.optional[index]))
      complete = { ...span, frame }
  }
  return complete
}

const extend = (span: Omit<Filled, 'frame'> | null, { start, end, weight }: Atom): Omit<Filled, 'frame'> => ({
  start: span?.start ?? start,
  end,
  weight: weight + (span?.weight ?? 0),
})

const tight = ([alphabetic, ideographic]: readonly [number, number]): [number, number] => [
  Math.ceil(OPTIONAL_SHARE * alphabetic),
  Math.ceil(OPTIONAL_SHARE * ideographic),
]

const slotFor = (frame: Frame, filled: readonly boolean[], atom: Atom): number =>
  frame.slots.findIndex(
    (fillers, index) =>
      !filled[index] &&
      fillers.includes(atom.fills) &&
      (!frame.ordered ||
        frame.slots.every((_, before) => before >= index || filled[before] || frame.optional[before])),
  )
