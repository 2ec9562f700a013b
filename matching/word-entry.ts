/**
 * The first look at words: an automaton over the first letters of every name, and over those that follow where five do
 * not tell enough, so that nearly every word of nearly every page is passed at two table look-ups a letter. It grows as
 * texts are read: no page has all beginnings of names.
 */

import { charInfo, WORD } from './chars.ts'
import {
  BORDER,
  CAPITAL,
  classOf,
  FIRST_CAPITAL,
  FIRST_LETTER,
  type LetterClasses,
  NEW,
  ODD,
} from './letter-classes.ts'
import type { PatternList } from './pattern-list.ts'
import type { RunList } from './run-list.ts'
import { ENTRY_LETTERS, WordBeginnings } from './word-beginnings.ts'
import { ANY_LETTER, type Path, WordPaths } from './word-paths.ts'

/** Columns of the table: a class each. */
const CLASS_BITS = 6

/** State in a word that begins no name. */
const DEAD_WORD = 0
/** State before a word. */
export const BEFORE_WORD = 1
/** From here on states are events, where whoever reads has more to do than to go on. */
export const FIRST_EVENT = 0x8000
/** A transition that no text has asked for yet. */
const UNMET = 0xfffd
/** A capital that misspelt names may begin with. */
export const NAME_EVENT = 0xfffe
/** A unit that needs a closer look. */
export const ODD_EVENT = 0xffff

/** States that there is room for at first, and from which on nothing is followed any further here. */
const FEW_STATES = 64
const MANY_STATES = 0x6000

/** Index of a transition in `next`. */
export const transition = (state: number, unitClass: number): number => (state << CLASS_BITS) | unitClass

/** What a state stands for. Behind each one before words stands the one behind a capital there, which is never stayed in. */
interface State {
  isBeforeWord: boolean
  /** How many letters of a word led to it. */
  letters: number
  /** How the beginnings that have these go on: a class, the first row that goes on so, and the one behind the last, in turn. */
  branches: readonly number[]
  /** What goes on behind a beginning, here or from words before. */
  paths: readonly Path[]
  /** The state that it would be without these. */
  without: number
}
/** Numbers of a branch. */
const BRANCH = 3

/** Patterns that have to be followed from a word of the text on. */
export interface Entry {
  /** Starts and ends in turn. */
  ranges: number[]
  /** Letters one of which must follow, as bits. */
  following: number
  /** How many words before the one at hand they begin. */
  wordsBack: number
}

/** What happens at a unit: names are entered, the earliest first, and reading goes on in a state. */
interface Event {
  entries: readonly Entry[]
  then: number
}
const NO_ENTRIES: readonly Entry[] = []

/** The automaton, and the patterns that its events stand for. */
export class WordEntry {
  /** Classes of the units of texts. */
  readonly letters: LetterClasses
  /** State by state and class; from `FIRST_EVENT` on what happens there. To be read by `step`, or where that would do the same. */
  next = new Uint16Array(0)
  readonly #patterns: PatternList
  readonly #runs: RunList
  readonly #paths: WordPaths
  #beginnings: WordBeginnings
  #states: State[] = []
  #events: Event[] = []

  /** @param isName whether a pattern is a name that may be misspelt. */
  constructor(
    patterns: PatternList,
    runs: RunList,
    letters: LetterClasses,
    isName: (pattern: number) => boolean,
  ) {
    this.#patterns = patterns
    this.#runs = runs
    this.letters = letters
    this.#paths = new WordPaths(patterns, isName)
    this.#beginnings = new WordBeginnings(patterns, runs.firsts)
  }

  /** Begins anew, with all runs that the list has by now. Capitals of `initials`, folded, are reported. */
  renew(initials: Iterable<number>): void {
    const { firsts, small, capitalized } = this.#runs
    this.#beginnings = new WordBeginnings(this.#patterns, firsts)
    this.#events = []
    this.#states = []
    this.next = new Uint16Array(transition(FEW_STATES, 0))
    this.#newBeginning([], 0)
    this.#newBeginning(small, 0, true)
    this.#newBeginning([...small, ...capitalized], 0)
    for (let letter = FIRST_LETTER; letter < CAPITAL; letter++)
      this.#set(BEFORE_WORD, letter + CAPITAL, this.#at(BEFORE_WORD + 1, letter))
    for (const letter of initials)
      if (charInfo(letter) & WORD) this.#set(BEFORE_WORD, classOf(letter) + CAPITAL, NAME_EVENT)
  }

  /** What an event enters. */
  entriesOf(event: number): readonly Entry[] {
    return this.#events[event - FIRST_EVENT]?.entries ?? NO_ENTRIES
  }

  /** The state behind an event; a state itself. */
  behind(event: number): number {
    return this.#events[event - FIRST_EVENT]?.then ?? event
  }

  /** The state or event that a unit leads to. */
  step(state: number, unitClass: number): number {
    const known = this.#at(state, unitClass)
    return known === UNMET ? this.#meet(state, unitClass) : known
  }

  /** The state or event behind a capital that was reported. */
  afterCapital(state: number, code: number): number {
    return this.step(state + 1, (this.letters.table[code] as number) - CAPITAL)
  }

  #at(state: number, unitClass: number): number {
    return this.next[transition(state, unitClass)] as number
  }

  #set(state: number, unitClass: number, to: number): void {
    this.next[transition(state, unitClass)] = to
  }

  #meet(state: number, unitClass: number): number {
    const isCapital = unitClass >= FIRST_CAPITAL
    const letter = isCapital ? unitClass - CAPITAL : unitClass
    const isFirst = (this.#states[state] as State).isBeforeWord
    const to = isFirst && isCapital ? this.step(state + 1, letter) : this.#lead(state, letter)
    this.#set(state, unitClass, to)
    // Inside a word a capital is as good as a small letter, and so it is where all words are capitalized.
    if (!isFirst && letter !== BORDER) this.#set(state, isCapital ? letter : letter + CAPITAL, to)
    return to
  }

  /** Makes the state, or the event, that a small letter or a border leads to. */
  #lead(state: number, letter: number): number {
    const { branches, letters, paths, without } = this.#states[state] as State
    const isBorder = letter === BORDER
    if (paths.length > 0)
      return this.#arrive(
        paths.flatMap((path) => this.#paths.step(path, letter)),
        isBorder,
        this.step(without, letter),
      )
    const rows: number[] = []
    for (let at = 0; at < branches.length; at += BRANCH)
      if (branches[at] === letter) rows.push(branches[at + 1] as number, branches[at + 2] as number)
    if (isBorder) return this.#endBeginning(rows, letters, true)
    return letters + 1 < ENTRY_LETTERS
      ? this.#newBeginning(rows, letters + 1)
      : this.#endBeginning(rows, ENTRY_LETTERS, false)
  }

  /** Goes on behind the letters of rows, or behind the border there. */
  #endBeginning(rows: readonly number[], letters: number, isBorder: boolean): number {
    const paths: Path[] = []
    const due: Path[] = []
    for (let at = 0; at < rows.length; at += 2)
      for (let row = rows[at] as number; row < (rows[at + 1] as number); row++) {
        const path = this.#paths.begin(this.#beginnings.runOf(row), letters)
        // Letters of an ending are not those of the labels.
        if (this.#beginnings.isAdded(row)) due.push({ ...path, isEnding: true })
        else if (!isBorder) paths.push(path)
        else if (this.#paths.isDue(path)) due.push(path)
        else paths.push(...this.#paths.step(path, BORDER))
      }
    return this.#arrive(paths, isBorder, isBorder ? BEFORE_WORD : DEAD_WORD, due)
  }

  /** Makes the state, or the event, of paths; `due` are to be followed in any case, `otherwise` is what is there without them. */
  #arrive(paths: readonly Path[], isBorder: boolean, otherwise: number, due: Path[] = []): number {
    const isFull = this.#states.length > MANY_STATES
    for (const path of paths) if (isFull || this.#paths.isDue(path)) due.push(path)
    const entries = [...this.#entriesOf(due, isBorder), ...this.entriesOf(otherwise)]
    // A run is followed as a whole, and once.
    const open = paths.filter(({ run }) => !due.some((path) => path.run === run))
    const without = this.behind(otherwise)
    const then = open.length > 0 ? this.#newState(open, isBorder, without) : without
    return entries.length > 0 ? FIRST_EVENT + this.#events.push({ entries, then }) - 1 : then
  }

  /** How to enter the runs of paths, which began at the same word; none for no path. */
  #entriesOf(paths: readonly Path[], isBorder: boolean): Entry[] {
    const [first] = paths
    if (!first) return []
    const entry: Entry = {
      ranges: [],
      following: 0,
      wordsBack: Math.max(0, first.borders - Number(isBorder)),
    }
    const runs = new Set(paths.map(({ run }) => run))
    for (const run of [...runs].sort((a, b) => a - b)) {
      if (entry.ranges.at(-1) === run) entry.ranges.pop()
      else entry.ranges.push(run)
      entry.ranges.push(this.#patterns.endOfRun(run))
    }
    for (const path of paths)
      entry.following |= path.isEnding ? ANY_LETTER : this.#paths.followingOf(path, isBorder)
    return [entry]
  }

  /** Makes the state behind so many letters of rows: those from each first number up to the next. */
  #newBeginning(rows: readonly number[], letters: number, isBeforeWord = false): number {
    const branches = this.#beginnings.branch(rows, letters)
    for (let at = 0; at < branches.length; at += BRANCH) branches[at] = classOf(branches[at] as number)
    const state = this.#add({ isBeforeWord, letters, branches, paths: [], without: DEAD_WORD })
    this.#set(state, NEW, ODD_EVENT)
    this.#set(state, ODD, ODD_EVENT)
    this.#set(state, BORDER, BEFORE_WORD)
    for (let at = 0; at < branches.length; at += BRANCH) this.#ask(state, branches[at] as number)
    return state
  }

  /** Makes the state of paths: before a word the one behind a capital, too. */
  #newState(paths: readonly Path[], isBeforeWord: boolean, without: number): number {
    const state = this.#newPaths(paths, isBeforeWord, without)
    if (isBeforeWord) {
      // However many borders there are: the walker knows which ones part names.
      this.#set(state, BORDER, state)
      this.#newPaths(paths, false, without + 1)
    }
    return state
  }

  #newPaths(paths: readonly Path[], isBeforeWord: boolean, without: number): number {
    const state = this.#add({ isBeforeWord, letters: 0, branches: [], paths, without })
    this.next.copyWithin(transition(state, 0), transition(without, 0), transition(without + 1, 0))
    for (const path of paths)
      for (const unitClass of this.#paths.classesBehind(path)) this.#ask(state, unitClass)
    return state
  }

  /** Leaves a transition to be made when a text asks for it. */
  #ask(state: number, unitClass: number): void {
    this.#set(state, unitClass, UNMET)
    if (unitClass !== BORDER && this.#at(state, unitClass + CAPITAL) !== NAME_EVENT)
      this.#set(state, unitClass + CAPITAL, UNMET)
  }

  #add(state: State): number {
    const index = this.#states.push(state) - 1
    const size = transition(index, 0)
    if (size === this.next.length) {
      const { next } = this
      this.next = new Uint16Array(2 * size)
      this.next.set(next)
    }
    return index
  }
}
