/** Follows the patterns of a gazetteer through a text from where one may begin, and reports those that fit. */
import { beginsIdeographic, endOfName, hasCapitals, isCutShort, skipSeparators } from './borders.ts'
import { charInfo, charTable, FOLDED, WORD } from './chars.ts'
import { countAt } from './columns.ts'
import type { Gazetteer } from './gazetteer.ts'
import { ENDING, matchEnding } from './inflection.ts'
import {
  endingLabel,
  endingOf,
  isSpecial,
  LAST_SPECIAL,
  SEPARATOR_OPTIONAL,
  SEPARATOR_REQUIRED,
} from './labels.ts'
import { LONGEST_PATTERN, SENSE_UNITS } from './lexicon.ts'
import { Matches, type RawMatch } from './matches.ts'
import { kindsPassedOver, NOWHERE, passOver } from './passed-over.ts'
import { standsAlone } from './short-names.ts'

/** Where names were followed far and then lost inside a word. */
export interface LostTrail {
  start: number
  /** Offset of the first unit that did not fit. */
  at: number
  /** The names that go on from there, by their index in the gazetteer. */
  patterns: number[]
}

/** How far a trail must have been followed to be worth a second look, in units of alphabetic and of ideographic text. */
const FAR_ALPHABETIC = 6
const FAR_IDEOGRAPHIC = 2
/** From so many ideographs on that is enough; before, the name must go on behind the one that is wrong. */
const SURE_IDEOGRAPHIC = 3
/** A trail with more names than this ahead of it is no trail of one name yet. */
const MOST_NAMES = 20

const OPTIONAL = SEPARATOR_OPTIONAL.charCodeAt(0)
const REQUIRED = SEPARATOR_REQUIRED.charCodeAt(0)
const KOREAN = endingLabel(ENDING.korean).charCodeAt(0)
const KOREAN_VERB = endingLabel(ENDING.koreanVerb).charCodeAt(0)
/** What stands behind the last unit of a text. */
const END = WORD

/** Follows names through one text after another; its lists are good until the next text begins. */
export class Walker {
  readonly #gazetteer: Gazetteer
  /** Whether a pattern is a name that may be misspelt. */
  readonly #isName: (pattern: number) => boolean
  readonly #isNeighbour: (word: string) => boolean
  /** Offset in the text by how many labels of the pattern at hand have been matched. */
  readonly #reached = new Int32Array(LONGEST_PATTERN + 2)
  /** The labels matched. */
  readonly #path = new Uint16Array(LONGEST_PATTERN + 1)
  #text = ''
  #start = 0
  #lostAt = 0
  #lost: number[] = []
  /** Those found in the text, in order of start; good until the next text. */
  readonly matches = new Matches()
  readonly #resumed = new Matches()
  #found = this.matches
  /** Trails that broke off far enough in to be names with a mistake. */
  lost: LostTrail[] = []

  constructor(options: {
    gazetteer: Gazetteer
    isName: (pattern: number) => boolean
    isNeighbour: (word: string) => boolean
  }) {
    this.#gazetteer = options.gazetteer
    this.#isName = options.isName
    this.#isNeighbour = options.isNeighbour
  }

  /** Begins a text with no matches. */
  begin(text: string): void {
    this.#text = text
    this.matches.clear()
    if (this.lost.length > 0) this.lost = []
  }

  /** Follows the patterns of `ranges`, starts and ends in turn, from an offset of the text. */
  enter(ranges: readonly number[], start: number): void {
    const isIdeographic = beginsIdeographic(this.#text, start)
    this.#start = start
    this.#lostAt = start + (isIdeographic ? FAR_IDEOGRAPHIC : FAR_ALPHABETIC)
    this.#reached[0] = start
    for (let at = 0; at < ranges.length; at += 2)
      this.#follow(ranges[at] as number, ranges[at + 1] as number, 0)
    if (this.#lost.length === 0) return
    if (this.#lost.length <= MOST_NAMES) this.lost.push({ start, at: this.#lostAt, patterns: this.#lost })
    this.#lost = []
  }

  /** Matches of the patterns from `from` to `to` whose first `count` labels are taken to stand from `start` to `at`. */
  resume(
    text: string,
    range: { from: number; to: number; count: number },
    start: number,
    at: number,
  ): RawMatch[] {
    const { lost } = this
    this.#resumed.clear()
    this.#found = this.#resumed
    this.lost = []
    this.#text = text
    this.#start = start
    this.#lostAt = text.length + 1
    this.#reached[range.count] = at
    this.#follow(range.from, range.to, range.count)
    this.#found = this.matches
    this.lost = lost
    return this.#resumed.toArray()
  }

  #follow(from: number, to: number, begin: number): void {
    const { patterns } = this.#gazetteer
    const { labels, starts, shared } = patterns
    const reached = this.#reached
    const path = this.#path
    const text = this.#text
    const size = text.length
    const table = charTable
    let count = begin
    let wasLost = false
    /** Where the last one was lost, if that was far enough. */
    let farAt = NOWHERE
    let isPast = false
    for (let pattern = from; pattern < to; ) {
      const own = countAt(shared, pattern)
      const common = pattern === from ? begin : own
      // What shares more than fitted does not fit either.
      if (common > count) {
        if (wasLost) this.#noteLost(pattern++, farAt)
        // But it may go on otherwise behind the unit that is wrong: 핵확산금지조약 behind 핵확산.
        else if (
          farAt !== NOWHERE &&
          own === count + 1 &&
          this.#lose(pattern, count, starts[pattern] as number, farAt)
        ) {
          wasLost = true
          pattern++
        } else pattern = patterns.nextOf(pattern)
        continue
      }
      const first = (starts[pattern] as number) - own
      const length = (starts[pattern + 1] as number) - SENSE_UNITS - first
      let at = reached[common] as number
      for (count = common; count < length; count++) {
        const label = labels.charCodeAt(first + count)
        const info = at < size ? (table[text.charCodeAt(at)] as number) : END
        if ((info & FOLDED) === label) at++
        else {
          if (!isSpecial(label) && info !== 0 && !(info & kindsPassedOver(label))) {
            isPast = label > LAST_SPECIAL && label > (info & FOLDED)
            break
          }
          const next = isSpecial(label) ? this.#obey(label, at) : passOver(text, label, at, this.#start)
          if (next === NOWHERE) break
          at = next
        }
        path[count] = label
        reached[count + 1] = at
      }
      wasLost = false
      farAt = NOWHERE
      if (count === length) this.#accept(pattern, at)
      // Letters that are swapped tell enough a little earlier: Кім Чне Ин.
      else if (
        at >= this.#lostAt ||
        (at === this.#lostAt - 1 && this.#lost.length === 0 && this.#isSwapped(first + count, at))
      ) {
        farAt = at
        const label = labels.charCodeAt(first + count)
        // 블라디보스톡크 is 블라디보스토크 misspelt, not 블라디보스톡 with something behind it.
        wasLost =
          label !== KOREAN && label !== KOREAN_VERB && this.#lose(pattern, count, first + count + 1, at)
      }
      // Patterns are in order: those that go on from here with a later letter do not fit either.
      else if (isPast) count--
      isPast = false
      pattern++
    }
  }

  /** Offset behind what an instruction stands for at `at`; `NOWHERE` where the text has something else. */
  #obey(label: number, at: number): number {
    if (label > OPTIONAL) return matchEnding(this.#text, at, endingOf(label))
    const behind = skipSeparators(this.#text, at)
    return label === REQUIRED && behind === at ? NOWHERE : behind
  }

  /**
   * Notes a pattern lost inside a word: whoever mistypes a word does not begin it with another letter,
   * but with its second.
   * @param next index of the label behind the one that is wrong.
   */
  #lose(pattern: number, count: number, next: number, at: number): boolean {
    const { labels } = this.#gazetteer.patterns
    if (isSpecial(this.#path[count - 1] as number) && !this.#isSwapped(next - 1, at)) return false
    if (at < this.#start + SURE_IDEOGRAPHIC && this.#foldedAt(at + 1) !== labels.charCodeAt(next))
      return false
    this.#noteLost(pattern, at)
    return true
  }

  /** Whether the text has two labels, from an index on, in the other order: Jong-li. */
  #isSwapped(index: number, at: number): boolean {
    const { labels } = this.#gazetteer.patterns
    return (
      this.#foldedAt(at) === labels.charCodeAt(index + 1) &&
      this.#foldedAt(at + 1) === labels.charCodeAt(index)
    )
  }

  #foldedAt(at: number): number {
    return at < this.#text.length ? charInfo(this.#text.charCodeAt(at)) & FOLDED : NOWHERE
  }

  /** What is no name, and lost farther on, hides none: 보스토치느이, a word, no 보스토치느 우주기지. */
  #noteLost(pattern: number, at: number): void {
    if (!this.#isName(pattern)) return
    if (at > this.#lostAt) this.#lost = []
    this.#lostAt = at
    this.#lost.push(pattern)
  }

  #accept(pattern: number, stop: number): void {
    const text = this.#text
    const start = this.#start
    const end = endOfName(text, stop)
    if (isCutShort(text, end, this.#isNeighbour)) return
    const { senses } = this.#gazetteer
    if (!hasCapitals(text, start, end, senses.capitalsOf(pattern))) return
    if (senses.kindOf(pattern) !== 'short' || standsAlone(text, start, end))
      this.#found.add(start, end, pattern)
  }
}
