/** The heads that one part of the names brings, as the compiler wrote them. */
import { CYRILLIC, charInfo } from './chars.ts'
import { BAR, countAt, unfoldSign } from './columns.ts'
import { editsFor } from './fuzzy.ts'
import { ENDING, LONGEST_SLAVIC_ENDING } from './inflection.ts'
import { type EncodedHeads, endingOf } from './lexicon.ts'
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

/** Letters that a word may begin with that is meant to be this head: its own, its second (swapped), its sound's. */
const initialsOf = (letters: string): Set<number> => {
  const [first = '', second = ''] = letters
  const alike = FIRST_LETTERS.filter((same) => first !== '' && same.includes(first))
  return new Set(Array.from([first, second, ...alike].join(''), (letter) => letter.charCodeAt(0)))
}

/** The heads of one part, made out of what the compiler wrote one by one, as they are asked for. */
export class HeadPart {
  readonly #letters: readonly string[]
  readonly #endings: readonly string[]
  /** For each head, one ending after another: where the patterns begin, and where they end. */
  readonly #ranges: (readonly [from: number, to: number])[][]
  readonly #filed: (FiledHead | undefined)[] = []
  /** Indexes of heads by the letter that a word near them may begin with. */
  readonly byInitial = new Map<number, number[]>()

  constructor({ letters, endings, ranges }: EncodedHeads, first: number) {
    this.#letters = letters.split(BAR)
    this.#endings = endings.split(BAR)
    let from = first
    let at = 0
    this.#ranges = this.#endings.map((own) =>
      Array.from(own || ' ', () => {
        from += unfoldSign(countAt(ranges, at))
        at += 2
        return [from, from + countAt(ranges, at - 1)]
      }),
    )
    this.#letters.forEach((letters, at) => {
      for (const initial of initialsOf(letters)) {
        const alike = this.byInitial.get(initial)
        if (alike) alike.push(at)
        else this.byInitial.set(initial, [at])
      }
    })
  }

  at(index: number): FiledHead {
    const known = this.#filed[index]
    if (known) return known
    const letters = this.#letters[index] as string
    const endings = this.#endings[index] as string
    const heads = (this.#ranges[index] ?? []).map(([from, to], at): Head => {
      const ending = endings === '' ? ENDING.none : endingOf(endings.charCodeAt(at))
      return { letters, ending, labels: letters.length + Math.min(1, endings.length), from, to }
    })
    const filed = fileHead(letters, heads)
    this.#filed[index] = filed
    return filed
  }
}
