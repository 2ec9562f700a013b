/** Reads text without blanks: two look-ups per unit tell what may begin there. */
import { canStart } from './borders.ts'
import { charInfo, DIGIT, FOLDED, IDEOGRAPHIC, IGNORED, JOINER, KATAKANA, UNNORMALIZED } from './chars.ts'
import { CLOSER_LOOK, NOTHING, neighbours, PAIR, RUN, SINGLE } from './ideograph-entry.ts'
import { GIVEN_UP, type ScannerParts } from './scan.ts'

/** Reads the stretches of a text that are written in ideographs or hangul. */
export class IdeographScanner {
  readonly #parts: ScannerParts
  #text = ''
  #state = NOTHING

  constructor(parts: ScannerParts) {
    this.#parts = parts
  }

  /** Reads ideographs, digits and what separates them, up to the first letter; returns its offset, or `GIVEN_UP`. */
  scan(text: string, from: number): number {
    this.#text = text
    const { ideographs } = this.#parts.gazetteer
    ideographs.open()
    const { classes, opens } = ideographs
    this.#state = NOTHING
    for (let at = this.#passIdeographs(from); at < text.length; at = this.#passIdeographs(at + 1)) {
      const unitClass = classes[text.charCodeAt(at)] as number
      const what = opens[neighbours(this.#state, unitClass)] as number
      const info = charInfo(text.charCodeAt(at))
      if (what & CLOSER_LOOK) {
        if (ideographs.meet(text.charCodeAt(at))) {
          at--
          continue
        }
        // A lengthening mark separates nothing, nor does a dot in 日・米・韓; but one between words in katakana does.
        if (info & IGNORED) continue
        if (info & JOINER) {
          if (this.#isKatakana(at - 1)) this.#state = NOTHING
          continue
        }
        if (info & UNNORMALIZED) return GIVEN_UP
        this.#enterPair(at, info)
        return at
      }
      if (what & PAIR) this.#enterPair(at, info)
      if (what & SINGLE) this.#enterAt(ideographs.single(info & FOLDED), at)
      if (what & RUN && !this.#isKatakana(at - 1)) this.#parts.suspects.note(text, at, KATAKANA | IGNORED)
      this.#state = unitClass
    }
    return text.length
  }

  /** Goes on to the next unit at which something may begin; returns its offset. */
  #passIdeographs(from: number): number {
    const text = this.#text
    const { length } = text
    const { opens, classes } = this.#parts.gazetteer.ideographs
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

  /** Follows the patterns that begin with the ideograph before `at` and the unit there. */
  #enterPair(at: number, info: number): void {
    const text = this.#text
    let start = at - 1
    while (start >= 0 && charInfo(text.charCodeAt(start)) & (IGNORED | JOINER)) start--
    if (start < 0) return
    const first = charInfo(text.charCodeAt(start))
    if (first & (IDEOGRAPHIC | DIGIT))
      this.#enterAt(this.#parts.gazetteer.ideographs.pair(first & FOLDED, info & FOLDED), start)
  }

  #enterAt(ranges: readonly number[] | undefined, start: number): void {
    if (!ranges) return
    const info = charInfo(this.#text.charCodeAt(start))
    if (canStart(this.#text, start, info, this.#parts.isNeighbour)) this.#parts.walker.enter(ranges, start)
  }

  #isKatakana(at: number): boolean {
    return at >= 0 && (charInfo(this.#text.charCodeAt(at)) & KATAKANA) !== 0
  }
}
