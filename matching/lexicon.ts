/**
 * The lexicon: the dataset's names as one automaton. The build writes it (compile/), every page's script reads it.
 *
 * Its automaton is a trie over folded UTF-16 units and a few instructions (a blank, the rest of a word).
 */
import type { CategoryId } from '../data/types.ts'
import { CYRILLIC, charInfo, HAN, HANGUL, HIRAGANA, IDEOGRAPHIC, KATAKANA } from './chars.ts'
import type { PartScript } from './types.ts'

/** Labels that are no characters: capital letters, which folded text does not have. */
export const SEPARATOR_REQUIRED = 'A'
export const SEPARATOR_OPTIONAL = 'B'
const FIRST_ENDING = 'C'.charCodeAt(0)
const LAST_SPECIAL = 'Z'.charCodeAt(0)

/** True for labels that are instructions to the walker instead of characters. */
export const isSpecial = (label: number): boolean => label >= 0x41 && label <= LAST_SPECIAL
/** True for the label of an ending class. */
export const isEndingLabel = (label: number): boolean => label >= FIRST_ENDING && label <= LAST_SPECIAL
export const endingLabel = (ending: number): string => String.fromCharCode(FIRST_ENDING + ending)
export const endingOf = (label: number): number => label - FIRST_ENDING

/** What a pattern means where it is found. */
export interface Sense {
  /** `alias` names the entity; `contextual` does where what it needs is mentioned near by; `short` does after the full name; `lookalike` never does; `word` is a piece of frames. */
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
  /** The word class that it makes for other frames, in place of an entity; null for none. */
  word: string | null
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
  /** Names of word classes that ordinary text is full of: frames are not tried for their sake. */
  common: readonly string[]
  frames: Frame[]
  /** Ids of the entities on each side of the subject. */
  sides: readonly (readonly string[])[]
  /** The automaton of the names in Latin script, as `encodeTrie` writes it: what every page carries. */
  trie: string
}

/** Scripts whose names a page carries only once it has a letter of them. */
export const PART_SCRIPTS: readonly PartScript[] = ['cyrillic', 'hangul', 'east']

/** A lexicon as it is shipped. */
export interface LexiconFiles {
  /** JSON of a `Lexicon`. */
  base: string
  /** Automata by script, as `encodeTrie` writes them. */
  parts: Record<PartScript, string>
}

/** The part that a pattern belongs to; null for the base. */
export const partOf = (labels: string): PartScript | null =>
  partOfKinds(Array.from(labels).reduce((kinds, label) => kinds | charInfo(label.charCodeAt(0)), 0))

/** The part for text with characters of these kinds; null where the base is enough. */
export const partOfKinds = (kinds: number): PartScript | null => {
  if (kinds & HANGUL) return 'hangul'
  if (kinds & (HAN | HIRAGANA | KATAKANA)) return 'east'
  return kinds & CYRILLIC ? 'cyrillic' : null
}

/** A pattern and what it means. */
export interface Pattern {
  labels: string
  sense: Sense
}

const KINDS: readonly Sense['kind'][] = ['alias', 'contextual', 'short', 'lookalike', 'word']
const GROUP = '\n'
const ENTRY = '\t'
/** Shared prefixes are counted in one character, from a space on. */
const FIRST_SHARED = 0x20
const MOST_SHARED = 80

const headerOf = ({ kind, of, capitals, allCapitals }: Sense): string =>
  [KINDS.indexOf(kind), of, capitals, Number(allCapitals)].join(',')

const senseOf = (header: string): Sense => {
  const [kind = 0, of = -1, capitals = 0, allCapitals = 0] = header.split(',').map(Number)
  return { kind: KINDS[kind] ?? 'word', of, capitals, allCapitals: allCapitals === 1 }
}

const compare = <Value>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Writes patterns in groups of one sense: a header with the sense, then each pattern as the number of
 * labels that it shares with the one before and the labels that follow.
 */
export const encodeTrie = (patterns: readonly Pattern[]): string => {
  const groups = new Map<string, string[]>()
  for (const { labels, sense } of patterns) {
    const key = headerOf(sense)
    groups.set(key, [...(groups.get(key) ?? []), labels])
  }
  return [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([header, list]) => [header, ...frontCode(list)].join(ENTRY))
    .join(GROUP)
}

const frontCode = (list: readonly string[]): string[] => {
  let previous = ''
  return [...list].sort(compare).map((labels) => {
    let shared = 0
    while (shared < labels.length && shared < MOST_SHARED && labels[shared] === previous[shared]) shared++
    previous = labels
    return String.fromCharCode(FIRST_SHARED + shared) + labels.slice(shared)
  })
}

/** The automaton in memory: parallel arrays, a node being an index. Node 0 is the root; 0 as a link means none. */
export interface Trie {
  label: Uint16Array
  parent: Int32Array
  firstChild: Int32Array
  nextSibling: Int32Array
  /** 1 + index into `senseLists`, or 0. */
  sense: Uint16Array
  /** First of the children that are instructions; they are kept apart from the letters. */
  firstSpecial: Int32Array
  senses: Sense[]
  /** Indexes into `senses`. */
  senseLists: number[][]
  /** Child of the root by folded unit. */
  root: Int32Array
  /** How many distinctive names lie at or below a node; 255 stands for more. See `countNames`. */
  namesBelow: Uint8Array
}

const emptyTrie = (): Trie => ({
  label: new Uint16Array(1),
  parent: new Int32Array(1),
  firstChild: new Int32Array(1),
  nextSibling: new Int32Array(1),
  sense: new Uint16Array(1),
  firstSpecial: new Int32Array(1),
  senses: [],
  senseLists: [],
  root: new Int32Array(0x10000),
  namesBelow: new Uint8Array(1),
})

const resize = <Numbers extends Uint8Array | Uint16Array | Int32Array>(
  from: Numbers,
  to: Numbers,
): Numbers => {
  to.set(from.subarray(0, Math.min(from.length, to.length)))
  return to
}

const resizeNodes = (trie: Trie, size: number): void => {
  trie.label = resize(trie.label, new Uint16Array(size))
  trie.parent = resize(trie.parent, new Int32Array(size))
  trie.firstChild = resize(trie.firstChild, new Int32Array(size))
  trie.nextSibling = resize(trie.nextSibling, new Int32Array(size))
  trie.sense = resize(trie.sense, new Uint16Array(size))
  trie.firstSpecial = resize(trie.firstSpecial, new Int32Array(size))
}

/** Adds patterns to an automaton. Linear in the text, but for the search among the children of a node. */
class TrieBuilder {
  readonly #trie: Trie
  readonly #path = new Int32Array(128)
  #nodes: number

  constructor(trie: Trie) {
    this.#trie = trie
    this.#nodes = trie.label.length
  }

  add(encoded: string): void {
    resizeNodes(this.#trie, this.#nodes + encoded.length)
    for (let start = 0; start < encoded.length; ) {
      const found = encoded.indexOf(GROUP, start)
      const end = found < 0 ? encoded.length : found
      this.#addGroup(encoded, start, end)
      start = end + 1
    }
    resizeNodes(this.#trie, this.#nodes)
  }

  #addGroup(encoded: string, start: number, end: number): void {
    let at = encoded.indexOf(ENTRY, start)
    const sense = this.#trie.senses.push(senseOf(encoded.slice(start, at))) - 1
    while (at < end) {
      let depth = encoded.charCodeAt(at + 1) - FIRST_SHARED
      for (at += 2; at < end; at++) {
        const label = encoded.charCodeAt(at)
        if (label === 9) break
        this.#path[depth + 1] = this.#childOf(this.#path[depth] as number, label)
        depth++
      }
      this.#accept(this.#path[depth] as number, sense)
    }
  }

  #childOf(parent: number, label: number): number {
    const trie = this.#trie
    const links = isSpecial(label) ? trie.firstSpecial : trie.firstChild
    if (parent === 0) {
      if (trie.root[label] !== 0) return trie.root[label] as number
    } else {
      for (let child = links[parent] as number; child !== 0; child = trie.nextSibling[child] as number)
        if (trie.label[child] === label) return child
    }
    const node = this.#nodes++
    trie.label[node] = label
    trie.parent[node] = parent
    trie.nextSibling[node] = links[parent] as number
    links[parent] = node
    if (parent === 0) trie.root[label] = node
    return node
  }

  #accept(node: number, sense: number): void {
    const trie = this.#trie
    const known = trie.sense[node] as number
    if (known !== 0) trie.senseLists[known - 1]?.push(sense)
    else trie.sense[node] = trie.senseLists.push([sense])
  }
}

/** Reads `Lexicon.trie`. */
export const decodeTrie = (encoded: string): Trie => {
  const trie = emptyTrie()
  addToTrie(trie, encoded)
  return trie
}

/** Adds the patterns of another part. */
export const addToTrie = (trie: Trie, encoded: string): void => new TrieBuilder(trie).add(encoded)

/** Counts the distinctive names below each node: a trail that leads to none of them needs no second look. */
export const countNames = (trie: Trie, isDistinctive: (entity: number) => boolean): void => {
  const below = new Uint8Array(trie.label.length)
  // Children come after their parents, so one pass from the end sums up.
  for (let node = trie.label.length - 1; node > 0; node--) {
    if (isNameAt(trie, node, isDistinctive)) below[node] = Math.min(255, (below[node] as number) + 1)
    const parent = trie.parent[node] as number
    below[parent] = Math.min(255, (below[parent] as number) + (below[node] as number))
  }
  trie.namesBelow = below
}

const isNameAt = (trie: Trie, node: number, isDistinctive: (entity: number) => boolean): boolean =>
  trie.sense[node] !== 0 &&
  (trie.senseLists[(trie.sense[node] as number) - 1] ?? []).some((index) => {
    const sense = trie.senses[index]
    return (
      sense !== undefined &&
      (sense.kind === 'alias' || sense.kind === 'contextual') &&
      isDistinctive(sense.of)
    )
  })

/** Shortest first word of a name, and shortest katakana run, that is looked for misspelt, in folded letters. */
const HEAD_LETTERS = 5
const HEAD_KANA = 5

/**
 * Labels of the first words, and leading katakana runs, of distinctive names: what may be misspelt.
 * Abbreviations and common nouns are not among them.
 */
export const headsOf = (trie: Trie, isDistinctive: (entity: number) => boolean): string[] => {
  const heads = new Set<string>()
  for (let node = 1; node < trie.label.length; node++) {
    const list = trie.senseLists[(trie.sense[node] as number) - 1] ?? []
    if (!list.some((index) => isNameSense(trie.senses[index], isDistinctive))) continue
    const head = headIn(labelsTo(trie, node))
    if (head !== null) heads.add(head)
  }
  return [...heads]
}

const isNameSense = (sense: Sense | undefined, isDistinctive: (entity: number) => boolean): boolean =>
  (sense?.kind === 'alias' || (sense?.kind === 'contextual' && sense.capitals > 0)) &&
  !sense.allCapitals &&
  isDistinctive(sense.of)

/** The labels on the way from the root to a node. */
export const labelsTo = ({ parent, label }: Trie, node: number): string => {
  let labels = ''
  for (let up = node; up > 0; up = parent[up] as number)
    labels = String.fromCharCode(label[up] as number) + labels
  return labels
}

const headIn = (labels: string): string | null => {
  const kana = /^[\u3041-\u3096]+/.exec(labels)?.[0] ?? ''
  if (kana !== '') return kana.length >= HEAD_KANA ? kana : null
  const end = labels.search(/[A-Z]/)
  return end >= HEAD_LETTERS &&
    !(charInfo(labels.charCodeAt(0)) & IDEOGRAPHIC) &&
    isEndingLabel(labels.charCodeAt(end))
    ? labels.slice(0, end + 1)
    : null
}
