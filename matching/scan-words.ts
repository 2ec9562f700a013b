/** Reads words: one look-up in an automaton for each unit; all else happens at the few units where a name may begin. */

import { APOSTROPHE, charInfo, FOLDED, IDEOGRAPHIC, IGNORED, UNNORMALIZED, WORD } from './chars.ts'
import { GIVEN_UP, type ScannerParts } from './scan.ts'
import { ENTRY_LETTERS, letterBit } from './word-beginnings.ts'
import {
  BEFORE_WORD,
  BORDER,
  DEAD_WORD,
  FIRST_EVENT,
  NAME_EVENT,
  ODD_EVENT,
  transition,
} from './word-entry.ts'

/** The scanner of alphabetic text; `IdeographScanner` takes over at the first ideograph. */
export class WordScanner {
  readonly #parts: ScannerParts
  #text = ''
  #state = BEFORE_WORD

  constructor(parts: ScannerParts) {
    this.#parts = parts
  }

  /** Reads words and what parts them, up to the first ideograph; returns its offset, or `GIVEN_UP`. */
  scan(text: string, from: number): number {
    this.#text = text
    const { words } = this.#parts.gazetteer
    this.#state = BEFORE_WORD
    for (let at = this.#passWords(from); at < text.length; at = this.#passWords(at + 1)) {
      const event = words.step(this.#state, words.classes[text.charCodeAt(at)] as number)
      if (event < FIRST_EVENT) this.#state = event
      else if (event === ODD_EVENT) {
        if (words.meet(text.charCodeAt(at))) {
          at--
          continue
        }
        const info = charInfo(text.charCodeAt(at))
        if (info & IGNORED && !(info & IDEOGRAPHIC)) continue
        this.#enterWord(words.step(this.#state, BORDER), at - 1)
        if (info & UNNORMALIZED) return GIVEN_UP
        if (info & IDEOGRAPHIC) return at
        if (this.#state !== BEFORE_WORD) this.#enterOverApostrophe(at)
        this.#state = BEFORE_WORD
      } else if (event === NAME_EVENT) {
        this.#parts.suspects.note(text, at, WORD)
        this.#state = words.afterCapital(text.charCodeAt(at))
      } else {
        const isLetter = (charInfo(text.charCodeAt(at)) & WORD) !== 0
        this.#enterWord(event, isLetter ? at : at - 1)
        this.#state = isLetter ? DEAD_WORD : BEFORE_WORD
      }
    }
    this.#enterWord(words.step(this.#state, BORDER), text.length - 1)
    return text.length
  }

  /** Follows the automaton up to the next event; returns its offset. The loop that every unit of a page goes through. */
  #passWords(from: number): number {
    const text = this.#text
    const { length } = text
    const { next, classes } = this.#parts.gazetteer.words
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

  /** Follows the patterns of an event at the word's letter at `last`. */
  #enterWord(event: number, last: number): void {
    if (event < FIRST_EVENT) return
    const ranges = this.#parts.gazetteer.words.rangesOf(event, this.#letterBehind(last))
    if (ranges) this.#parts.walker.enter(ranges, wordStart(this.#text, last))
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
    const { words } = this.#parts.gazetteer
    const start = wordStart(text, at - 1)
    let state = BEFORE_WORD
    for (let letter = start; letter < text.length; letter++) {
      const code = text.charCodeAt(letter)
      if (charInfo(code) & (APOSTROPHE | IGNORED)) continue
      const to = words.step(state, words.classes[code] as number)
      if (to < NAME_EVENT) this.#enterWord(to, letter)
      if (to === NAME_EVENT) state = words.afterCapital(code)
      else if (to >= FIRST_EVENT || to <= DEAD_WORD) return
      else state = to
    }
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
