/** The heads that one part of the names brings, as the compiler wrote them. */
import { CYRILLIC, charInfo } from './chars.ts'
import { BAR, countAt, unfoldSign } from './columns.ts'
import { editsFor } from './fuzzy.ts'
import { ENDING, LONGEST_SLAVIC_ENDING } from './inflection.ts'
import { endingOf } from './labels.ts'
import type { EncodedHeads } from './lexicon.ts'
import { lettersMask } from './rough-word.ts'

/** The first word (or katakana run) of distinctive names, with the patterns that begin so by their index in the gazetteer. */
export interface Head {
  /** Folded letters, without the ending. */
  letters: string
  /** Class of the ending that the word may have; `none` for none. */
  ending: number
  /** Labels as the patterns begin, that of the ending included. */
  labels: number
  from: number
  /** Exclusive. */
  to: number
}

/** Heads of the same letters as they are compared. */
export interface FiledHead {
  heads: Head[]
  letters: string
  /** Letters that it has, as bits. */
  mask: number
  /** Edits that it may be away. */
  limit: number
  /** Letters that may follow as an ending. */
  rest: number
}

const fileHead = (letters: string, heads: Head[]): FiledHead => {
  const isSlavic = (charInfo(letters.charCodeAt(0)) & CYRILLIC) !== 0
  const hasEnding = (heads[0] as Head).labels > letters.length
  return {
    heads,
    letters,
    mask: lettersMask(letters),
    limit: editsFor(letters.length),
    rest: hasEnding ? (isSlavic ? LONGEST_SLAVIC_ENDING : 2) : 0,
  }
}

/** Letters that transliterations begin the same sound with; other first letters are rarely mistyped. */
const FIRST_LETTERS = ['vwb', 'kcqg', 'jyieg', 'szct']

/** Letters that a word may begin with that is meant to be this head, some perhaps twice: its own, its second (swapped), its sound's. */
export const initialsOf = (letters: string): string => {
  let initials = letters.slice(0, 2)
  for (const alike of FIRST_LETTERS) if (alike.includes(letters.charAt(0))) initials += alike
  return initials
}

/** The heads of one part. What the compiler wrote is read once a word of the page may be near one, and made into heads one by one. */
export class HeadPart {
  readonly #encoded: EncodedHeads
  readonly #first: number
  #columns: HeadColumns | undefined
  readonly #filed: (FiledHead | undefined)[] = []

  constructor(encoded: EncodedHeads, first: number) {
    this.#encoded = encoded
    this.#first = first
  }

  /** Folded letters that a word near some head may begin with. */
  get initials(): string {
    return this.#encoded.initials
  }

  /** The heads that a word with this first letter may be near to. */
  beginningWith(initial: number): FiledHead[] {
    this.#columns ??= readColumns(this.#encoded, this.#first)
    const columns = this.#columns
    return (columns.byInitial.get(initial) ?? []).map((index) => {
      const filed = this.#filed[index] ?? fileAt(columns, index)
      this.#filed[index] = filed
      return filed
    })
  }
}

interface HeadColumns {
  letters: readonly string[]
  endings: readonly string[]
  /** By head: where its ranges are, one for each ending or for none. */
  places: Int32Array
  /** Where the patterns of a range begin, and where they end. */
  from: Int32Array
  to: Int32Array
  /** Indexes of heads by the letter that a word near them may begin with. */
  byInitial: ReadonlyMap<number, readonly number[]>
}

const readColumns = (encoded: EncodedHeads, first: number): HeadColumns => {
  const letters = encoded.letters.split(BAR)
  const endings = encoded.endings.split(BAR)
  const places = new Int32Array(letters.length)
  const from = new Int32Array(encoded.ranges.length / 2)
  const to = new Int32Array(from.length)
  for (let at = 0, begin = first; at < from.length; at++) {
    begin += unfoldSign(countAt(encoded.ranges, 2 * at))
    from[at] = begin
    to[at] = begin + countAt(encoded.ranges, 2 * at + 1)
  }
  const byInitial = new Map<number, number[]>()
  for (let at = 0, place = 0; at < letters.length; at++) {
    places[at] = place
    place += Math.max(1, (endings[at] as string).length)
    const initials = initialsOf(letters[at] as string)
    for (let letter = 0; letter < initials.length; letter++) {
      const alike = byInitial.get(initials.charCodeAt(letter))
      if (!alike) byInitial.set(initials.charCodeAt(letter), [at])
      else if (alike.at(-1) !== at) alike.push(at)
    }
  }
  return { letters, endings, places, from, to, byInitial }
}

const fileAt = (columns: HeadColumns, index: number): FiledHead => {
  const letters = columns.letters[index] as string
  const endings = columns.endings[index] as string
  const heads = Array.from(endings || ' ', (_, at): Head => {
    const place = (columns.places[index] as number) + at
    return {
      letters,
      ending: endings === '' ? ENDING.none : endingOf(endings.charCodeAt(at)),
      labels: letters.length + Math.min(1, endings.length),
      from: columns.from[place] as number,
      to: columns.to[place] as number,
    }
  })
  return fileHead(letters, heads)
}
