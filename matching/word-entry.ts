/**
 * The first look at words: an automaton over the first four letters of every name, so that nearly every word of nearly
 * every page is passed at two table look-ups a letter. Names that want a capital are met behind a capital alone.
 */
import { APOSTROPHE, charInfo, FOLDED, IDEOGRAPHIC, IGNORED, UNNORMALIZED, UPPER, WORD } from './chars.ts'
import { BAR, countAt } from './columns.ts'
import type { EncodedBeginnings } from './lexicon.ts'
import { Targets } from './targets.ts'

/** Letters after which a word is known to begin like a name; shorter names are known at the border behind them. */
export const ENTRY_LETTERS = 4
/** What stands behind the letters of a beginning where the word must end there. */
export const WHOLE_WORD = ' '

/**
 * Classes of units: not looked up yet; in need of a closer look; what parts words; letters, capitals 32 further. Letters
 * share them, those of one alphabet hardly: what begins like a name is looked at again.
 */
const NEW = 0
const ODD = 1
export const BORDER = 2
const FIRST_LETTER = 3
const CAPITAL = 32
/** Columns of the table: a class each. */
const CLASS_BITS = 6
const BLANK = WHOLE_WORD.charCodeAt(0)
const BEFORE_TAIL = BAR.charCodeAt(0)

/** States: in a word that begins no name; before a word; from `FIRST_EVENT` on, events. */
export const DEAD_WORD = 0
export const BEFORE_WORD = 1
/** Where capitalized words begin: never stayed in. */
const CAPITALIZED = 2
export const FIRST_EVENT = 0x8000
/** A capital that misspelt names may begin with. */
export const NAME_EVENT = 0xfffe
export const ODD_EVENT = 0xffff

/** Kinds of units that cannot be passed in stride. */
const ODD_KINDS = UNNORMALIZED | IDEOGRAPHIC | IGNORED | APOSTROPHE

/** Index of a transition in `next`. */
export const transition = (state: number, unitClass: number): number => (state << CLASS_BITS) | unitClass

/** Class of a folded letter, or of the blank behind a whole word. */
const classOf = (unit: number): number =>
  unit === BLANK ? BORDER : FIRST_LETTER + (unit % (CAPITAL - FIRST_LETTER))

export class WordEntry {
  /** Class of a UTF-16 unit, filled in as units are met. */
  readonly classes = new Uint8Array(0x10000)
  /** Kinds of characters met so far. */
  kinds = 0
  /** State by state and class; `FIRST_EVENT` plus a target where a name may begin. */
  next = new Uint16Array(0)
  readonly #targets = new Targets()
  #states = 0

  constructor() {
    this.#reserve(CAPITALIZED + 1)
    for (let state = 0; state <= CAPITALIZED; state++) this.#newState()
  }

  /**
   * Takes up the beginnings of a part, whose patterns are counted from `first` on: of words, and of those that must have a capital.
   * Capitals of `initials`, folded, are reported.
   */
  add(
    { words, capitalized }: { words: EncodedBeginnings; capitalized: EncodedBeginnings },
    first: number,
    initials: Iterable<number>,
  ): void {
    // Each beginning has a bar, and its last unit leads to an event; every other one may need a state.
    this.#reserve(
      [words, words, capitalized].reduce(
        (sum, { shared, tails }) => sum + tails.length - 2 * shared.length,
        0,
      ),
    )
    this.#add(BEFORE_WORD, words, first)
    this.#add(CAPITALIZED, words, first)
    this.#add(CAPITALIZED, capitalized, first)
    const { next } = this
    next.copyWithin(
      transition(BEFORE_WORD, FIRST_LETTER + CAPITAL),
      transition(CAPITALIZED, FIRST_LETTER),
      transition(CAPITALIZED, CAPITAL),
    )
    for (const letter of initials)
      if (charInfo(letter) & WORD) next[transition(BEFORE_WORD, classOf(letter) + CAPITAL)] = NAME_EVENT
  }

  /** Ranges of patterns, starts and ends in turn, that an event stands for; none where the letter that follows says no. */
  rangesOf(event: number, following: number): readonly number[] | undefined {
    return this.#targets.rangesOf(event - FIRST_EVENT, following)
  }

  /** The state behind a capital that was reported. */
  afterCapital(code: number): number {
    return this.next[transition(CAPITALIZED, (this.classes[code] as number) - CAPITAL)] as number
  }

  /** True for a unit that is met for the first time, and has its class now. */
  meet(code: number): boolean {
    if (this.classes[code] !== NEW) return false
    const info = charInfo(code)
    this.kinds |= info
    const letter = classOf(info & FOLDED) + (info & UPPER ? CAPITAL : 0)
    this.classes[code] = info & ODD_KINDS ? ODD : info & WORD ? letter : BORDER
    return true
  }

  /** Makes room for so many more states. */
  #reserve(states: number): void {
    const table = new Uint16Array(transition(this.#states + states, 0))
    table.set(this.next.subarray(0, transition(this.#states, 0)))
    this.next = table
  }

  #newState(): number {
    const state = this.#states++
    const row = transition(state, 0)
    this.next[row + NEW] = ODD_EVENT
    this.next[row + ODD] = ODD_EVENT
    this.next[row + BORDER] = BEFORE_WORD
    return state
  }

  #add(root: number, beginnings: EncodedBeginnings, first: number): void {
    const { shared, tails } = beginnings
    let target = this.#targets.add(beginnings, first)
    /** The state behind so many letters of the beginning at hand. */
    const path = [root]
    let depth = 0
    let row = -1
    for (let at = 0; at < tails.length; at++) {
      const unit = tails.charCodeAt(at)
      if (unit === BEFORE_TAIL) {
        depth = countAt(shared, ++row)
        continue
      }
      const from = path[depth] as number
      const isLast = at + 1 === tails.length || tails.charCodeAt(at + 1) === BEFORE_TAIL
      if (isLast) this.#file(from, classOf(unit), target++)
      else path[++depth] = this.#go(from, classOf(unit))
    }
  }

  #go(from: number, unitClass: number): number {
    const known = this.next[transition(from, unitClass)] as number
    if (known !== DEAD_WORD) return known
    const state = this.#newState()
    this.#lead(from, unitClass, state)
    return state
  }

  #file(from: number, unitClass: number, target: number): void {
    const known = (this.next[transition(from, unitClass)] as number) - FIRST_EVENT
    if (known < 0) this.#lead(from, unitClass, FIRST_EVENT + target)
    else this.#targets.join(known, target)
  }

  /** A letter leads on, be it small or, inside a word or where all words are capitalized, a capital. */
  #lead(from: number, unitClass: number, to: number): void {
    this.next[transition(from, unitClass)] = to
    if (unitClass !== BORDER && from !== BEFORE_WORD) this.next[transition(from, unitClass + CAPITAL)] = to
  }
}
