/**
 * The first look at a word: whether any pattern begins with its first four letters, or, of ideographs, its first two.
 * Nearly every word of nearly every page is turned away here, at the price of a few table look-ups.
 */
import { APOSTROPHE, charInfo, FOLDED, IDEOGRAPHIC, IGNORED, JOINER, UPPER, WORD } from './chars.ts'
import { ENDING } from './inflection.ts'
import { endingOf, isEndingLabel, type Trie } from './lexicon.ts'

const BITS = 16
const SIZE = 1 << BITS
/** Set for patterns that any text may match. */
const ANY = 1
/** Set for patterns that want a capital first. */
const CAPITAL = 2
/** The same two, shifted, for patterns whose word is over here: V. Putin, à six. */
const OVER = 2
/** The same two, shifted, of a first letter: some pattern of fewer than four letters begins with it. */
const SHORT = 4

const hash2 = (a: number, b: number): number => (a * 31 + b * 7) & (SIZE - 1)
const hash3 = (a: number, b: number, c: number): number => (a * 961 + b * 31 + c) & (SIZE - 1)
const hash4 = (a: number, b: number, c: number, d: number): number =>
  (a * 29791 + b * 961 + c * 31 + d) & (SIZE - 1)
const PASSED_OVER = IGNORED | APOSTROPHE | JOINER

export class EntryFilter {
  /** Patterns that end, or go on with an instruction, after one, two or three letters; and all others by four. */
  readonly #ones = new Uint8Array(SIZE)
  readonly #twos = new Uint8Array(SIZE)
  readonly #threes = new Uint8Array(SIZE)
  readonly #fours = new Uint8Array(SIZE)

  /** Takes up the patterns of an automaton. */
  set(trie: Trie): void {
    for (const bits of [this.#ones, this.#twos, this.#threes, this.#fours]) bits.fill(0)
    const needs = neededCapitals(trie)
    for (let node = 1; node < trie.label.length; node++) {
      const letters = lettersTo(trie, node)
      if (letters !== null) this.#note(letters, needs[node] as number, endOf(trie, node))
    }
  }

  #note(letters: readonly number[], bits: number, end: End): void {
    const [a = 0, b = 0, c = 0, d = 0] = letters
    const isIdeographic = (charInfo(a) & IDEOGRAPHIC) !== 0
    if (isIdeographic) {
      if (letters.length === 1 && end !== 'none') raise(this.#ones, a, bits)
      if (letters.length === 2) raise(this.#twos, hash2(a, b), bits)
      return
    }
    if (letters.length === 4) raise(this.#fours, hash4(a, b, c, d), bits)
    else if (end !== 'none') {
      const ends = end === 'over' ? bits << OVER : bits
      if (letters.length === 1) raise(this.#ones, a, ends)
      if (letters.length === 2) raise(this.#twos, hash2(a, b), ends)
      if (letters.length === 3) raise(this.#threes, hash3(a, b, c), ends)
      raise(this.#ones, a, bits << SHORT)
    }
  }

  /** Whether a pattern may begin with the ideograph at an offset; `info` is that of the unit there. */
  mayBeginIdeograph(text: string, at: number, info: number): boolean {
    const a = info & FOLDED
    if (this.#ones[a] !== 0) return true
    const second = at + 1 < text.length ? charInfo(text.charCodeAt(at + 1)) : 0
    return (second & PASSED_OVER) !== 0 || this.#twos[hash2(a, second & FOLDED)] !== 0
  }

  /** Whether a pattern may begin with the word at an offset; `info` is that of the unit there. */
  mayBegin(text: string, at: number, info: number): boolean {
    if (at + 3 >= text.length) return true
    const a = info & FOLDED
    const second = charInfo(text.charCodeAt(at + 1))
    const third = charInfo(text.charCodeAt(at + 2))
    const fourth = charInfo(text.charCodeAt(at + 3))
    const wanted = info & UPPER ? ANY | CAPITAL : ANY
    const one = this.#ones[a] as number
    if ((second | third | fourth) & PASSED_OVER) return true
    if ((one >> SHORT) & wanted && this.#mayEndSoon(a, second, third, fourth, wanted)) return true
    const hash = hash4(a, second & FOLDED, third & FOLDED, fourth & FOLDED)
    return ((this.#fours[hash] as number) & wanted) !== 0
  }

  #mayEndSoon(a: number, second: number, third: number, fourth: number, wanted: number): boolean {
    const b = second & FOLDED
    const one = this.#ones[a] as number
    if (one & wanted || (!(second & WORD) && (one >> OVER) & wanted)) return true
    const two = this.#twos[hash2(a, b)] as number
    if (two & wanted || (!(third & WORD) && (two >> OVER) & wanted)) return true
    const three = this.#threes[hash3(a, b, third & FOLDED)] as number
    return (three & wanted) !== 0 || (!(fourth & WORD) && ((three >> OVER) & wanted) !== 0)
  }
}

const raise = (table: Uint8Array, at: number, bits: number): void => {
  table[at] = (table[at] as number) | bits
}

/** How patterns end at a node: not at all, behind the whole word only, or with letters yet to come. */
type End = 'none' | 'over' | 'open'

const endOf = ({ sense, firstSpecial, nextSibling, label }: Trie, node: number): End => {
  if (sense[node] === 0 && firstSpecial[node] === 0) return 'none'
  for (let child = firstSpecial[node] as number; child !== 0; child = nextSibling[child] as number)
    if (isEndingLabel(label[child] as number) && endingOf(label[child] as number) !== ENDING.none)
      return 'open'
  return 'over'
}

/** Per node, whether patterns at or below it can be met in small letters or want a capital. */
const neededCapitals = (trie: Trie): Uint8Array => {
  const needs = new Uint8Array(trie.label.length)
  for (let node = trie.label.length - 1; node > 0; node--) {
    for (const index of trie.senseLists[(trie.sense[node] as number) - 1] ?? []) {
      const sense = trie.senses[index]
      if (sense)
        needs[node] = (needs[node] as number) | (sense.capitals & 1 || sense.allCapitals ? CAPITAL : ANY)
    }
    const parent = trie.parent[node] as number
    needs[parent] = (needs[parent] as number) | (needs[node] as number)
  }
  return needs
}

/** The one to four letters that lead to a node; null where there are more, or instructions among them. */
const lettersTo = ({ parent, label }: Trie, node: number): number[] | null => {
  const letters: number[] = []
  for (let up = node; up > 0; up = parent[up] as number) {
    const code = label[up] as number
    if (letters.length === 4 || (code >= 0x41 && code <= 0x5a)) return null
    letters.unshift(code)
  }
  return letters
}
