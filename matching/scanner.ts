/** The exact stage: one pass over a text that finds every place where a pattern fits, alternating between words and ideographs. */
import { CYRILLIC, HANGUL, IDEOGRAPHIC } from './chars.ts'
import { GIVEN_UP, type ScannerParts, type ScanResult } from './scan.ts'
import { IdeographScanner } from './scan-ideographs.ts'
import { WordScanner } from './scan-words.ts'

/** Scans texts; made once for a gazetteer, which may grow. */
export class Scanner {
  readonly #parts: ScannerParts
  readonly #words: WordScanner
  readonly #ideographs: IdeographScanner

  constructor(parts: ScannerParts) {
    this.#parts = parts
    this.#words = new WordScanner(parts)
    this.#ideographs = new IdeographScanner(parts)
  }

  /** Kinds of characters met so far, by the script that they stand for. */
  get kindsMet(): number[] {
    const { words, ideographs } = this.#parts.gazetteer
    const kinds = words.kinds | ideographs.kinds
    return [CYRILLIC, HANGUL, IDEOGRAPHIC & ~HANGUL].map((bits) => kinds & bits)
  }

  /** All matches in order of start; null where the text has to be normalized first. */
  scan(text: string): ScanResult | null {
    const { walker, suspects } = this.#parts
    suspects.clear()
    walker.begin(text)
    for (let at = 0; at < text.length; ) {
      at = this.#words.scan(text, at)
      if (at >= 0 && at < text.length) at = this.#ideographs.scan(text, at)
      if (at === GIVEN_UP) return null
    }
    return { matches: walker.matches, lost: walker.lost, names: suspects.words }
  }
}
