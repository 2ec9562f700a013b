/**
 * How names go on behind what texts begin them by: letter by letter, over endings and from word to word, until it is
 * worth following them in earnest. Most names are given up on the way at no cost but a look-up a unit.
 */
import { BAR, countAt } from './columns.ts'
import { isEndingLabel, isLetter, SEPARATOR_OPTIONAL, SEPARATOR_REQUIRED } from './labels.ts'
import { BORDER, classOf, LETTERS } from './letter-classes.ts'
import type { PatternList } from './pattern-list.ts'

/** A folded letter as one of 32 bits. */
export const letterBit = (folded: number): number => 1 << (folded & 31)
/** The bits of all letters. */
export const ANY_LETTER = -1

const BAR_UNIT = BAR.charCodeAt(0)
const OPTIONAL = SEPARATOR_OPTIONAL.charCodeAt(0)
const REQUIRED = SEPARATOR_REQUIRED.charCodeAt(0)
const ANY_LETTER_OR_BORDER = [BORDER, ...LETTERS]
/** Stands for a label behind the last. */
const END = 0
/** Units of a text after which a name that may be misspelt, and has one more right, must be followed by the walker: it notes where one is lost. */
const NAME_UNITS = 4
/** Units after which any is. */
const MOST_UNITS = 14

/** Patterns of one run that a text may have, as far as it has been read. */
export interface Path {
  /** The first pattern of the run. */
  run: number
  /** The patterns: the first, and the one behind the last. */
  from: number
  to: number
  /** How many of their labels are matched. */
  index: number
  /** How many units of a text, the borders between words among them. */
  units: number
  /** How many borders. */
  borders: number
  /** True where the rest of the word is an ending. */
  isEnding: boolean
}

/** Neighbouring patterns that have the same two labels at a place. */
interface Alike {
  label: number
  behind: number
  from: number
  to: number
}

/** Goes along the patterns of a list. */
export class WordPaths {
  readonly #patterns: PatternList
  /** Whether a pattern is a name that may be misspelt. */
  readonly #isName: (pattern: number) => boolean

  constructor(patterns: PatternList, isName: (pattern: number) => boolean) {
    this.#patterns = patterns
    this.#isName = isName
  }

  /** A path from the beginning of a run on, that many of its letters being read. */
  begin(run: number, letters: number): Path {
    const to = this.#patterns.endOfRun(run)
    return { run, from: run, to, index: letters, units: letters, borders: 0, isEnding: false }
  }

  /** Classes of the units with which a path can go on. */
  classesBehind(path: Path): readonly number[] {
    const classes: number[] = []
    for (const { label, behind } of this.#alike(path)) {
      if (path.isEnding || isEndingLabel(label)) return ANY_LETTER_OR_BORDER
      classes.push(isLetter(label) ? classOf(label) : BORDER)
      if (label === OPTIONAL && isLetter(behind)) classes.push(classOf(behind))
    }
    return classes
  }

  /** What a unit of a class makes of a path: none where it is lost. */
  step(path: Path, unitClass: number): Path[] {
    const isBorder = unitClass === BORDER
    const on = { ...path, units: path.units + 1, borders: path.borders + Number(isBorder) }
    if (path.isEnding && !isBorder) return [on]
    const found: Path[] = []
    for (const { from, to, label, behind } of this.#alike(path)) {
      const isEnding = isEndingLabel(label) && !isBorder
      const labels = isEnding ? 1 : labelsPassed(label, behind, unitClass)
      if (labels === 0) continue
      const index = path.index + labels
      const last = found.at(-1)
      if (last?.to === from && last.index === index && last.isEnding === isEnding) last.to = to
      else found.push({ ...on, from, to, index, isEnding })
    }
    return found
  }

  /** Whether a path has come so far that the walker should see to it. */
  isDue(path: Path): boolean {
    if (path.units >= MOST_UNITS) return true
    if (path.isEnding) return false
    if (this.#alike(path).some(({ label, behind }) => !goesOn(label, behind))) return true
    if (path.units < NAME_UNITS) return false
    for (let pattern = path.from; pattern < path.to; pattern++) if (this.#isName(pattern)) return true
    return false
  }

  /**
   * Letters one of which must follow a path, as bits of `letterBit`.
   * @param isWhole whether its last word is whole, so that what follows belongs to the next one.
   */
  followingOf({ from, to, index }: Path, isWhole: boolean): number {
    const { labels, starts, shared } = this.#patterns
    let bits = 0
    /** Index of the label that follows. */
    let place = index
    for (let pattern = from; pattern < to; pattern++) {
      const own = countAt(shared, pattern)
      if (own > place) continue
      const start = (starts[pattern] as number) - own
      place = Math.max(index, own)
      let label = labels.charCodeAt(start + place)
      for (; !isLetter(label); label = labels.charCodeAt(start + ++place))
        // The rest of the word may be an ending's.
        if (label === BAR_UNIT || (!isWhole && isEndingLabel(label))) return ANY_LETTER
      bits |= letterBit(label)
    }
    return bits
  }

  /** The patterns of a path by what stands at its index and behind it. */
  #alike({ from, to, index }: Path): Alike[] {
    const { labels, starts, shared } = this.#patterns
    const found: Alike[] = []
    let last: Alike | undefined
    for (let pattern = from; pattern < to; pattern++) {
      const own = countAt(shared, pattern)
      // What is shared with the one before is the same there.
      if (last && own > index + 1) {
        last.to = pattern + 1
        continue
      }
      const first = (starts[pattern] as number) - own
      const length = this.#patterns.endOf(pattern) - first
      const at = (place: number): number => (place < length ? labels.charCodeAt(first + place) : END)
      last = {
        label: last && own > index ? last.label : at(index),
        behind: at(index + 1),
        from: pattern,
        to: pattern + 1,
      }
      found.push(last)
    }
    return found
  }
}

/** How many labels a unit of a class takes a path on, given the next two; 0 where it is lost. */
const labelsPassed = (label: number, behind: number, unitClass: number): number => {
  if (unitClass === BORDER) {
    if (label === REQUIRED || label === OPTIONAL) return 1
    return isEndingLabel(label) && behind === REQUIRED ? 2 : 0
  }
  if (label === OPTIONAL) return isLetter(behind) && classOf(behind) === unitClass ? 2 : 0
  return isLetter(label) && classOf(label) === unitClass ? 1 : 0
}

/** Whether more of a name has to be seen behind a label. */
const goesOn = (label: number, behind: number): boolean =>
  isEndingLabel(label) ? behind === REQUIRED : label === REQUIRED || label === OPTIONAL || isLetter(label)
