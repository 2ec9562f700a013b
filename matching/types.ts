/**
 * How a mention was found: by its exact (inflected) name, by a phrase that says by itself what is meant, by a near spelling,
 * by what else the page names, by a short name.
 */
export type MentionKind = 'exact' | 'phrase' | 'fuzzy' | 'context' | 'short'

/** One place in a text that names an entity. Offsets are UTF-16 units of the text that was given. */
export interface Mention {
  start: number
  end: number
  /** Id of the entity. */
  entity: string
  kind: MentionKind
}

/**
 * What scanning one block of text yields, without knowledge of the rest of the page. Opaque to everyone but
 * `matching/`; null where the block holds nothing of interest, which is so for almost every block of almost every page.
 */
export type BlockScan = { readonly candidates: readonly unknown[] } | null

/** What a page is resolved by. */
export interface ResolveOptions {
  /** When general entities count: where the page is about the subject, always, or never. */
  general: 'about' | 'always' | 'never'
  /**
   * Whether a block, by its number, only leads to another page. What it names counts where this page is about the subject,
   * or where general entities always count. Absent: none does.
   */
  isTeaser?: (block: number) => boolean
}

/** Scripts whose names are added to a detector only once a page has letters of them; `east` is kana and Chinese characters. */
export type PartScript = 'cyrillic' | 'hangul' | 'east'

/** Finds mentions. Made once from a lexicon. */
export interface Detector {
  /** Scripts met in what has been scanned whose names have not been added: scan again once they have. */
  missing(): PartScript[]
  /** Adds the names of a script. A second time does nothing. */
  add(script: PartScript, part: string): void
  /** Scans one block (a paragraph, a heading, a cell). Linear in its length. */
  scan(text: string): BlockScan
  /**
   * Decides, for the blocks of one page in document order, which candidates are mentions. In small steps: null for
   * none yet, then for each block a list sorted by start and free of overlaps. What is not taken is not worked out.
   */
  resolve(blocks: readonly BlockScan[], options: ResolveOptions): Iterable<Mention[] | null>
}

/** What the search for entities goes through, as `search.json` carries it: all that can be worked out at build. Words are given by their index in `words`. */
export interface SearchData {
  words: readonly string[]
  /** How each word sounds; empty where that tells nothing. */
  sounds: readonly string[]
  entities: readonly {
    id: string
    /** What it is ahead of others whatever the query, as a negative cost. */
    prior: number
    isCountry: boolean
    isOwner: boolean
    /** When it was, where its names are labels of an event that nobody writes; else empty. */
    years: readonly number[]
    /** What it is related to; whoever acts in an event comes first. */
    related: readonly string[]
    terms: readonly PackedTerm[]
    /** The words of its terms and descriptions. */
    told: readonly number[]
  }[]
  frames: readonly SearchFrame[]
  /** The texts by which a piece of a frame is filled, each by its words; an entity's are its terms. */
  fillers: Readonly<Record<string, readonly (readonly number[])[]>>
}

/** A term as a file carries it: its text and keys, each empty where it is the one before, which kind it is, in which languages it is said, as bits in their order, and its words. */
export type PackedTerm = readonly [
  text: string,
  folded: string,
  letters: string,
  sound: string,
  kind: number,
  languages: number,
  ...words: number[],
]

/** A frame as the search needs it: which entity, by the pieces of each slot. */
export interface SearchFrame {
  entity: string
  slots: readonly { pieces: readonly string[]; isNeeded: boolean }[]
}
