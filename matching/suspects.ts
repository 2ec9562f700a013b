/** Words of a text that may be misspelt names, as offsets: start and end in turn. */
export class Suspects {
  readonly #endOfNear: (text: string, start: number, kinds: number) => number
  /** Replaced, not emptied, by the next text: whoever holds it keeps it. */
  words: number[] = []

  /**
   * @param endOfNear cheap test whether a word that goes on with units of some kinds may be a misspelt name: where it
   * ends; 0 for no.
   */
  constructor(endOfNear: (text: string, start: number, kinds: number) => number) {
    this.#endOfNear = endOfNear
  }

  /** Notes the word at `start`, or the run of katakana, if it may be one. */
  note(text: string, start: number, kinds: number): void {
    const end = this.#endOfNear(text, start, kinds)
    if (end > 0) this.words.push(start, end)
  }

  /** Begins a text with none. */
  clear(): void {
    if (this.words.length > 0) this.words = []
  }
}
