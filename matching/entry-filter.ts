/**
 * The first look at a word: whether any pattern begins with its first three letters, or, of ideographs, its first two.
 * Nearly every word of nearly every page is turned away here, at the price of a few table look-ups.
 */
import { APOSTROPHE, charInfo, FOLDED, IDEOGRAPHIC, IGNORED, JOINER, UPPER, WORD } from './chars.ts'
import { ENDING } from './inflection.ts'
import { endingOf, isEndingLabel, type Trie } from './lexicon.ts'

const BITS = 15
const SIZE = 1 << BITS
/** Set for patterns that any text may match. */
const ANY = 1
/** Set for patterns that want a capital first. */
const CAPITAL = 2
/** The same two, shifted, for patterns whose word is over here: V. Putin, à six. */
const OVER = 2

const hash2 = (a: number, b: number): number => (a * 31 + b * 7) & (SIZE - 1)
const hash3 = (a: number, b: number, c: number): number => (a * 961 + b * 31 + c) & (SIZE - 1)
const PASSED_OVER = IGNORED | APOSTROPHE | JOINER

export class EntryFilter {
  /** Patterns that end, or go on with an instruction, after one, two or (all others) three letters. */
  readonly #ones = new Uint8Array(SIZE)
  readonly #twos = new Uint8Array(SIZE)
  readonly #threes = new Uint8Array(SIZE)

  /** Takes up the patterns of an automaton. */
  set(trie: Trie): void {
    for (const bits of [this.#ones, this.#twos, this.#threes]) bits.fill(0)
    const needs = neededCapitals(trie)
    for (let node = 1; node < trie.label.length; node++) {
      const letters = lettersTo(trie, node)
      if (letters === null) continue
      const bits = needs[node] as number
      const [a = 0, b = 0, c = 0] = letters
      const isIdeographic = (charInfo(a) & IDEOGRAPHIC) !== 0
      const isEnd = trie.sense[node] !== 0 || trie.firstSpecial[node] !== 0
      const shift = !isIdeographic && wordIsOver(trie, node) ? OVER : 0
      if (letters.length === 1 && isEnd) raise(this.#ones, a & (SIZE - 1), bits << shift)
      if (letters.length === 2 && (isEnd || isIdeographic)) raise(this.#twos, hash2(a, b), bits << shift)
      if (letters.length === 3) raise(this.#threes, hash3(a, b, c), bits)
    }
  }

  /** Whether a pattern may begin at an offset; `info` is that of the unit there. */
  mayBegin(text: string, at: number, info: number): boolean {
    const wanted = info & (UPPER | IDEOGRAPHIC) ? ANY | CAPITAL : ANY
    const a = info & FOLDED
    const one = this.#ones[a & (SIZE - 1)] as number
    if (one & wanted) return true
    const second = at + 1 < text.length ? charInfo(text.charCodeAt(at + 1)) : 0
    if (second & PASSED_OVER || (!(second & WORD) && (one >> OVER) & wanted)) return true
    const b = second & FOLDED
    const two = this.#twos[hash2(a, b)] as number
    if (two & wanted) return true
    if (info & IDEOGRAPHIC) return false
    const third = at + 2 < text.length ? charInfo(text.charCodeAt(at + 2)) : 0
    if (third & PASSED_OVER || (!(third & WORD) && (two >> OVER) & wanted)) return true
    return ((this.#threes[hash3(a, b, third & FOLDED)] as number) & wanted) !== 0
  }
}

const raise = (table: Uint8Array, at: number, bits: number): void => {
  table[at] = (table[at] as number) | bits
}

/** True where the patterns through a node go on behind the word only: it takes no ending with letters. */
const wordIsOver = ({ firstSpecial, nextSibling, label }: Trie, node: number): boolean => {
  for (let child = firstSpecial[node] as number; child !== 0; child = nextSibling[child] as number)
    if (isEndingLabel(label[child] as number) && endingOf(label[child] as number) !== ENDING.none)
      return false
  return true
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

/** The one to three letters that lead to a node; null where there are more, or instructions among them. */
const lettersTo = ({ parent, label }: Trie, node: number): number[] | null => {
  const letters: number[] = []
  for (let up = node; up > 0; up = parent[up] as number) {
    const code = label[up] as number
    if (letters.length === 3 || (code >= 0x41 && code <= 0x5a)) return null
    letters.unshift(code)
  }
  return letters
}
