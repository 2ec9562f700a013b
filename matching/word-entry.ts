/**
 * The first look at words: an automaton over the first four letters of every name, so that nearly every word of nearly
 * every page is passed at two table look-ups a letter. Names that want a capital are met behind a capital alone.
 */
import { charInfo, FOLDED, UPPER, WORD } from './chars.ts'

/** Letters after which a word is known to begin like a name; shorter names are known at the border behind them. */
export const ENTRY_LETTERS = 4

/** Classes of units: not looked up yet; in need of a closer look; what parts words; letters, capitals 64 further. */
export const NEW = 0
const ODD = 1
export const BORDER = 2
const OTHER_LETTER = 3
const FIRST_LETTER = 4
const CAPITAL = 64
/** Columns of the table: a class each. */
const CLASS_BITS = 7

/** States: before a word; in a word that begins no name; from `FIRST_EVENT` on, events. */
export const BEFORE_WORD = 0
export const DEAD_WORD = 1
/** Where capitalized words begin: never stayed in. */
const CAPITALIZED = 2
export const FIRST_EVENT = 0x8000
/** A capital that misspelt names may begin with. */
export const NAME_EVENT = 0xfffe
export const ODD_EVENT = 0xffff

/** The table grows by so many states at a time. */
const GROWTH = 1024
const ANY = -1

/** Index of a transition in `next`. */
export const transition = (state: number, unitClass: number): number => (state << CLASS_BITS) | unitClass

/** A letter as one of 32 bits. */
export const letterBit = (folded: number): number => 1 << (folded & 31)

/** How words begin that patterns begin with. */
export interface WordBeginning {
  /** Folded units, at most `ENTRY_LETTERS`. */
  letters: readonly number[]
  /** True where the word must end there. */
  isWhole: boolean
  /** The first letters that follow, as bits of `letterBit`; all where none has to. */
  following: number
  /** True where the first letter must be a capital. */
  isCapitalized: boolean
}

export class WordEntry {
  /** Class of a UTF-16 unit, filled in as units are met. */
  readonly classes = new Uint8Array(0x10000)
  /** State by state and class; `FIRST_EVENT` plus an index into the ranges where a name may begin. */
  next = new Uint16Array(0)
  readonly #letters = new Map<number, number>()
  readonly #ranges: number[][] = []
  /** By event, the letters one of which must follow, as bits of `letterBit`. */
  readonly #following: number[] = []
  #states = 0

  constructor() {
    this.#states = CAPITALIZED + 1
    this.next = new Uint16Array(transition(GROWTH, 0))
    for (let row = 0; row < transition(this.#states, 0); row += transition(1, 0)) {
      this.next.fill(DEAD_WORD, row, row + transition(1, 0))
      this.next.fill(ODD_EVENT, row, row + BORDER)
      this.next[row + BORDER] = BEFORE_WORD
    }
  }

  /** Files patterns `from` to `to` (exclusive) under how they begin. */
  add({ letters, isWhole, following, isCapitalized }: WordBeginning, from: number, to: number): void {
    const classes = letters.map((letter) => this.#classOfLetter(letter))
    const last = isWhole ? BORDER : (classes.pop() ?? BORDER)
    this.#file(transition(this.#follow(CAPITALIZED, classes), last), from, to, following)
    if (!isCapitalized) this.#file(transition(this.#follow(BEFORE_WORD, classes), last), from, to, following)
  }

  #follow(from: number, classes: readonly number[]): number {
    let state = from
    for (const unitClass of classes) state = this.#go(state, unitClass)
    return state
  }

  /** To be called when all is filed: takes over what `add` did. Capitals of `initials`, folded, are reported. */
  finish(initials: readonly number[]): void {
    this.classes.fill(NEW)
    const { next } = this
    for (let state = 0; state < this.#states; state++) {
      const from = transition(state || CAPITALIZED, OTHER_LETTER)
      next.copyWithin(transition(state, OTHER_LETTER + CAPITAL), from, from + CAPITAL - OTHER_LETTER)
    }
    for (const letter of initials)
      next[transition(BEFORE_WORD, this.#classOfLetter(letter) + CAPITAL)] = NAME_EVENT
  }

  /** Ranges of patterns, starts and ends in turn, that an event stands for; none where the letter that follows says no. */
  rangesOf(event: number, following: number): readonly number[] | undefined {
    const at = event - FIRST_EVENT
    return following === 0 || (this.#following[at] as number) & following ? this.#ranges[at] : undefined
  }

  /** The state behind a capital that was reported. */
  afterCapital(code: number): number {
    return this.next[transition(CAPITALIZED, (this.classes[code] as number) - CAPITAL)] as number
  }

  /** Looks a unit up that was met for the first time. */
  classify(code: number, isOdd: boolean): void {
    const info = charInfo(code)
    const letter = (this.#letters.get(info & FOLDED) ?? OTHER_LETTER) + (info & UPPER ? CAPITAL : 0)
    this.classes[code] = isOdd ? ODD : info & WORD ? letter : BORDER
  }

  /** Class of a letter. Letters beyond the table's width share classes: what a name begins like is looked at again. */
  #classOfLetter(letter: number): number {
    const known = this.#letters.get(letter)
    if (known !== undefined) return known
    const unitClass = FIRST_LETTER + (this.#letters.size % (CAPITAL - FIRST_LETTER))
    this.#letters.set(letter, unitClass)
    return unitClass
  }

  #newState(): number {
    const state = this.#states++
    const size = transition(this.#states, 0)
    if (size > this.next.length) {
      const grown = new Uint16Array(size + transition(GROWTH, 0))
      grown.set(this.next)
      this.next = grown
    }
    const row = transition(state, 0)
    this.next.copyWithin(row, transition(DEAD_WORD, 0), transition(DEAD_WORD + 1, 0))
    return state
  }

  #go(state: number, unitClass: number): number {
    const at = transition(state, unitClass)
    const known = this.next[at] as number
    if (known !== DEAD_WORD) return known
    const to = this.#newState()
    this.next[at] = to
    return to
  }

  #file(at: number, from: number, to: number, following: number): void {
    const known = (this.next[at] as number) - FIRST_EVENT
    const ranges = this.#ranges[known]
    if (!ranges) {
      this.#following.push(following)
      this.next[at] = FIRST_EVENT + this.#ranges.push([from, to]) - 1
      return
    }
    this.#following[known] = (this.#following[known] as number) | following
    const end = ranges.at(-1) as number
    if (end < from) ranges.push(from, to)
    else ranges[ranges.length - 1] = Math.max(end, to)
  }
}

export { ANY as ANY_LETTER }
