/**
 * The lexicon: the dataset's names as one automaton. The build writes it (compile/), every page's script reads it.
 *
 * Its automaton is a trie over folded UTF-16 units, written front-coded: for each pattern, in sorted order, how many
 * labels it shares with the one before, the labels that follow, and the number of its sense. Reading it is one pass.
 */
import type { CategoryId } from '../data/types.ts'

/** Labels that are no characters: from the private use area, so that no folded text can collide with them. */
export const SEPARATOR_REQUIRED = '\ue000'
export const SEPARATOR_OPTIONAL = '\ue001'
const FIRST_ENDING = 0xe010
const FIRST_SENSE = 0xe100
const FIRST_SHARED = 0x20

/** True for labels that are instructions to the walker instead of characters. */
export const isSpecial = (label: number): boolean => label >= 0xe000 && label < FIRST_SENSE
/** True for the label of an ending class. */
export const isEndingLabel = (label: number): boolean => label >= FIRST_ENDING && label < FIRST_SENSE
export const endingLabel = (ending: number): string => String.fromCharCode(FIRST_ENDING + ending)
export const endingOf = (label: number): number => label - FIRST_ENDING

/** What a pattern means where it is found. */
export interface Sense {
  /** `alias` names the entity; `contextual` does where the page mentions what it needs; `short` does after the full name; `lookalike` never does; `word` is a piece of frames. */
  kind: 'alias' | 'contextual' | 'short' | 'lookalike' | 'word'
  /** Index in `entities`; for a word, index in `words`. -1 for a look-alike. */
  of: number
  /** Which words must begin with a capital (bit 0: the first). */
  capitals: number
  /** True where all letters must be capitals. */
  allCapitals: boolean
}

/** Several things said near one another that together name an entity. */
export interface Frame {
  /** Index in `entities`, or -1 where the whole is to stay unmarked. */
  entity: number
  /** Each slot is a list of what fills it: `@id`, `#word`, `=year`; a leading `?` makes it optional. */
  slots: string[][]
  optional: boolean[]
  /** Longest stretch between two filled slots, in UTF-16 units of alphabetic and of ideographic text. */
  gap: [number, number]
  /** Ids of entities one of which the page must mention; empty for none. */
  needs: string[]
  /** True where the slots must come in the order given. */
  ordered: boolean
}

export interface LexiconEntity {
  id: string
  category: CategoryId
  isGeneral: boolean
  /** Ids of entities one of which must be on the page for contextual aliases. */
  needs: string[]
}

export interface Lexicon {
  entities: LexiconEntity[]
  words: string[]
  senses: Sense[]
  frames: Frame[]
  /** Labels of the first words of distinctive names, ending label included: what may be misspelt. */
  heads: string[]
  trie: string
}

/** Writes sorted patterns with the numbers of their senses as `Lexicon.trie`. */
export const encodeTrie = (patterns: readonly { labels: string; sense: number }[]): string => {
  let previous = ''
  let encoded = ''
  const sorted = [...patterns].sort((a, b) => (a.labels < b.labels ? -1 : a.labels > b.labels ? 1 : a.sense - b.sense))
  for (const { labels, sense } of sorted) {
    let shared = 0
    while (shared < labels.length && shared < 90 && labels[shared] === previous[shared]) shared++
    encoded += String.fromCharCode(FIRST_SHARED + shared) + labels.slice(shared) + String.fromCharCode(FIRST_SENSE + sense)
    previous = labels
  }
  return encoded
}

/** The automaton in memory: parallel arrays, a node being an index. Node 0 is the root; 0 as a link means none. */
export interface Trie {
  label: Uint16Array
  parent: Int32Array
  firstChild: Int32Array
  nextSibling: Int32Array
  /** 1 + index into `senseLists`, or 0. */
  senses: Uint16Array
  /** Bit set where a node has children that are instructions. */
  hasSpecial: Uint8Array
  senseLists: number[][]
  /** Child of the root by folded unit. */
  root: Int32Array
}

/** Reads `Lexicon.trie`. Linear in its length. */
export const decodeTrie = (encoded: string): Trie => {
  const size = encoded.length + 1
  const label = new Uint16Array(size)
  const parentOf = new Int32Array(size)
  const firstChild = new Int32Array(size)
  const nextSibling = new Int32Array(size)
  const senses = new Uint16Array(size)
  const hasSpecial = new Uint8Array(size)
  const senseLists: number[][] = []
  const lastChild = new Int32Array(size)
  const path = new Int32Array(128)
  let nodes = 1
  let depth = 0
  let atStart = true
  for (let at = 0; at < encoded.length; at++) {
    const code = encoded.charCodeAt(at)
    if (atStart) {
      depth = code - FIRST_SHARED
      atStart = false
    } else if (code >= FIRST_SENSE && code <= 0xf8ff) {
      const node = path[depth] ?? 0
      if (senses[node]) senseLists[(senses[node] ?? 0) - 1]?.push(code - FIRST_SENSE)
      else senses[node] = senseLists.push([code - FIRST_SENSE])
      atStart = true
    } else {
      const parent = path[depth] ?? 0
      const node = nodes++
      label[node] = code
      parentOf[node] = parent
      const last = lastChild[parent] ?? 0
      if (last) nextSibling[last] = node
      else firstChild[parent] = node
      lastChild[parent] = node
      if (isSpecial(code)) hasSpecial[parent] = 1
      path[++depth] = node
    }
  }
  const root = new Int32Array(0x10000)
  for (let child = firstChild[0] ?? 0; child; child = nextSibling[child] ?? 0) root[label[child] ?? 0] = child
  return {
    label: label.slice(0, nodes),
    parent: parentOf.slice(0, nodes),
    firstChild: firstChild.slice(0, nodes),
    nextSibling: nextSibling.slice(0, nodes),
    senses: senses.slice(0, nodes),
    hasSpecial: hasSpecial.slice(0, nodes),
    senseLists,
    root,
  }
}
