/** Reads words: one look-up in an automaton for each unit; all else happens at the few units where a name may begin. */

import { APOSTROPHE, charInfo, FOLDED, IDEOGRAPHIC, IGNORED, UNNORMALIZED, WORD } from './chars.ts'
import { BORDER } from './letter-classes.ts'
import { GIVEN_UP, type PassParts } from './scan.ts'
import { BEFORE_WORD, FIRST_EVENT, NAME_EVENT, ODD_EVENT, transition } from './word-entry.ts'
import { letterBit } from './word-paths.ts'

/** A word is looked at so far back: an ending may be long. */
const LONGEST_WORD = 64

/** The scanner of alphabetic text; `IdeographScanner` takes over at the first ideograph. */
export class WordScanner {
  readonly #parts: PassParts
  #text = ''
  #state = BEFORE_WORD

  constructor(parts: PassParts) {
    this.#parts = parts
  }

  /** Reads words and what parts them, up to the first ideograph; returns its offset, or `GIVEN_UP`. */
  scan(text: string, from: number): number {
    this.#text = text
    const { words } = this.#parts.look
    this.#state = BEFORE_WORD
    for (let at = this.#passWords(from); at < text.length; at = this.#passWords(at + 1)) {
      const code = text.charCodeAt(at)
      let event = words.step(this.#state, words.letters.table[code] as number)
      if (event === NAME_EVENT) {
        this.#parts.suspects.note(text, at, WORD)
        event = words.afterCapital(this.#state, code)
      }
      if (event < FIRST_EVENT) this.#state = event
      else if (event === ODD_EVENT) {
        if (words.letters.meet(code)) {
          at--
          continue
        }
        const info = charInfo(code)
        if (info & IGNORED && !(info & IDEOGRAPHIC)) continue
        this.#enter(words.step(this.#state, BORDER), at - 1)
        if (info & UNNORMALIZED) return GIVEN_UP
        if (info & IDEOGRAPHIC) return at
        this.#enterOverApostrophe(at)
        this.#state = BEFORE_WORD
      } else {
        this.#enter(event, charInfo(code) & WORD ? at : at - 1)
        this.#state = words.behind(event)
      }
    }
    this.#enter(words.step(this.#state, BORDER), text.length - 1)
    return text.length
  }

  /** Follows the automaton up to the next event; returns its offset. The loop that every unit of a page goes through. */
  #passWords(from: number): number {
    const text = this.#text
    const { length } = text
    const { next, letters } = this.#parts.look.words
    const { table } = letters
    let state = this.#state
    let at = from
    for (; at < length; at++) {
      const to = next[transition(state, table[text.charCodeAt(at)] as number)] as number
      if (to >= FIRST_EVENT) break
      state = to
    }
    this.#state = state
    return at
  }

  /** Follows the patterns of an event at the word's letter at `last`. */
  #enter(event: number, last: number, inside = IGNORED): void {
    if (event < FIRST_EVENT) return
    const behind = this.#letterBehind(last)
    for (const { ranges, following, wordsBack } of this.#parts.look.words.entriesOf(event))
      if (behind === 0 || following & behind)
        this.#parts.walker.enter(ranges, wordStart(this.#text, last, { wordsBack, inside }))
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
  #enterOverApostrophe(apostrophe: number): void {
    const text = this.#text
    const { words } = this.#parts.look
    if (apostrophe === 0 || !(charInfo(text.charCodeAt(apostrophe - 1)) & WORD)) return
    let state = this.#state
    const end = Math.min(text.length, apostrophe + LONGEST_WORD)
    for (let at = apostrophe + 1; at < end && state > BEFORE_WORD; at++) {
      const code = text.charCodeAt(at)
      const info = charInfo(code)
      if (info & (APOSTROPHE | IGNORED)) continue
      words.letters.meet(code)
      let to = words.step(state, words.letters.table[code] as number)
      if (to === NAME_EVENT) to = words.afterCapital(state, code)
      if (to === ODD_EVENT) return
      // Not at a border: Kim's are not the Kims.
      if (info & WORD) this.#enter(to, at, APOSTROPHE | IGNORED)
      state = words.behind(to)
    }
  }
}

/** Where the word begins that has a letter at `last`, or one so many words before; units of kinds `inside` part no words. */
const wordStart = (
  text: string,
  last: number,
  { wordsBack, inside }: { wordsBack: number; inside: number },
): number => {
  let start = last
  for (let at = last; at >= 0 && at > last - LONGEST_WORD; at--) {
    const info = charInfo(text.charCodeAt(at))
    if (info & WORD) start = at
    else if (!(info & inside)) break
  }
  if (wordsBack === 0) return start
  let end = start - 1
  while (end > 0 && !(charInfo(text.charCodeAt(end)) & WORD)) end--
  return wordStart(text, end, { wordsBack: wordsBack - 1, inside })
}
