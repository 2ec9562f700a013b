/**
 * The first look at text without blanks: a table over the classes of two neighbouring units, which says where a name,
 * or a run of katakana that may be one, can begin. It costs two look-ups a unit.
 */
import { charInfo, DIGIT, FOLDED, HIRAGANA, IGNORED, JOINER, KATAKANA, UNNORMALIZED, WORD } from './chars.ts'
import { isDigit, isIdeograph, isSpecial } from './labels.ts'
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

/** Small enough to be no object in any engine; the few pairs that share one are told apart by who follows their names. */
const pairKey = (first: number, second: number): number => ((first << 14) ^ second) & 0x3fffffff

/** Units that cannot be passed in stride. */
const isOdd = (info: number): boolean =>
  (info & (UNNORMALIZED | IGNORED | JOINER)) !== 0 || (info & (WORD | DIGIT)) === WORD

/** The table, and the patterns that begin at its places. It learns classes as texts bring units that it has not met. */
export class IdeographEntry {
  /** Class of a UTF-16 unit, filled in as units are met. */
  classes = new Uint8Array(0x10000)
  /** Kinds of characters met so far. */
  kinds = 0
  /** What may begin at two neighbours, as bits; 0 for nothing. */
  readonly opens = new Uint8Array(CLASSES * CLASSES)
  readonly #unitClasses = new Map<number, number>()
  /** First patterns of runs by how these begin: by two units, whose first and second ones stand in turn in a list, and by one. */
  readonly #pairs = new Map<number, number>()
  readonly #paired: number[] = []
  readonly #singles = new Map<number, number>()
  /** Of a run, another one that begins alike. */
  readonly #alike = new Map<number, number>()
  /** By run, those that were met. */
  #ranges: (readonly number[])[] = []
  #patterns: PatternList | undefined
  #initials: Iterable<number> = []
  #isOpen = false

  /** Reads a list of patterns, and forgets those that it had. Katakana runs that begin with one of `initials`, folded, are reported. */
  read(patterns: PatternList, initials: Iterable<number>): void {
    this.#patterns = patterns
    this.#initials = initials
    this.#isOpen = false
    this.classes = new Uint8Array(0x10000)
    // Text begins behind nothing, with a unit that is new.
    this.opens[neighbours(NOTHING, NEW)] = CLOSER_LOOK
  }

  /** Makes the table when the first unit is met: most pages have no ideographs. */
  #open(): void {
    this.#isOpen = true
    this.#fileNames()
    this.#assignClasses()
    const { opens } = this
    opens.fill(0)
    for (let before = 0; before < CLASSES; before++)
      opens.fill(CLOSER_LOOK, neighbours(before, NEW), neighbours(before, NOTHING))
    for (const unit of this.#singles.keys()) this.#mark(this.#classesOf(unit), CLASSES, SINGLE)
    // Inside a run none begins.
    for (const unit of this.#initials)
      if (charInfo(unit) & HIRAGANA) this.#mark([katakanaClass(unit)], FIRST_KATAKANA, RUN)
    for (let at = 0; at < this.#paired.length; at += 2)
      for (const first of this.#classesOf(this.#paired[at] as number))
        for (const second of this.#classesOf(this.#paired[at + 1] as number))
          opens[neighbours(first, second)] = (opens[neighbours(first, second)] as number) | PAIR
  }

  /** Notes what begins at units of some classes behind any class up to a limit. */
  #mark(unitClasses: readonly number[], limit: number, what: number): void {
    for (const unitClass of unitClasses)
      for (let before = 0; before < limit; before++)
        this.opens[neighbours(before, unitClass)] =
          (this.opens[neighbours(before, unitClass)] as number) | what
  }

  /** Ranges of patterns, starts and ends in turn, that begin with two folded units. */
  pair(first: number, second: number): readonly number[] | undefined {
    return this.#rangesOf(this.#pairs.get(pairKey(first, second)))
  }

  /** Ranges of patterns whose beginning is one folded unit. */
  single(first: number): readonly number[] | undefined {
    return this.#rangesOf(this.#singles.get(first))
  }

  #fileNames(): void {
    const patterns = this.#patterns as PatternList
    this.#singles.clear()
    this.#pairs.clear()
    this.#alike.clear()
    this.#ranges = []
    this.#paired.length = 0
    for (const pattern of patterns.runs) {
      const first = patterns.labelAt(pattern, 0)
      const isNumber = isDigit(first)
      if (!isIdeograph(first) && !isNumber) continue
      const next = patterns.labelAt(pattern, 1)
      // 六 is folded to 6, so a digit may stand among ideographs.
      const second = isNumber && isSpecial(next) ? patterns.labelAt(pattern, 2) : next
      if (isNumber ? isIdeograph(second) : second !== 0 && !isSpecial(second)) {
        this.#paired.push(first, second)
        this.#file(this.#pairs, pairKey(first, second), pattern)
      } else if (!isNumber) this.#file(this.#singles, first, pattern)
    }
  }

  #file(runs: Map<number, number>, key: number, run: number): void {
    const known = runs.get(key)
    if (known !== undefined) this.#alike.set(run, known)
    runs.set(key, run)
  }

  #rangesOf(run: number | undefined): readonly number[] | undefined {
    return run === undefined ? undefined : (this.#ranges[run] ?? this.#meet(run))
  }

  #meet(run: number): readonly number[] {
    const ranges: number[] = []
    for (let from: number | undefined = run; from !== undefined; from = this.#alike.get(from))
      ranges.push(from, (this.#patterns as PatternList).endOfRun(from))
    this.#ranges[run] = ranges
    return ranges
  }

  /** True for a unit that is met for the first time, and has its class now. */
  meet(code: number): boolean {
    if (this.classes[code] !== NEW) return false
    if (!this.#isOpen) this.#open()
    const info = charInfo(code)
    const unit = info & FOLDED
    this.kinds |= info
    if (isOdd(info)) this.classes[code] = ODD
    else if (info & KATAKANA) this.classes[code] = katakanaClass(unit)
    else this.classes[code] = this.#unitClasses.get(unit) ?? NOTHING
    return true
  }

  /** Singles have classes of their own; other units share some where there are too many: names are looked at again. */
  #assignClasses(): void {
    this.#unitClasses.clear()
    let singles = 0
    for (const unit of this.#singles.keys())
      this.#unitClasses.set(unit, FIRST_SINGLE + (singles++ % (FIRST_KATAKANA - FIRST_SINGLE)))
    let others = 0
    for (const unit of this.#paired)
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
