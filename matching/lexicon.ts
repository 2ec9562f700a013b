/**
 * The lexicon: the dataset's names as the build writes them (compile/) and every page's script reads them
 * (`gazetteer.ts`). A pattern is a string of labels: folded UTF-16 units, and instructions in capital letters.
 */
import type { CategoryId } from '../data/types.ts'
import { CYRILLIC, charInfo, HAN, HANGUL, HIRAGANA, KATAKANA } from './chars.ts'
import type { PartScript } from './types.ts'

/** Labels that are no characters: capital letters, which folded text does not have. */
export const SEPARATOR_REQUIRED = 'A'
export const SEPARATOR_OPTIONAL = 'B'
const FIRST_SPECIAL = 'A'.charCodeAt(0)
const FIRST_ENDING = 'C'.charCodeAt(0)
const LAST_SPECIAL = 'Z'.charCodeAt(0)

/** True for labels that are instructions to the walker instead of characters. */
export const isSpecial = (label: number): boolean => label >= FIRST_SPECIAL && label <= LAST_SPECIAL
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
  /** Slots that must be filled near by and are no part of the mark. */
  company: boolean[]
  /** True where a comma does not part the pieces. */
  commas: boolean
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
  /** True for countries and towns, which ships, hotels and films are named after. */
  givesName: boolean
  /** Ids of entities one of which must be on the page for contextual aliases. */
  needs: string[]
}

export interface Lexicon {
  entities: LexiconEntity[]
  words: string[]
  /** Names of word classes that ordinary text is full of: frames are not tried for their sake. */
  common: readonly string[]
  /** Katakana words that may stand glued to a name. */
  glued: readonly string[]
  frames: Frame[]
  /** Ids of the entities on each side of the subject. */
  sides: readonly (readonly string[])[]
  /** The names in Latin script: what every page carries. */
  names: EncodedPatterns
}

/** Scripts whose names a page carries only once it has a letter of them. */
export const PART_SCRIPTS: readonly PartScript[] = ['cyrillic', 'hangul', 'east']

/** A lexicon as it is shipped. */
export interface LexiconFiles {
  /** JSON of a `Lexicon`. */
  base: string
  /** JSON of `EncodedPatterns` by script. */
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

/**
 * Patterns in order of their labels, in columns, which compress better than rows: how many labels a pattern shares
 * with the one before, the labels that follow, what it means. The first and the last are a character a pattern.
 */
export interface EncodedPatterns {
  /** Every sense, the most frequent first: index of its kind, `of`, `capitals`, `allCapitals`. */
  senses: [number, number, number, number][]
  shared: string
  /** Joined by tabs. */
  labels: string
  sense: string
}

/** Kinds by their index in `EncodedPatterns`. */
export const SENSE_KINDS: readonly Sense['kind'][] = ['alias', 'contextual', 'short', 'lookalike', 'word']
/** What a count of 0 is written as. */
export const FIRST_COUNT = 0x23
export const BETWEEN_LABELS = '\t'

/** Longest pattern, in labels; the walker keeps a position for each. */
export const LONGEST_PATTERN = 126

const compare = <Value>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0)
const countChar = (count: number): string => String.fromCharCode(FIRST_COUNT + count)

const sharedLabels = (a: string, b: string): number => {
  let shared = 0
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++
  return shared
}

/** Writes patterns as the reader's script carries them. Throws for one that the walker has no room for. */
export const encodePatterns = (patterns: readonly Pattern[]): EncodedPatterns => {
  const counts = new Map<string, number>()
  const rows = patterns.map(({ labels, sense: { kind, of, capitals, allCapitals } }) => {
    if (labels.length > LONGEST_PATTERN) throw new Error(`A name of ${labels.length} labels: ${labels}`)
    const key = JSON.stringify([SENSE_KINDS.indexOf(kind), of, capitals, Number(allCapitals)])
    counts.set(key, (counts.get(key) ?? 0) + 1)
    return { labels, key }
  })
  rows.sort((a, b) => compare(a.labels, b.labels) || compare(a.key, b.key))
  const senses = [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key)
  const shared = rows.map(({ labels }, at) => sharedLabels(labels, rows[at - 1]?.labels ?? ''))
  return {
    senses: senses.map((key) => JSON.parse(key) as [number, number, number, number]),
    shared: shared.map(countChar).join(''),
    labels: rows.map(({ labels }, at) => labels.slice(shared[at])).join(BETWEEN_LABELS),
    sense: rows.map(({ key }) => countChar(senses.indexOf(key))).join(''),
  }
}
