/** The exact stage: every place in a text where a pattern fits. */
import { CYRILLIC, HANGUL, IDEOGRAPHIC } from './chars.ts'
import type { Gazetteer } from './gazetteer.ts'
import { GIVEN_UP, type PassParts, type ScanResult } from './scan.ts'
import { IdeographScanner } from './scan-ideographs.ts'
import { WordScanner } from './scan-words.ts'
import { Suspects } from './suspects.ts'
import type { Walker } from './walker.ts'

interface Parts extends Omit<PassParts, 'look'> {
  gazetteer: Gazetteer
}

/** Scans texts; made once for a gazetteer, which may grow. */
export class Scanner {
  readonly #gazetteer: Gazetteer
  readonly #walker: Walker
  readonly #suspects: Suspects
  readonly #telling: Pass
  readonly #other: Pass

  constructor({ gazetteer, ...parts }: Parts) {
    this.#gazetteer = gazetteer
    this.#walker = parts.walker
    this.#suspects = parts.suspects
    this.#telling = new Pass({ ...parts, look: gazetteer.telling })
    this.#other = new Pass({ ...parts, look: gazetteer.other, suspects: new Suspects(() => 0) })
  }

  /** Kinds of characters met so far, by the script that they stand for. */
  get kindsMet(): number[] {
    const kinds = this.#gazetteer.letters.kinds | this.#gazetteer.telling.ideographs.kinds
    return [CYRILLIC, HANGUL, IDEOGRAPHIC & ~HANGUL].map((bits) => kinds & bits)
  }

  /** All matches in order of start; null where the text has to be normalized first. */
  scan(text: string): ScanResult | null {
    const { matches } = this.#walker
    this.#suspects.clear()
    this.#walker.begin(text)
    if (!this.#telling.read(text)) return null
    // Most texts name nothing and tell of nothing: whatever other words they have, no frame is there.
    if (matches.length + this.#walker.lost.length + this.#suspects.words.length > 0) {
      const telling = matches.length
      this.#other.read(text)
      matches.merge(telling)
    }
    return { matches, lost: this.#walker.lost, names: this.#suspects.words }
  }
}

/** Reads texts from end to end, alternating between words and ideographs. */
class Pass {
  readonly #words: WordScanner
  readonly #ideographs: IdeographScanner

  constructor(parts: PassParts) {
    this.#words = new WordScanner(parts)
    this.#ideographs = new IdeographScanner(parts)
  }

  /** False where the text has to be normalized first. */
  read(text: string): boolean {
    for (let at = 0; at < text.length; ) {
      at = this.#words.scan(text, at)
      if (at >= 0 && at < text.length) at = this.#ideographs.scan(text, at)
      if (at === GIVEN_UP) return false
    }
    return true
  }
}
