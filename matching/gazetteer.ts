/**
 * The names in memory: one flat list of patterns in order of their labels, each knowing how much it shares with the
 * one before. Walking along the list then costs what a trie would, in a fraction of its memory and time to build.
 */

import { charInfo, DIGIT, IDEOGRAPHIC, WORD } from './chars.ts'
import { IdeographEntry } from './ideograph-entry.ts'
import { endingsOf } from './inflection.ts'
import {
  BETWEEN_LABELS,
  type EncodedPatterns,
  endingOf,
  FIRST_COUNT,
  isEndingLabel,
  isSpecial,
  SENSE_KINDS,
  SEPARATOR_OPTIONAL,
  type Sense,
} from './lexicon.ts'
import { ANY_LETTER, ENTRY_LETTERS, letterBit, WordEntry } from './word-entry.ts'

const OPTIONAL = SEPARATOR_OPTIONAL.charCodeAt(0)
const TAB = BETWEEN_LABELS.charCodeAt(0)

const resize = <Numbers extends Uint8Array | Uint16Array | Int32Array>(
  from: Numbers,
  to: Numbers,
): Numbers => {
  to.set(from.subarray(0, to.length))
  return to
}

export class Gazetteer {
  /** How many patterns there are. */
  size = 0
  /** The labels of all patterns, one after the other; pattern p has those from `starts[p]` to `starts[p + 1]`. */
  labels = new Uint16Array(0)
  starts = new Int32Array(1)
  /** Labels that a pattern shares with the one before it; 0 for the first of a part. */
  shared = new Uint8Array(0)
  /** Index into `senses` by pattern. */
  sense = new Uint16Array(0)
  readonly senses: Sense[] = []
  /** Where a text may begin a pattern. */
  readonly words = new WordEntry()
  readonly ideographs = new IdeographEntry()

  /** Adds the patterns of a part. Linear in their labels. `finish` has to be called before the next scan. */
  add({ senses, shared, labels, sense }: EncodedPatterns): void {
    const first = this.size
    const firstSense = this.senses.length
    for (const [kind, of, capitals, allCapitals] of senses)
      this.senses.push({ kind: SENSE_KINDS[kind] ?? 'word', of, capitals, allCapitals: allCapitals === 1 })
    this.#reserve(shared, labels.length)
    let at = 0
    for (let row = 0; row < shared.length; row++) {
      const pattern = first + row
      const start = this.starts[pattern] as number
      const count = shared.charCodeAt(row) - FIRST_COUNT
      this.labels.copyWithin(start, this.starts[pattern - 1] ?? 0, (this.starts[pattern - 1] ?? 0) + count)
      let end = start + count
      for (; at < labels.length; at++) {
        const label = labels.charCodeAt(at)
        if (label === TAB) break
        this.labels[end++] = label
      }
      at++
      this.starts[pattern + 1] = end
      this.shared[pattern] = count
      this.sense[pattern] = firstSense + sense.charCodeAt(row) - FIRST_COUNT
    }
    this.size = first + shared.length
    this.#fileAll(first)
  }

  /** Makes ready for scanning. Words and katakana runs that begin with one of `initials`, folded, are reported. */
  finish(initials: ReadonlySet<number>): void {
    this.words.finish(initials)
    this.ideographs.finish(initials)
  }

  /** Labels of a pattern, `from` and `to` counting from its first. */
  labelsOf(pattern: number, from = 0, to = Number.POSITIVE_INFINITY): string {
    const start = this.starts[pattern] as number
    const end = Math.min(this.starts[pattern + 1] as number, start + to)
    return String.fromCharCode(...this.labels.subarray(start + from, end))
  }

  /** End (exclusive) of the patterns that share at least `count` labels with `pattern` and follow it. */
  endOfShared(pattern: number, count: number): number {
    let end = pattern + 1
    while (end < this.size && (this.shared[end] as number) >= count) end++
    return end
  }

  #reserve(shared: string, suffixes: number): void {
    let total = this.starts[this.size] as number
    for (let row = 0; row < shared.length; row++) total += shared.charCodeAt(row) - FIRST_COUNT
    const size = this.size + shared.length
    this.labels = resize(this.labels, new Uint16Array(total + suffixes))
    this.starts = resize(this.starts, new Int32Array(size + 1))
    this.shared = resize(this.shared, new Uint8Array(size))
    this.sense = resize(this.sense, new Uint16Array(size))
  }

  /** Files every pattern under what it begins with. */
  #fileAll(first: number): void {
    for (let pattern = first; pattern < this.size; pattern++) {
      const start = this.starts[pattern] as number
      const end = this.starts[pattern + 1] as number
      const one = this.labels[start] as number
      const two = start + 1 < end ? (this.labels[start + 1] as number) : 0
      const info = charInfo(one)
      if (info & IDEOGRAPHIC) {
        const isAlone = two === 0 || isSpecial(two)
        this.ideographs.add(one, isAlone ? null : two, pattern, pattern + 1)
        continue
      }
      this.#fileWords(pattern)
      // 六 is folded to 6, so a digit may stand among ideographs.
      const next = this.labels.subarray(start + 1, end).find((label) => !isSpecial(label)) ?? 0
      if (info & DIGIT && charInfo(next) & IDEOGRAPHIC) this.ideographs.add(one, next, pattern, pattern + 1)
    }
  }

  /** Files the words that a pattern can begin with: their first letters, or all of a shorter word. */
  #fileWords(pattern: number): void {
    const { labels } = this
    const start = this.starts[pattern] as number
    const end = this.starts[pattern + 1] as number
    const sense = this.senses[this.sense[pattern] as number]
    const isCapitalized = sense !== undefined && (sense.allCapitals || (sense.capitals & 1) !== 0)
    const file = (letters: readonly number[], isWhole: boolean, following: number): void =>
      this.words.add({ letters, isWhole, following, isCapitalized }, pattern, pattern + 1)
    const isLetter = (label: number): boolean => !isSpecial(label) && (charInfo(label) & WORD) !== 0
    const followingIn = (from: number): number => {
      for (let at = from; at < end; at++)
        if (isLetter(labels[at] as number)) return letterBit(labels[at] as number)
      return ANY_LETTER
    }
    const follow = (at: number, letters: readonly number[]): void => {
      const label = at < end ? (labels[at] as number) : 0
      if (letters.length === ENTRY_LETTERS)
        file(letters, false, isLetter(label) ? letterBit(label) : ANY_LETTER)
      else if (isLetter(label)) follow(at + 1, [...letters, label])
      else if (letters.length > 0) {
        file(letters, true, followingIn(at))
        if (label === OPTIONAL) follow(at + 1, letters)
        if (isEndingLabel(label))
          for (const ending of endingsOf(endingOf(label))) fileEnding(letters, ending, followingIn(at))
      }
    }
    const fileEnding = (stem: readonly number[], ending: string, following: number): void => {
      const letters = [...stem, ...Array.from(ending, (char) => char.charCodeAt(0))]
      const isWhole = letters.length < ENTRY_LETTERS
      file(letters.slice(0, ENTRY_LETTERS), isWhole, isWhole ? following : ANY_LETTER)
    }
    follow(start, [])
  }
}
