/**
 * Entities that no fixed name tells: "Putin's two-day visit to North Korea in June 2024", 北朝鮮による最初の核実験. A frame lists
 * the pieces; they must stand near one another within a sentence, in any order unless the frame says otherwise.
 */
import type { Candidate } from './candidate.ts'
import { charInfo, IDEOGRAPHIC } from './chars.ts'
import type { Frame, Lexicon, Sense } from './lexicon.ts'
import type { RawMatch } from './scan.ts'

/** A piece of frames found in a text. */
interface Atom {
  start: number
  end: number
  /** Units of text that are said, without the gaps inside. */
  weight: number
  /** What it fills: `@id`, `#word` or `=year`. */
  fills: string
}

const YEAR =
  /(?<![\p{Nd}.,-])(?:(?:19|20)\p{Nd}\p{Nd}|(?<=[’'])\p{Nd}\p{Nd}|\p{Nd}\p{Nd}(?=年))(?![\p{Nd}])/gu

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

const isEntity = ({ fills }: Atom): boolean => fills.startsWith('@') || fills.endsWith('-adjective')

const isNear = (text: string, from: Atom, to: Atom, gap: readonly [number, number]): boolean => {
  const isIdeographic =
    ((charInfo(text.charCodeAt(from.end - 1)) | charInfo(text.charCodeAt(to.start))) & IDEOGRAPHIC) !== 0
  if (to.start - from.end > (isIdeographic ? gap[1] : gap[0])) return false
  // A list of countries may be one thing's name; otherwise a comma parts one thing from the next.
  const isList = isEntity(from) && isEntity(to)
  for (let at = from.end; at < to.start; at++)
    if (
      endsSentence(text, at) ||
      '(（'.includes(text.charAt(at)) ||
      (!isList && '、，,'.includes(text.charAt(at)))
    )
      return false
  return true
}

/** Longest atoms first at each start, so that a frame takes 核実験 before 核. */
const inOrder = (a: Atom, b: Atom): number => a.start - b.start || b.end - a.end

/** An optional piece belongs only where it follows hard on the others: this share of the frame's gap. */
const OPTIONAL_SHARE = 0.4

/** Finds frames; made once for a lexicon. */
export class FrameFinder {
  readonly #lexicon: Lexicon
  readonly #senses: readonly Sense[]
  /** Frames that make words of words, and those that name entities, each by the fillers that can begin them. */
  readonly #wordFrames: ReadonlyMap<string, readonly Frame[]>
  readonly #entityFrames: ReadonlyMap<string, readonly Frame[]>

  constructor(lexicon: Lexicon, senses: readonly Sense[]) {
    this.#lexicon = lexicon
    this.#senses = senses
    this.#wordFrames = byFiller(lexicon.frames.filter(({ word }) => word !== null))
    this.#entityFrames = byFiller(lexicon.frames.filter(({ word }) => word === null))
  }

  /** Frames filled in the text by the matches found in it. */
  find(text: string, matches: readonly RawMatch[]): Candidate[] {
    const simple = this.#atomsOf(text, matches)
    if (simple.length < 2) return []
    const made = fillAll(text, simple, this.#wordFrames).map(
      ({ start, end, weight, frame }): Atom => ({ start, end, weight, fills: `#${frame.word}` }),
    )
    const atoms = made.length > 0 ? [...simple, ...made].sort(inOrder) : simple
    return fillAll(text, atoms, this.#entityFrames).map(({ start, end, weight, frame }) => ({
      start,
      end,
      weight,
      entity: frame.entity,
      kind: 'context',
      needs: frame.needs,
    }))
  }

  #atomsOf(text: string, matches: readonly RawMatch[]): Atom[] {
    const { entities, words } = this.#lexicon
    const whole = matches.filter(({ sense }) =>
      ['alias', 'lookalike'].includes(this.#senses[sense]?.kind ?? ''),
    )
    // 戦 in 消耗戦 is no war, 中国 in 中国銀行 no China: what lies inside a longer name is no piece of another.
    const isInside = ({ start, end }: RawMatch): boolean =>
      whole.some((name) => name.start <= start && end <= name.end && name.end - name.start > end - start)
    const atoms = matches.flatMap((match): Atom[] => {
      const sense = this.#senses[match.sense]
      if (!sense || sense.kind === 'lookalike' || isInside(match)) return []
      const fills = sense.kind === 'word' ? `#${words[sense.of]}` : `@${entities[sense.of]?.id}`
      return [{ start: match.start, end: match.end, weight: match.end - match.start, fills }]
    })
    return [...atoms, ...yearsIn(text)].sort(inOrder)
  }
}

const byFiller = (frames: readonly Frame[]): ReadonlyMap<string, readonly Frame[]> => {
  const map = new Map<string, Frame[]>()
  for (const frame of frames) {
    const firsts = frame.ordered ? frame.slots.slice(0, 1 + frame.optional.indexOf(false)) : frame.slots
    for (const filler of new Set(firsts.flat())) map.set(filler, [...(map.get(filler) ?? []), frame])
  }
  return map
}

/** A frame and where it is filled. */
interface Filled {
  start: number
  end: number
  weight: number
  frame: Frame
}

const fillAll = (
  text: string,
  atoms: readonly Atom[],
  frames: ReadonlyMap<string, readonly Frame[]>,
): Filled[] =>
  atoms.flatMap(({ fills }, first) =>
    (frames.get(fills) ?? []).flatMap((frame) => fillFrame(text, atoms, first, frame) ?? []),
  )

/** Fills a frame from the given atom on; null where that does not succeed. */
const fillFrame = (text: string, atoms: readonly Atom[], first: number, frame: Frame): Filled | null => {
  const filled = frame.slots.map(() => false)
  let last: Atom | null = null
  let wasOptional = false
  let weight = 0
  let complete: Filled | null = null
  for (let at = first; at < atoms.length; at++) {
    const atom = atoms[at] as Atom
    if (last && atom.start < last.end) continue
    if (last && !isNear(text, last, atom, frame.gap)) break
    const slot = slotFor(frame, filled, atom)
    if (slot < 0) continue
    const isOptional = frame.optional[slot] === true
    if (last && (isOptional || wasOptional) && !isNear(text, last, atom, tight(frame.gap))) {
      if (wasOptional) return null
      continue
    }
    filled[slot] = true
    weight += atom.weight
    last = atom
    wasOptional = isOptional
    if (filled.every((isFilled, index) => isFilled || frame.optional[index]))
      complete = { start: (atoms[first] as Atom).start, end: atom.end, weight, frame }
  }
  return complete
}

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
