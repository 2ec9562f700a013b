/**
 * The exact stage: one pass over a text that finds every place where a pattern fits. Two loops, one over words, one
 * over ideographs, look two numbers up for each unit of text; all else happens at the few units where a name may begin.
 */
import { canStart } from './borders.ts'
import {
  APOSTROPHE,
  CYRILLIC,
  charInfo,
  DIGIT,
  FOLDED,
  HANGUL,
  IDEOGRAPHIC,
  IGNORED,
  JOINER,
  KATAKANA,
  UNNORMALIZED,
  WORD,
} from './chars.ts'
import type { Gazetteer } from './gazetteer.ts'
import {
  CLOSER_LOOK,
  NEW as NEW_IDEOGRAPH,
  NOTHING,
  neighbours,
  PAIR,
  RUN,
  SINGLE,
} from './ideograph-entry.ts'
import type { Matches } from './matches.ts'
import { letterBit } from './targets.ts'
import type { LostTrail, Walker } from './walker.ts'
import {
  BEFORE_WORD,
  BORDER,
  DEAD_WORD,
  ENTRY_LETTERS,
  FIRST_EVENT,
  NAME_EVENT,
  NEW as NEW_IN_WORDS,
  ODD_EVENT,
  transition,
} from './word-entry.ts'

/** What a scan yields. */
export interface ScanResult {
  /** In order of start; good until the next scan. */
  matches: Matches
  lost: readonly LostTrail[]
  /** Capitalized words and katakana runs that may be misspelt names: start and end in turn. */
  names: readonly number[]
}

/** Units that a loop cannot pass in stride. */
const ODD_AMONG_WORDS = UNNORMALIZED | IDEOGRAPHIC | IGNORED | APOSTROPHE
const isOddAmongIdeographs = (info: number): boolean =>
  (info & (UNNORMALIZED | IGNORED | JOINER)) !== 0 || (info & (WORD | DIGIT)) === WORD

interface ScannerOptions {
  gazetteer: Gazetteer
  walker: Walker
  /** Katakana words that may stand glued to a name. */
  isNeighbour: (word: string) => boolean
  /** Cheap test whether a word that goes on with units of some kinds may be a misspelt name: where it ends; 0 for no. */
  endOfNear: (text: string, start: number, kinds: number) => number
}

/** Scans texts; made once for a gazetteer, which may grow. */
export class Scanner {
  readonly #options: ScannerOptions
  #text = ''
  #kinds = 0
  #state = BEFORE_WORD
  #names: number[] = []
  #isNormal = true

  constructor(options: ScannerOptions) {
    this.#options = options
  }

  /** Kinds of characters met so far, by the script that they stand for. */
  get kindsMet(): number[] {
    return [CYRILLIC, HANGUL, IDEOGRAPHIC & ~HANGUL].map((bits) => this.#kinds & bits)
  }

  /** All matches in order of start; null where the text has to be normalized first. */
  scan(text: string): ScanResult | null {
    const { walker } = this.#options
    this.#text = text
    this.#isNormal = true
    if (this.#names.length > 0) this.#names = []
    walker.begin(text)
    for (let at = 0; at < text.length; ) {
      at = this.#scanWords(at)
      if (at < text.length) at = this.#scanIdeographs(at)
    }
    return this.#isNormal ? { matches: walker.matches, lost: walker.lost, names: this.#names } : null
  }

  /** Reads words and what parts them, up to the first ideograph; returns its offset. */
  #scanWords(from: number): number {
    const text = this.#text
    const { words } = this.#options.gazetteer
    this.#state = BEFORE_WORD
    for (let at = this.#passWords(from); at < text.length; at = this.#passWords(at + 1)) {
      const event = words.next[
        transition(this.#state, words.classes[text.charCodeAt(at)] as number)
      ] as number
      if (event === ODD_EVENT) {
        if (this.#isNewWordUnit(at)) {
          at--
          continue
        }
        const info = charInfo(text.charCodeAt(at))
        if (info & IGNORED && !(info & IDEOGRAPHIC)) continue
        this.#enterWord(words.next[transition(this.#state, BORDER)] as number, at - 1)
        if (info & UNNORMALIZED) return this.#giveUp()
        if (info & IDEOGRAPHIC) return at
        if (this.#state !== BEFORE_WORD) this.#enterOverApostrophe(at)
        this.#state = BEFORE_WORD
      } else if (event === NAME_EVENT) {
        this.#note(at, WORD)
        this.#state = words.afterCapital(text.charCodeAt(at))
      } else {
        const isLetter = (charInfo(text.charCodeAt(at)) & WORD) !== 0
        this.#enterWord(event, isLetter ? at : at - 1)
        this.#state = isLetter ? DEAD_WORD : BEFORE_WORD
      }
    }
    this.#enterWord(words.next[transition(this.#state, BORDER)] as number, text.length - 1)
    return text.length
  }

  /** Follows the automaton up to the next event; returns its offset. The loop that every unit of a page goes through. */
  #passWords(from: number): number {
    const text = this.#text
    const { length } = text
    const { next, classes } = this.#options.gazetteer.words
    let state = this.#state
    let at = from
    for (; at < length; at++) {
      const to = next[transition(state, classes[text.charCodeAt(at)] as number)] as number
      if (to >= FIRST_EVENT) break
      state = to
    }
    this.#state = state
    return at
  }

  /** Reads ideographs, digits and what parts them, up to the first letter; returns its offset. */
  #scanIdeographs(from: number): number {
    const text = this.#text
    const { classes, opens } = this.#options.gazetteer.ideographs
    this.#state = NOTHING
    for (let at = this.#passIdeographs(from); at < text.length; at = this.#passIdeographs(at + 1)) {
      const unitClass = classes[text.charCodeAt(at)] as number
      const what = opens[neighbours(this.#state, unitClass)] as number
      const info = charInfo(text.charCodeAt(at))
      if (what & CLOSER_LOOK) {
        if (this.#isNewIdeograph(at)) {
          at--
          continue
        }
        // A lengthening mark parts nothing, nor does a dot in 日・米・韓; but one between words in katakana does.
        if (info & IGNORED) continue
        if (info & JOINER) {
          if (this.#isKatakana(at - 1)) this.#state = NOTHING
          continue
        }
        if (info & UNNORMALIZED) return this.#giveUp()
        this.#enterPair(at, info)
        return at
      }
      if (what & PAIR) this.#enterPair(at, info)
      if (what & SINGLE) this.#enterAt(this.#options.gazetteer.ideographs.single(info & FOLDED), at)
      if (what & RUN && !this.#isKatakana(at - 1)) this.#note(at, KATAKANA | IGNORED)
      this.#state = unitClass
    }
    return text.length
  }

  /** Goes on to the next unit at which something may begin; returns its offset. */
  #passIdeographs(from: number): number {
    const text = this.#text
    const { length } = text
    const { opens, classes } = this.#options.gazetteer.ideographs
    let before = this.#state
    let at = from
    for (; at < length; at++) {
      const unitClass = classes[text.charCodeAt(at)] as number
      if (opens[neighbours(before, unitClass)]) break
      before = unitClass
    }
    this.#state = before
    return at
  }

  #giveUp(): number {
    this.#isNormal = false
    return this.#text.length
  }

  /** True for a unit that is met for the first time, and has its class now. */
  #isNewWordUnit(at: number): boolean {
    const { words } = this.#options.gazetteer
    const code = this.#text.charCodeAt(at)
    if (words.classes[code] !== NEW_IN_WORDS) return false
    this.#kinds |= charInfo(code)
    words.classify(code, (charInfo(code) & ODD_AMONG_WORDS) !== 0)
    return true
  }

  #isNewIdeograph(at: number): boolean {
    const code = this.#text.charCodeAt(at)
    if (this.#options.gazetteer.ideographs.classes[code] !== NEW_IDEOGRAPH) return false
    this.#kinds |= charInfo(code)
    this.#options.gazetteer.ideographs.classify(code, isOddAmongIdeographs(charInfo(code)))
    return true
  }

  /** Follows the patterns of an event at the word's letter at `last`. */
  #enterWord(event: number, last: number): void {
    if (event < FIRST_EVENT) return
    const ranges = this.#options.gazetteer.words.rangesOf(event, this.#letterBehind(last))
    if (ranges) this.#options.walker.enter(ranges, wordStart(this.#text, last))
  }

  /** The letter behind `last`, or behind the one blank or hyphen there, as its bit; 0 where neither is a letter. */
  #letterBehind(last: number): number {
    const text = this.#text
    for (let at = last + 1; at < text.length && at <= last + 2; at++) {
      const info = charInfo(text.charCodeAt(at))
      if (info & WORD) return letterBit(info & FOLDED)
      if (info & (IGNORED | APOSTROPHE)) return 0
    }
    return 0
  }

  /** A word like Ken'ichi may be a name that is written without the apostrophe. */
  #enterOverApostrophe(at: number): void {
    const text = this.#text
    const { next, classes } = this.#options.gazetteer.words
    const start = wordStart(text, at - 1)
    let state = BEFORE_WORD
    for (let letter = start; letter < text.length; letter++) {
      const code = text.charCodeAt(letter)
      if (charInfo(code) & (APOSTROPHE | IGNORED)) continue
      const to = next[transition(state, classes[code] as number)] as number
      if (to < NAME_EVENT) this.#enterWord(to, letter)
      if (to === NAME_EVENT) state = this.#options.gazetteer.words.afterCapital(code)
      else if (to >= FIRST_EVENT || to <= DEAD_WORD) return
      else state = to
    }
  }

  /** Follows the patterns that begin with the ideograph before `at` and the unit there. */
  #enterPair(at: number, info: number): void {
    const text = this.#text
    let start = at - 1
    while (start >= 0 && charInfo(text.charCodeAt(start)) & (IGNORED | JOINER)) start--
    if (start < 0) return
    const first = charInfo(text.charCodeAt(start))
    if (first & (IDEOGRAPHIC | DIGIT))
      this.#enterAt(this.#options.gazetteer.ideographs.pair(first & FOLDED, info & FOLDED), start)
  }

  #enterAt(ranges: readonly number[] | undefined, start: number): void {
    if (!ranges) return
    const info = charInfo(this.#text.charCodeAt(start))
    if (canStart(this.#text, start, info, this.#options.isNeighbour))
      this.#options.walker.enter(ranges, start)
  }

  /** Notes a word, or a run of katakana, that may be a misspelt name. */
  #note(start: number, kinds: number): void {
    const end = this.#options.endOfNear(this.#text, start, kinds)
    if (end > 0) this.#names.push(start, end)
  }

  #isKatakana(at: number): boolean {
    return at >= 0 && (charInfo(this.#text.charCodeAt(at)) & KATAKANA) !== 0
  }
}

/** Where the word begins whose letter, one of its first, stands at `last`. */
const wordStart = (text: string, last: number): number => {
  let start = last
  for (let at = last; at >= 0 && at > last - ENTRY_LETTERS - 8; at--) {
    const info = charInfo(text.charCodeAt(at))
    if (info & WORD) start = at
    else if (!(info & IGNORED)) break
  }
  return start
}
