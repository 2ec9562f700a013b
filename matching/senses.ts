/** What each pattern means, by its index in the gazetteer: in columns, of which a character is read when a text has the pattern. */
import { countAt } from './columns.ts'
import { type EncodedSenses, KIND_BITS, SENSE_KINDS, type Sense } from './lexicon.ts'

const KIND_MASK = (1 << KIND_BITS) - 1

export class Senses {
  #kinds = ''
  #of = ''

  /** Adds those of a part. Joined, not added: a string that was added to stays in pieces, and is slower to read. */
  add({ kinds, of }: EncodedSenses): void {
    this.#kinds = [this.#kinds, kinds].join('')
    this.#of = [this.#of, of].join('')
  }

  kindOf(pattern: number): Sense['kind'] {
    return SENSE_KINDS[countAt(this.#kinds, pattern) & KIND_MASK] ?? 'word'
  }

  /** Index of the entity, or of the word class; -1 for a look-alike. */
  of(pattern: number): number {
    return countAt(this.#of, pattern) - 1
  }

  /** The capitals that it must be written with, as `Sense` has them. */
  capitalsOf(pattern: number): number {
    return countAt(this.#kinds, pattern) >> KIND_BITS
  }
}
