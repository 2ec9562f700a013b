/**
 * The first look at words: an automaton over the first letters of every name, so that nearly every word of nearly
 * every page is passed at two table look-ups a letter. It grows as texts are read: no page has all beginnings of names.
 */

import { APOSTROPHE, charInfo, FOLDED, IDEOGRAPHIC, IGNORED, UNNORMALIZED, UPPER, WORD } from './chars.ts'
import type { PatternList } from './pattern-list.ts'
import { ENTRY_LETTERS, WHOLE_WORD, WordBeginnings } from './word-beginnings.ts'

/** Classes of units: not looked up yet; in need of a closer look. */
const NEW = 0
const ODD = 1
/** Class of what parts words. */
export const BORDER = 2
/**
 * Letters, capitals 32 further. They share classes, those of one alphabet hardly: what begins like a name is looked at
 * again.
 */
const FIRST_LETTER = 3
const CAPITAL = 32
const FIRST_CAPITAL = FIRST_LETTER + CAPITAL
/** Columns of the table: a class each. */
const CLASS_BITS = 6
const BLANK = WHOLE_WORD.charCodeAt(0)

/** State in a word that begins no name. */
export const DEAD_WORD = 0
/** State before a word. */
export const BEFORE_WORD = 1
/** Where capitalized words begin: never stayed in. */
const CAPITALIZED = 2
/** From here on states are events, where whoever reads has more to do than to go on. */
export const FIRST_EVENT = 0x8000
/** A transition that no text has asked for yet. */
const UNMET = 0xfffd
/** A capital that misspelt names may begin with. */
export const NAME_EVENT = 0xfffe
/** A unit that needs a closer look. */
export const ODD_EVENT = 0xffff

/** Kinds of units that cannot be passed in stride. */
const ODD_KINDS = UNNORMALIZED | IDEOGRAPHIC | IGNORED | APOSTROPHE

/** States that there is room for at first. */
const FEW_STATES = 64

/** Index of a transition in `next`. */
export const transition = (state: number, unitClass: number): number => (state << CLASS_BITS) | unitClass

/** Class of a folded letter, or of the blank behind a whole word. */
const classOf = (unit: number): number =>
  unit === BLANK ? BORDER : FIRST_LETTER + (unit % (CAPITAL - FIRST_LETTER))

/** What a state stands for: how many letters led to it, and how the beginnings that have these go on. */
interface Stem {
  letters: number
  /** A class, the first row that goes on so, and the one behind the last, in turn. */
  branches: readonly number[]
}
/** Numbers of a branch. */
const BRANCH = 3

/** The automaton, and the patterns that its events stand for. */
export class WordEntry {
  /** Class of a UTF-16 unit, filled in as units are met. */
  readonly classes = new Uint8Array(0x10000)
  /** Kinds of characters met so far. */
  kinds = 0
  /** State by state and class; from `FIRST_EVENT` on what happens there. To be read by `step`, or where that would do the same. */
  next = new Uint16Array(0)
  readonly #patterns: PatternList
  #beginnings: WordBeginnings
  #stems: Stem[] = []
  /** By event: ranges of patterns, starts and ends in turn, and the letters one of which must follow, as bits. */
  #ranges: (readonly number[])[] = []
  #following: number[] = []

  constructor(patterns: PatternList) {
    this.#patterns = patterns
    this.#beginnings = new WordBeginnings(patterns)
  }

  /** Begins anew, with all patterns that the list has by now. Capitals of `initials`, folded, are reported. */
  renew(initials: Iterable<number>): void {
    const { small, capitalized } = this.#patterns
    this.#beginnings = new WordBeginnings(this.#patterns)
    this.#ranges = []
    this.#following = []
    this.next = new Uint16Array(transition(FEW_STATES, 0))
    this.#stems = []
    this.#newState([], 0)
    this.#newState(small, 0)
    this.#newState([...small, ...capitalized], 0)
    this.next.copyWithin(
      transition(BEFORE_WORD, FIRST_CAPITAL),
      transition(CAPITALIZED, FIRST_LETTER),
      transition(CAPITALIZED, CAPITAL),
    )
    for (const letter of initials)
      if (charInfo(letter) & WORD) this.next[transition(BEFORE_WORD, classOf(letter) + CAPITAL)] = NAME_EVENT
  }

  /** Ranges of patterns, starts and ends in turn, that an event stands for; none where the letter that follows says no. */
  rangesOf(event: number, following: number): readonly number[] | undefined {
    const known = event - FIRST_EVENT
    return following === 0 || (this.#following[known] as number) & following ? this.#ranges[known] : undefined
  }

  /** The state or event that a unit leads to. */
  step(state: number, unitClass: number): number {
    const known = this.next[transition(state, unitClass)] as number
    return known === UNMET ? this.#meet(state, unitClass) : known
  }

  /** The state behind a capital that was reported. */
  afterCapital(code: number): number {
    return this.step(CAPITALIZED, (this.classes[code] as number) - CAPITAL)
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

  #meet(state: number, unitClass: number): number {
    const isCapital = unitClass >= FIRST_CAPITAL
    const letter = isCapital ? unitClass - CAPITAL : unitClass
    const isFirst = state === BEFORE_WORD
    const to = isFirst && isCapital ? this.step(CAPITALIZED, letter) : this.#lead(state, letter)
    this.next[transition(state, unitClass)] = to
    // Inside a word a capital is as good as a small letter, and so it is where all words are capitalized.
    if (!isFirst && letter !== BORDER)
      this.next[transition(state, isCapital ? letter : letter + CAPITAL)] = to
    return to
  }

  /** Makes the state, or the event, that a small letter or a border leads to. */
  #lead(state: number, letter: number): number {
    const { branches, letters } = this.#stems[state] as Stem
    const rows: number[] = []
    for (let at = 0; at < branches.length; at += BRANCH)
      if (branches[at] === letter) rows.push(branches[at + 1] as number, branches[at + 2] as number)
    if (letter === BORDER) return this.#newEvent(rows, letters)
    return letters + 1 < ENTRY_LETTERS
      ? this.#newState(rows, letters + 1)
      : this.#newEvent(rows, ENTRY_LETTERS)
  }

  /** Makes the state behind so many letters of rows: those from each first number up to the next. */
  #newState(rows: readonly number[], letters: number): number {
    const branches = this.#beginnings.branch(rows, letters)
    for (let at = 0; at < branches.length; at += BRANCH) branches[at] = classOf(branches[at] as number)
    const state = this.#stems.push({ letters, branches }) - 1
    const row = transition(state, 0)
    if (row === this.next.length) {
      const { next } = this
      this.next = new Uint16Array(2 * row)
      this.next.set(next)
    }
    this.next[row + NEW] = ODD_EVENT
    this.next[row + ODD] = ODD_EVENT
    this.next[row + BORDER] = BEFORE_WORD
    for (let at = 0; at < branches.length; at += BRANCH) {
      const unitClass = branches[at] as number
      this.next[row + unitClass] = UNMET
      if (unitClass !== BORDER && state !== BEFORE_WORD) this.next[row + unitClass + CAPITAL] = UNMET
    }
    return state
  }

  /** Makes the event of rows that are met by so many letters. */
  #newEvent(rows: readonly number[], letters: number): number {
    const beginnings = this.#beginnings
    const ranges: number[] = []
    let following = 0
    for (let at = 0; at < rows.length; at += 2)
      for (let row = rows[at] as number; row < (rows[at + 1] as number); row++) {
        const [from, to] = beginnings.patternsOf(row)
        if (ranges.at(-1) === from) ranges.pop()
        else ranges.push(from)
        ranges.push(to)
        following |= beginnings.followingOf(row, letters)
      }
    this.#following.push(following)
    return FIRST_EVENT + this.#ranges.push(ranges) - 1
  }
}
