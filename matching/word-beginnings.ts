/**
 * How texts begin names, told from the labels. Patterns that begin alike stand together, a run, the first of which is
 * written whole. A text begins one by five letters, or by a shorter word, which has a blank behind it here. What endings
 * add to such a word is worked out when a text has it.
 */
import { BAR, countAt } from './columns.ts'
import { endingsOf } from './inflection.ts'
import { endingOf, isEndingLabel, isLetter, SEPARATOR_OPTIONAL } from './labels.ts'
import type { PatternList } from './pattern-list.ts'

/**
 * Letters after which a word is known to begin like a name; shorter names are known at the border behind them. With more
 * the walker has less to do, but what is misspelt behind them would not be followed (`walker.ts`).
 */
export const ENTRY_LETTERS = 5
/** What stands behind the letters of a beginning where the word must end there. */
export const WHOLE_WORD = ' '

const BLANK = WHOLE_WORD.charCodeAt(0)
const BAR_UNIT = BAR.charCodeAt(0)
const OPTIONAL = SEPARATOR_OPTIONAL.charCodeAt(0)

/** A folded letter as one of 32 bits. */
export const letterBit = (folded: number): number => 1 << (folded & 31)
/** The bits of all letters. */
const ANY_LETTER = -1

/** What an ending adds to a stem that lacks so many letters to be known: its first letters, or all of a shorter one. */
const additionsOf = (ending: number, missing: number): string[] =>
  [
    ...new Set(
      Array.from(endingsOf(ending), (text) =>
        text.length < missing ? text + WHOLE_WORD : text.slice(0, missing),
      ),
    ),
  ]
    .filter((text) => text !== WHOLE_WORD)
    .sort()

/** The ways to begin the runs of a list of patterns, a row each: its runs, and behind them what was found that may be added to one. */
export class WordBeginnings {
  readonly #patterns: PatternList
  readonly #runs: readonly number[]
  /** Of the rows behind the runs: what is added, behind how many letters, and of which run. */
  readonly #texts: string[] = []
  readonly #stems: number[] = []
  readonly #runsOfTexts: number[] = []
  /** The rows added to a run: the first, and the one behind the last. */
  readonly #added = new Map<number, readonly [number, number]>()
  /** What endings add, by the length of the stem and the label of their class. */
  readonly #additions: Map<number, readonly string[]>[] = Array.from(
    { length: ENTRY_LETTERS },
    () => new Map(),
  )

  constructor(patterns: PatternList) {
    this.#patterns = patterns
    this.#runs = patterns.runs
  }

  /**
   * How rows go on behind so many letters: a letter, or the blank behind a whole word, the first row that goes on so, and
   * the one behind the last, in turn. Rows that begin with no letter are left out.
   * @param rows the first of some rows and the one behind the last, in turn; they have the same letters.
   */
  branch(rows: readonly number[], letters: number): number[] {
    const runs = this.#runs
    const { labels, starts } = this.#patterns
    const branches: number[] = []
    const added: number[] = []
    for (let at = 0; at < rows.length; at += 2) {
      const end = rows[at + 1] as number
      for (let row = rows[at] as number; row < end; ) {
        const from = row++
        if (from >= runs.length) {
          const unit = this.#addedUnitAt(from, letters)
          while (row < end && this.#addedUnitAt(row, letters) === unit) row++
          branches.push(unit, from, row)
          continue
        }
        const label = labels.charCodeAt((starts[runs[from] as number] as number) + letters)
        while (row < end && labels.charCodeAt((starts[runs[row] as number] as number) + letters) === label)
          row++
        if (isLetter(label)) branches.push(label, from, row)
        else if (letters > 0) {
          branches.push(BLANK, from, row)
          for (let over = from; over < row; over++) added.push(...this.#addedTo(over, letters))
        }
      }
    }
    return added.length === 0 ? branches : branches.concat(this.branch(added, letters))
  }

  /** The patterns that a row begins: the first, and the one behind the last. */
  patternsOf(row: number): [number, number] {
    const run = this.#runs[this.#runOf(row)] as number
    return [run, this.#patterns.endOfRun(run)]
  }

  /** Letters one of which must follow a row of so many letters, as bits of `letterBit`. */
  followingOf(row: number, letters: number): number {
    if (row >= this.#runs.length) return ANY_LETTER
    const { labels, starts, shared } = this.#patterns
    const [from, to] = this.patternsOf(row)
    let bits = 0
    /** Index of the label that follows. */
    let place = letters
    for (let pattern = from; pattern < to; pattern++) {
      const own = countAt(shared, pattern)
      if (own > place) continue
      const start = (starts[pattern] as number) - own
      place = Math.max(letters, own)
      let label = labels.charCodeAt(start + place)
      for (; !isLetter(label); label = labels.charCodeAt(start + ++place))
        // Behind so many letters the rest of the word may be an ending's.
        if (label === BAR_UNIT || (letters === ENTRY_LETTERS && isEndingLabel(label))) return ANY_LETTER
      bits |= letterBit(label)
    }
    return bits
  }

  #addedUnitAt(row: number, index: number): number {
    const at = row - this.#runs.length
    return (this.#texts[at] as string).charCodeAt(index - (this.#stems[at] as number))
  }

  /** The rows for what may stand in the word behind all letters of a run, of which there are so many. */
  #addedTo(run: number, letters: number): readonly [number, number] {
    const known = this.#added.get(run)
    if (known) return known
    const from = this.#runs.length + this.#texts.length
    for (const text of this.#textsBehind(this.#runs[run] as number, letters)) {
      this.#texts.push(text)
      this.#stems.push(letters)
      this.#runsOfTexts.push(run)
    }
    const rows = [from, this.#runs.length + this.#texts.length] as const
    this.#added.set(run, rows)
    return rows
  }

  #textsBehind(pattern: number, letters: number): readonly string[] {
    const missing = ENTRY_LETTERS - letters
    const behind = this.#patterns.labelAt(pattern, letters)
    if (behind === OPTIONAL) {
      const joined = this.#lettersAt(pattern, letters + 1, missing)
      return [joined.length < missing ? joined + WHOLE_WORD : joined]
    }
    if (!isEndingLabel(behind)) return []
    const known = this.#additions[letters]?.get(behind)
    if (known) return known
    const additions = additionsOf(endingOf(behind), missing)
    this.#additions[letters]?.set(behind, additions)
    return additions
  }

  #runOf(row: number): number {
    const added = row - this.#runs.length
    return added < 0 ? row : (this.#runsOfTexts[added] as number)
  }

  /** Letters of a run's first pattern from an index on, at most so many. */
  #lettersAt(pattern: number, from: number, most: number): string {
    let letters = ''
    for (let index = from; index < from + most; index++) {
      const label = this.#patterns.labelAt(pattern, index)
      if (!isLetter(label)) break
      letters += String.fromCharCode(label)
    }
    return letters
  }
}
