/**
 * The first look at text without blanks: a table over the classes of two neighbouring units, which says where a name,
 * or a run of katakana that may be one, can begin. It costs two look-ups a unit.
 */
import { charInfo, FOLDED, HIRAGANA, KATAKANA } from './chars.ts'
import { BAR, countAt } from './columns.ts'
import type { EncodedBeginnings } from './lexicon.ts'
import { Targets } from './targets.ts'

/** Classes of units: not looked up yet; in need of a closer look; what begins no name. */
export const NEW = 0
const ODD = 1
export const NOTHING = 2
/** From here on units of names, those that names begin with alone, and katakana. */
const FIRST_UNIT = 3
const FIRST_SINGLE = 128
const FIRST_KATAKANA = 192
const CLASSES = 256

/** Index of two neighbouring classes in `opens`. */
export const neighbours = (before: number, unitClass: number): number => (before << 8) | unitClass

const pairKey = (first: number, second: number): number => first * 0x10000 + second

export class IdeographEntry {
  /** Class of a UTF-16 unit, filled in as units are met. */
  classes = new Uint8Array(0x10000)
  /** 1 where something may begin at the first of two neighbours, or has to be looked at. */
  readonly opens = new Uint8Array(CLASSES * CLASSES)
  readonly #unitClasses = new Map<number, number>()
  readonly #targets = new Targets()
  /** Targets by two units, and by one. */
  readonly #pairs = new Map<number, number>()
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
      if (isPair) this.#file(this.#pairs, pairKey(unit, tail.charCodeAt(tail.length - 1)), target)
      else this.#file(this.#singles, unit, target)
    })
    this.#initials = initials
    this.#isOpen = false
    this.classes = new Uint8Array(0x10000)
    // Text begins behind nothing, with a unit that is new.
    this.opens[neighbours(NOTHING, NEW)] = 1
  }

  /** Makes the table when the first unit is met: most pages have no ideographs. */
  #open(): void {
    this.#isOpen = true
    this.#assignClasses()
    const { opens } = this
    opens.fill(0)
    for (let before = 0; before < CLASSES; before++) {
      opens.fill(1, neighbours(before, NEW), neighbours(before, NOTHING))
      for (const unit of this.#singles.keys())
        for (const unitClass of this.#classesOf(unit)) opens[neighbours(before, unitClass)] = 1
    }
    // Inside a run none begins.
    for (const unit of this.#initials)
      if (charInfo(unit) & HIRAGANA)
        for (let before = 0; before < FIRST_KATAKANA; before++)
          opens[neighbours(before, katakanaClass(unit))] = 1
    for (const key of this.#pairs.keys())
      for (const first of this.#classesOf(Math.floor(key / 0x10000)))
        for (const second of this.#classesOf(key % 0x10000)) opens[neighbours(first, second)] = 1
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

  /** Looks a unit up that was met for the first time. */
  classify(code: number, isOdd: boolean): void {
    if (!this.#isOpen) this.#open()
    const info = charInfo(code)
    const unit = info & FOLDED
    if (isOdd) this.classes[code] = ODD
    else if (info & KATAKANA) this.classes[code] = katakanaClass(unit)
    else this.classes[code] = this.#unitClasses.get(unit) ?? NOTHING
  }

  /** Singles have classes of their own; other units share some where there are too many: names are looked at again. */
  #assignClasses(): void {
    this.#unitClasses.clear()
    let singles = 0
    for (const unit of this.#singles.keys())
      this.#unitClasses.set(unit, FIRST_SINGLE + (singles++ % (FIRST_KATAKANA - FIRST_SINGLE)))
    let others = 0
    for (const key of this.#pairs.keys())
      for (const unit of [Math.floor(key / 0x10000), key % 0x10000])
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
