/**
 * The lexicon: the dataset's names as the build writes them (compile/) and every page's script reads them
 * (`pattern-list.ts`). A pattern is a string of labels (`labels.ts`).
 */
import type { CategoryId } from '../data/types.ts'
import { CYRILLIC, HAN, HANGUL, HIRAGANA, KATAKANA } from './chars.ts'
import type { Columns } from './columns.ts'
import type { PartScript } from './types.ts'

/** What a pattern means where it is found. */
export interface Sense {
  /** `alias` names the entity; `contextual` does where what it needs is mentioned near by; `short` does after the full name; `lookalike` never does; `word` is a piece of frames. */
  kind: 'alias' | 'contextual' | 'short' | 'lookalike' | 'word'
  /** Index in `entities`; for a word, index in `words`. -1 for a look-alike. */
  of: number
  /** Bits: `FIRST_CAPITAL`, `ALL_CAPITALS`. */
  capitals: number
}

/** Bit of `Sense.capitals`: the first letter must be a capital. */
export const FIRST_CAPITAL = 1
/** Bit of `Sense.capitals`: all letters must be. */
export const ALL_CAPITALS = 2

/** Several things said near one another that together name an entity. */
export interface Frame {
  /** Index in `entities`, or -1 where the whole is to stay unmarked. */
  entity: number
  /** The word class that it makes for other frames, in place of an entity, as a filler; -1 for none. */
  makes: number
  /** Each slot is a list of what fills it: fillers are the entities, then the words, then the years by their index. */
  slots: number[][]
  /** Index of the slot that is rarest: the frame is tried where something fills it. */
  anchor: number
  /** Slots that need not be filled, as bits from the first slot on. */
  optional: number
  /** Slots that must be filled near by and are no part of the mark, as bits. */
  company: number
  /** Slots of what something comes from, not to, as bits. */
  sources: number
  /** Slots of what something goes to, as bits. */
  goals: number
  /** True where a comma does not part the pieces. */
  commas: boolean
  /** Longest stretch between two filled slots, in UTF-16 units of alphabetic and of ideographic text. */
  gap: [number, number]
  /** Indexes of entities one of which the page must mention; empty for none. */
  needs: number[]
  /** Fillers that make it something else where they stand among its pieces or right beside them. */
  unless: number[]
  /** True where the slots must come in the order given. */
  ordered: boolean
}

/** What detection has to know of an entity. */
export interface LexiconEntity {
  id: string
  category: CategoryId
  /** True where it is marked only on pages about the subject, unless the reader wants otherwise. */
  isGeneral: boolean
  /** True for countries and towns, which ships, hotels and films are named after. */
  givesName: boolean
  /** Indexes of entities one of which must be on the page for contextual aliases. */
  needs: number[]
}

/** What detection goes by besides the names. */
export interface Lexicon {
  entities: LexiconEntity[]
  /** How many word classes there are. */
  words: number
  /** Years that frames ask for, in four digits, with or without a month: 2019-04. */
  years: string[]
  /** Katakana words that may stand glued to a name. */
  glued: readonly string[]
  /** JSON of the frames in columns (`Columns<Frame>`), which is read for the first text with two of their pieces. */
  frames: string
  /** What is on each side of the subject: indexes of entities, and behind them, counted on, of word classes. */
  sides: readonly (readonly number[])[]
}

/** A lexicon as it is written, with the names in Latin script: what every page carries. */
export interface LexiconWithNames extends Omit<Lexicon, 'entities'> {
  entities: Columns<LexiconEntity>
  names: EncodedNames
}

/** Scripts whose names a page carries only once it has a letter of them. */
export const PART_SCRIPTS: readonly PartScript[] = ['cyrillic', 'hangul', 'east']

/** A lexicon as it is shipped. */
export interface LexiconFiles {
  /** JSON of a `LexiconWithNames`. */
  base: string
  /** JSON of `EncodedNames` by script. */
  parts: Record<PartScript, string>
}

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
 * Patterns in order of their labels, in columns, which compress better than rows: how many labels each shares with the
 * one before, a character each, and those that follow. What a pattern means stands behind them, since endings tell much
 * of it: a bar, and two characters (`Senses`). Patterns that texts begin alike are a run, the first of which shares nothing.
 */
export interface EncodedPatterns {
  shared: string
  tails: string
  /** How many neighbouring runs small letters may begin, and how many capitals alone may, in turn, a character each. */
  runs: string
}

/** Units behind the labels of a pattern: the bar, and what it means. */
export const SENSE_UNITS = 3

/** First words, and leading katakana runs, of names that are looked for misspelt, in columns. */
export interface EncodedHeads {
  /** Folded letters, and labels of the endings that they may have, each joined by bars. */
  letters: string
  endings: string
  /** For each of these endings, or for none, where the patterns begin that begin so, counted from the one before, and their number. */
  ranges: string
  /** Folded letters that a word near one of them may begin with. */
  initials: string
}

/** Names of some scripts as the reader's script carries them. */
export interface EncodedNames {
  patterns: EncodedPatterns
  heads: EncodedHeads
}

/** Kinds by their index in what is written. */
export const SENSE_KINDS: readonly Sense['kind'][] = ['alias', 'contextual', 'short', 'lookalike', 'word']
/** Bits that such an index takes. */
export const KIND_BITS = 3
/** Longest pattern, in labels; the walker keeps a position for each. */
export const LONGEST_PATTERN = 126
