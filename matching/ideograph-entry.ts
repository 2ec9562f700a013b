/**
 * The first look at text without blanks: a table over the classes of two neighbouring units, which says where a name,
 * or a run of katakana that may be one, can begin. It costs two look-ups a unit.
 */
import { charInfo, DIGIT, FOLDED, HIRAGANA, IGNORED, JOINER, KATAKANA, UNNORMALIZED, WORD } from './chars.ts'
import { BAR, countAt } from './columns.ts'
import type { EncodedBeginnings } from './lexicon.ts'
import { Targets } from './targets.ts'

/** Classes of units: not looked up yet; in need of a closer look; what begins no name. */
const NEW = 0
const ODD = 1
export const NOTHING = 2
/** From here on units of names, those that names begin with alone, and katakana. */
const FIRST_UNIT = 3
const FIRST_SINGLE = 128
const FIRST_KATAKANA = 192
const CLASSES = 256

/** What `opens` says, as bits: two units begin names, the second does alone, or a run of katakana that may be a misspelt one. */
export const PAIR = 1
export const SINGLE = 2
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

export class IdeographEntry {
  /** Class of a UTF-16 unit, filled in as units are met. */
  classes = new Uint8Array(0x10000)
  /** Kinds of characters met so far. */
  kinds = 0
  /** What may begin at two neighbours, as bits; 0 for nothing. */
  readonly opens = new Uint8Array(CLASSES * CLASSES)
  readonly #unitClasses = new Map<number, number>()
  readonly #targets = new Targets()
  /** Targets by two units, whose first and second ones stand in turn in a list, and by one. */
  readonly #pairs = new Map<number, number>()
  readonly #paired: number[] = []
  readonly #singles = new Map<number, number>()
  #initials: Iterable<number> = []
  #isOpen = false

  /**
   * Takes up the beginnings of a part, whose patterns are counted from `first` on. Katakana runs that begin with one of
   * `initials`, folded, are reported.
   */
  add(beginnings: EncodedBeginnings, first: number, initials: Iterable<number>): void {
    const targets = this.#targets.add(beginnings, first)
    let unit = 0
    beginnings.tails.split(BAR).forEach((tail, at) => {
      if (at === 0) return
      const isPair = countAt(beginnings.shared, at - 1) + tail.length === 2
      if (tail.length === 2 || !isPair) unit = tail.charCodeAt(0)
      const target = targets + at - 1
      if (!isPair) this.#file(this.#singles, unit, target)
      else {
        const second = tail.charCodeAt(tail.length - 1)
        this.#paired.push(unit, second)
        this.#file(this.#pairs, pairKey(unit, second), target)
      }
    })
    this.#initials = initials
    this.#isOpen = false
    this.classes = new Uint8Array(0x10000)
    // Text begins behind nothing, with a unit that is new.
    this.opens[neighbours(NOTHING, NEW)] = CLOSER_LOOK
  }

  /** Makes the table when the first unit is met: most pages have no ideographs. */
  #open(): void {
    this.#isOpen = true
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

  /** Ranges of patterns that begin with two folded units. */
  pair(first: number, second: number): readonly number[] | undefined {
    return this.#rangesOf(this.#pairs.get(pairKey(first, second)))
  }

  /** Ranges of patterns whose beginning is one folded unit. */
  single(first: number): readonly number[] | undefined {
    return this.#rangesOf(this.#singles.get(first))
  }

  #file(targets: Map<number, number>, key: number, target: number): void {
    const known = targets.get(key)
    if (known === undefined) targets.set(key, target)
    else this.#targets.join(known, target)
  }

  #rangesOf(target: number | undefined): readonly number[] | undefined {
    return target === undefined ? undefined : this.#targets.rangesOf(target, 0)
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
