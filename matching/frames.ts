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

const isNear = (text: string, from: number, to: number, gap: readonly [number, number]): boolean => {
  const isIdeographic =
    ((charInfo(text.charCodeAt(from - 1)) | charInfo(text.charCodeAt(to))) & IDEOGRAPHIC) !== 0
  if (to - from > (isIdeographic ? gap[1] : gap[0])) return false
  for (let at = from; at < to; at++) if (endsSentence(text, at)) return false
  return true
}

/** Longest atoms first at each start, so that a frame takes 核実験 before 核. */
const inOrder = (a: Atom, b: Atom): number => a.start - b.start || b.end - a.end

/** Finds frames; made once for a lexicon. */
export class FrameFinder {
  readonly #lexicon: Lexicon
  readonly #senses: readonly Sense[]
  /** Frames by each filler that can begin them. */
  readonly #byFiller = new Map<string, Frame[]>()

  constructor(lexicon: Lexicon, senses: readonly Sense[]) {
    this.#lexicon = lexicon
    this.#senses = senses
    for (const frame of lexicon.frames) {
      for (const filler of new Set(
        frame.slots.flatMap((fillers, slot) =>
          frame.ordered && slot > 0 && !frame.optional.slice(0, slot).every(Boolean) ? [] : fillers,
        ),
      ))
        this.#byFiller.set(filler, [...(this.#byFiller.get(filler) ?? []), frame])
    }
  }

  /** Frames filled in the text by the matches found in it. */
  find(text: string, matches: readonly RawMatch[]): Candidate[] {
    const atoms = this.#atomsOf(text, matches)
    const found: Candidate[] = []
    for (let first = 0; first < atoms.length; first++) {
      for (const frame of this.#byFiller.get(atoms[first]?.fills ?? '') ?? []) {
        const end = fillFrame(text, atoms, first, frame)
        if (end > 0)
          found.push({
            start: atoms[first]?.start ?? 0,
            end,
            entity: frame.entity,
            kind: 'context',
            needs: frame.needs,
            isShort: false,
          })
      }
    }
    return found
  }

  #atomsOf(text: string, matches: readonly RawMatch[]): Atom[] {
    const { entities, words } = this.#lexicon
    const senses = this.#senses
    const lookalikes = matches.filter(({ sense }) => senses[sense]?.kind === 'lookalike')
    const isBlocked = ({ start, end }: RawMatch): boolean =>
      lookalikes.some(
        (lookalike) =>
          lookalike.start <= start && end <= lookalike.end && lookalike.end - lookalike.start > end - start,
      )
    const atoms = matches.flatMap((match): Atom[] => {
      const sense = senses[match.sense]
      if (!sense || sense.kind === 'lookalike' || isBlocked(match)) return []
      const fills = sense.kind === 'word' ? `#${words[sense.of]}` : `@${entities[sense.of]?.id}`
      return [{ start: match.start, end: match.end, fills }]
    })
    return [...atoms, ...yearsIn(text)].sort(inOrder)
  }
}

/** Where the frame that begins with the given atom ends; 0 where it is not filled. */
const fillFrame = (text: string, atoms: readonly Atom[], first: number, frame: Frame): number => {
  const filled = frame.slots.map(() => false)
  let end = 0
  let complete = 0
  for (let at = first; at < atoms.length; at++) {
    const atom = atoms[at]
    if (!atom || (end > 0 && atom.start < end)) continue
    if (end > 0 && !isNear(text, end, atom.start, frame.gap)) break
    const slot = frame.slots.findIndex(
      (fillers, index) =>
        !filled[index] &&
        fillers.includes(atom.fills) &&
        (!frame.ordered ||
          frame.slots.slice(0, index).every((_, before) => filled[before] || frame.optional[before])),
    )
    if (slot < 0) continue
    filled[slot] = true
    end = atom.end
    if (filled.every((isFilled, index) => isFilled || frame.optional[index])) complete = end
  }
  return complete
}
