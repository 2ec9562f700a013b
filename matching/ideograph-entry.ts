/**
 * The first look at text without blanks: a table over the classes of two neighbouring units, which says where a name,
 * or a run of katakana that may be one, can begin. It costs two look-ups a unit.
 */
import { charInfo, DIGIT, FOLDED, HIRAGANA, IGNORED, JOINER, KATAKANA, UNNORMALIZED, WORD } from './chars.ts'
import { IdeographBeginnings } from './ideograph-beginnings.ts'
import type { PatternList } from './pattern-list.ts'

/** Classes of units: not looked up yet; in need of a closer look. */
const NEW = 0
const ODD = 1
/** Class of a unit that begins no name. */
export const NOTHING = 2
/** From here on units of names, those that names begin with alone, and katakana. */
const FIRST_UNIT = 3
const FIRST_SINGLE = 128
const FIRST_KATAKANA = 192
const CLASSES = 256

/** What `opens` says of two units, as bits: together they begin names. */
export const PAIR = 1
/** The second begins names alone. */
export const SINGLE = 2
/** The second begins a run of katakana, which may be a misspelt name. */
export const RUN = 4
/** The second is new or odd. */
export const CLOSER_LOOK = 8

/** Index of two neighbouring classes in `opens`. */
export const neighbours = (before: number, unitClass: number): number => (before << 8) | unitClass

/** Units that cannot be passed in stride. */
const isOdd = (info: number): boolean =>
  (info & (UNNORMALIZED | IGNORED | JOINER)) !== 0 || (info & (WORD | DIGIT)) === WORD

/** The table, and the patterns that begin at its places. It learns classes as texts bring units that it has not met. */
export class IdeographEntry {
  /** Class of a UTF-16 unit, filled in as units are met. */
  classes = new Uint8Array(0)
  /** Kinds of characters met so far. */
  kinds = 0
  /** What may begin at two neighbours, as bits; 0 for nothing. */
  opens = new Uint8Array(0)
  readonly #unitClasses = new Map<number, number>()
  readonly #patterns: PatternList
  /** None before the first text is read, nor has the table any room: most pages have no ideographs. */
  #beginnings: IdeographBeginnings | undefined
  #initials: Iterable<number> = []

  constructor(patterns: PatternList) {
    this.#patterns = patterns
  }

  /** Begins anew, with all patterns that the list has by now. Katakana runs that begin with one of `initials`, folded, are reported. */
  renew(initials: Iterable<number>): void {
    this.#initials = initials
    this.#beginnings = undefined
  }

  /** Ranges of patterns, starts and ends in turn, that begin with two folded units. */
  pair(first: number, second: number): readonly number[] | undefined {
    return this.#beginnings?.pair(first, second)
  }

  /** The same of those that begin with one. */
  single(unit: number): readonly number[] | undefined {
    return this.#beginnings?.single(unit)
  }

  /** Makes the table, if there is none yet; to be called before a text is read. */
  open(): void {
    if (this.#beginnings) return
    const beginnings = new IdeographBeginnings(this.#patterns)
    this.#beginnings = beginnings
    this.#assignClasses(beginnings)
    this.classes = new Uint8Array(0x10000)
    this.opens = new Uint8Array(CLASSES * CLASSES)
    const { opens } = this
    for (let before = 0; before < CLASSES; before++)
      opens.fill(CLOSER_LOOK, neighbours(before, NEW), neighbours(before, NOTHING))
    for (const unit of beginnings.singles) this.#mark(this.#classesOf(unit), CLASSES, SINGLE)
    // Inside a run none begins.
    for (const unit of this.#initials)
      if (charInfo(unit) & HIRAGANA) this.#mark([katakanaClass(unit)], FIRST_KATAKANA, RUN)
    const { pairs } = beginnings
    for (let at = 0; at < pairs.length; at += 2)
      for (const first of this.#classesOf(pairs[at] as number))
        for (const second of this.#classesOf(pairs[at + 1] as number))
          opens[neighbours(first, second)] = (opens[neighbours(first, second)] as number) | PAIR
  }

  /** Notes what begins at units of some classes behind any class up to a limit. */
  #mark(unitClasses: readonly number[], limit: number, what: number): void {
    for (const unitClass of unitClasses)
      for (let before = 0; before < limit; before++)
        this.opens[neighbours(before, unitClass)] =
          (this.opens[neighbours(before, unitClass)] as number) | what
  }

  /** True for a unit that is met for the first time, and has its class now. */
  meet(code: number): boolean {
    if (this.classes[code] !== NEW) return false
    const info = charInfo(code)
    const unit = info & FOLDED
    this.kinds |= info
    if (isOdd(info)) this.classes[code] = ODD
    else if (info & KATAKANA) this.classes[code] = katakanaClass(unit)
    else this.classes[code] = this.#unitClasses.get(unit) ?? NOTHING
    return true
  }

  /** Singles have classes of their own; other units share some where there are too many: names are looked at again. */
  #assignClasses({ singles: alone, pairs }: IdeographBeginnings): void {
    this.#unitClasses.clear()
    let singles = 0
    for (const unit of alone)
      this.#unitClasses.set(unit, FIRST_SINGLE + (singles++ % (FIRST_KATAKANA - FIRST_SINGLE)))
    let others = 0
    for (const unit of pairs)
      if (!this.#unitClasses.has(unit))
        this.#unitClasses.set(unit, FIRST_UNIT + (others++ % (FIRST_SINGLE - FIRST_UNIT)))
  }

  /** Classes that a unit of a pattern may have in a text: kana are folded to hiragana, but told apart there. */
  #classesOf(unit: number): number[] {
    const own = this.#unitClasses.get(unit) ?? NOTHING
    return charInfo(unit) & HIRAGANA ? [own, katakanaClass(unit)] : [own]
  }
}

const katakanaClass = (unit: number): number => FIRST_KATAKANA + (unit % (CLASSES - FIRST_KATAKANA))
