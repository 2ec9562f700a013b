/**
 * The exact stage: one pass over a text that reports every place where a pattern of the automaton ends. The loop
 * looks one unit up per unit of text; the automaton is entered only where a word, or an ideograph, can begin a name.
 */
import {
  APOSTROPHE,
  CYRILLIC,
  charInfo,
  charTable,
  DIGIT,
  FOLDED,
  fillChar,
  HAN,
  HANGUL,
  HIRAGANA,
  IDEOGRAPHIC,
  IGNORED,
  JOINER,
  KATAKANA,
  SEPARATOR,
  UNNORMALIZED,
  UPPER,
  WORD,
} from './chars.ts'
import { EntryFilter } from './entry-filter.ts'
import { ONE_EDIT } from './fuzzy.ts'
import { KOREAN_PREFIXES, matchEnding } from './inflection.ts'
import {
  endingOf,
  isSpecial,
  SEPARATOR_OPTIONAL,
  SEPARATOR_REQUIRED,
  type Sense,
  type Trie,
} from './lexicon.ts'
import { standsAlone } from './short-names.ts'

/** A place where a pattern was found: UTF-16 offsets and the index of its sense. */
export interface RawMatch {
  start: number
  end: number
  sense: number
}

/** Where the automaton followed a name far and then lost it. */
export interface LostTrail {
  node: number
  start: number
  /** Offset of the first unit that did not fit. */
  at: number
}

/** What a scan yields. */
export interface ScanResult {
  matches: RawMatch[]
  lost: LostTrail[]
  /** Capitalized words and katakana runs long enough to be misspelt names: start and end in turn. */
  names: number[]
}

/** How far a trail must have been followed to be worth a second look, in units of alphabetic and ideographic text. */
const FAR_ALPHABETIC = 8
const FAR_IDEOGRAPHIC = 3

/** A trail with more names than this ahead of it is no trail of one name yet. */
const MOST_NAMES = 8

const OPTIONAL = SEPARATOR_OPTIONAL.charCodeAt(0)
const REQUIRED = SEPARATOR_REQUIRED.charCodeAt(0)

/** Longest run of blanks between two parts of a name: source text is indented. */
const LONGEST_BLANK = 80

const skipSeparators = (text: string, at: number): number => {
  const limit = Math.min(text.length, at + LONGEST_BLANK)
  while (at < limit && charInfo(text.charCodeAt(at)) & (SEPARATOR | IGNORED)) at++
  return at
}

const isInside = (info: number, next: number): boolean => {
  if (info & KATAKANA) return (next & KATAKANA) !== 0
  return info & HIRAGANA ? (next & HIRAGANA) !== 0 : info & WORD ? (next & WORD) !== 0 : false
}

/** Nearest unit before `at` that is not invisible; 0 where there is none. */
const infoBefore = (text: string, at: number): number => {
  for (let before = at - 1; before >= 0 && before > at - 8; before--) {
    const info = charInfo(text.charCodeAt(before))
    if (!(info & IGNORED) || info & KATAKANA) return info
  }
  return 0
}

const infoAfter = (text: string, at: number): number => {
  for (let after = at; after < text.length && after < at + 8; after++) {
    const info = charInfo(text.charCodeAt(after))
    if (!(info & IGNORED) || info & KATAKANA) return info
  }
  return 0
}

const capitalsIn = (text: string, start: number, end: number): { first: number; all: boolean } => {
  let first = 0
  let words = 0
  let all = true
  let wasWord = false
  for (let at = start; at < end; at++) {
    const info = charInfo(text.charCodeAt(at))
    const isWord = (info & WORD) !== 0
    if (isWord) {
      if (!wasWord && info & UPPER) first |= 1 << words
      if (!wasWord) words++
      if (!(info & (UPPER | DIGIT))) all = false
    }
    wasWord = isWord || (info & IGNORED) !== 0
  }
  return { first, all }
}

/** True where the words on both sides are written in capitals: there, an abbreviation cannot be told from a word. */
const isAmongCapitals = (text: string, start: number, end: number): boolean => {
  const before = /(\p{L}+)[^\p{L}]*$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? ''
  const after = /^[^\p{L}]*(\p{L}+)/u.exec(text.slice(end, end + 30))?.[1] ?? ''
  const isShouted = (word: string): boolean =>
    word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase()
  return ((isShouted(before) || before === '') && isShouted(after)) || (isShouted(before) && after === '')
}

const fits = (text: string, start: number, end: number, sense: Sense): boolean => {
  if (!sense.capitals && !sense.allCapitals) return true
  const { first, all } = capitalsIn(text, start, end)
  if (sense.allCapitals && !all) return false
  if (sense.allCapitals && end - start < 3 && isAmongCapitals(text, start, end)) return false
  return (first & sense.capitals) === sense.capitals
}

/** Collects matches; made once for a lexicon. */
export class Scanner {
  readonly #trie: Trie
  readonly #kanaNeighbours: ReadonlySet<string>
  readonly #filter = new EntryFilter()
  readonly #mayBeName: (text: string, start: number, end: number) => boolean
  #text = ''
  #kinds = 0
  #start = 0
  #far = 0
  #found: RawMatch[] = []
  #lost: LostTrail[] = []

  constructor(options: {
    trie: Trie
    /** Katakana words that may stand glued to a name. */
    kanaNeighbours: ReadonlySet<string>
    /** Cheap test whether a word may be a misspelt name. */
    mayBeName: (text: string, start: number, end: number) => boolean
  }) {
    this.#trie = options.trie
    this.#kanaNeighbours = options.kanaNeighbours
    this.#mayBeName = options.mayBeName
    this.refresh()
  }

  /** Kinds of characters met so far, by the script that they stand for. */
  get kindsMet(): number[] {
    return [CYRILLIC, HANGUL, IDEOGRAPHIC & ~HANGUL].map((bits) => this.#kinds & bits)
  }

  /** Takes up what was added to the automaton. */
  refresh(): void {
    this.#filter.set(this.#trie)
  }

  /** All matches in order of start; null where the text has to be normalized first. */
  scan(text: string): ScanResult | null {
    const filter = this.#filter
    const { length } = text
    const names: number[] = []
    let kinds = 0
    let before = 0
    this.#text = text
    this.#found = []
    this.#lost = []
    for (let at = 0; at < length; ) {
      const code = text.charCodeAt(at)
      const info = charTable[code] || fillChar(code)
      if (info & WORD) {
        const start = at
        kinds |= info
        if (filter.mayBegin(text, start, info)) this.#enter(info, start)
        for (at++; at < length; at++) {
          const next = text.charCodeAt(at)
          const nextInfo = charTable[next] || fillChar(next)
          if (!(nextInfo & WORD)) {
            if (nextInfo & UNNORMALIZED) return null
            break
          }
        }
        if (info & UPPER && at - start >= ONE_EDIT - 1 && this.#mayBeName(text, start, at))
          names.push(start, at)
        before = WORD
        continue
      }
      if (info & IDEOGRAPHIC && !(info & IGNORED)) {
        kinds |= info
        // Inside a run of kana nothing begins, but behind a word like ミサイル.
        const isInRun = (info & before & (HIRAGANA | KATAKANA)) !== 0
        if (!isInRun && info & KATAKANA) this.#noteRun(at, names)
        if (
          !(isInRun && info & HIRAGANA) &&
          filter.mayBeginIdeograph(text, at, info) &&
          this.#canStart(info, at)
        )
          this.#enter(info, at)
      } else if (info & UNNORMALIZED) return null
      if (!(info & IGNORED) || info & KATAKANA) before = info
      at++
    }
    this.#kinds |= kinds
    return { matches: this.#found, lost: this.#lost, names }
  }

  /** A katakana run that may be a misspelt name. */
  #noteRun(at: number, names: number[]): void {
    const end = this.#runEnd(at)
    if (end - at >= ONE_EDIT - 1 && this.#mayBeName(this.#text, at, end)) names.push(at, end)
  }

  /**
   * Goes on behind a head that was not written as the automaton has it: matches of names that begin with these labels,
   * the rest being exact.
   */
  resume(text: string, labels: string, start: number, at: number): RawMatch[] {
    this.#text = text
    this.#found = []
    this.#lost = []
    this.#start = start
    let node = this.#trie.root[labels.charCodeAt(0)] as number
    for (let index = 1; index < labels.length; index++) {
      node = this.#child(node, labels.charCodeAt(index))
      if (node === 0) return []
    }
    this.#walk(node, at)
    return this.#found
  }

  /** End of the katakana run that begins at `at`. */
  #runEnd(at: number): number {
    let end = at
    while (end < this.#text.length && charInfo(this.#text.charCodeAt(end)) & (KATAKANA | IGNORED)) end++
    return end
  }

  #canStart(info: number, at: number): boolean {
    const before = infoBefore(this.#text, at)
    if (info & HANGUL) {
      if (!(before & HANGUL)) return true
      return KOREAN_PREFIXES.includes(this.#text.charAt(at - 1)) && !(infoBefore(this.#text, at - 1) & HANGUL)
    }
    if (info & KATAKANA) return !(before & KATAKANA) || this.#endsNeighbour(at)
    if (info & HIRAGANA) return !(before & HIRAGANA)
    // 六カ国 begins like 6カ国, but 十六カ国 and 16カ国 are other numbers.
    if (info & HAN && isFoldedDigit(info))
      return !(isFoldedDigit(before) || before & DIGIT || /[十百千第]/.test(this.#text.charAt(at - 1)))
    return true
  }

  /** True where the katakana run before `at` is a word that may stand glued to a name, as ミサイル in ミサイルキンジャール. */
  #endsNeighbour(at: number): boolean {
    let start = at
    while (start > 0 && at - start < 10 && charInfo(this.#text.charCodeAt(start - 1)) & KATAKANA) start--
    return this.#kanaNeighbours.has(this.#text.slice(start, at))
  }

  #startsNeighbour(at: number): boolean {
    let end = at
    while (end < this.#text.length && end - at < 10 && charInfo(this.#text.charCodeAt(end)) & KATAKANA) end++
    return this.#kanaNeighbours.has(this.#text.slice(at, end))
  }

  #enter(info: number, start: number): void {
    const node = this.#trie.root[info & FOLDED] as number
    if (node === 0) return
    this.#start = start
    this.#far = start + (info & IDEOGRAPHIC ? FAR_IDEOGRAPHIC : FAR_ALPHABETIC)
    this.#walk(node, start + 1)
  }

  #child(node: number, label: number): number {
    const { firstChild, firstSpecial, nextSibling, label: labels } = this.#trie
    let child = (isSpecial(label) ? firstSpecial : firstChild)[node] as number
    while (child !== 0 && labels[child] !== label) child = nextSibling[child] as number
    return child
  }

  #walk(from: number, at: number): void {
    const { sense, firstSpecial } = this.#trie
    const text = this.#text
    let node = from
    let isNew = true
    while (true) {
      if (isNew && sense[node]) this.#accept(node, at)
      if (isNew && firstSpecial[node]) this.#followSpecial(node, at)
      if (at >= text.length) return
      const info = charInfo(text.charCodeAt(at))
      const next = info & IGNORED ? 0 : this.#child(node, info & FOLDED)
      isNew = next !== 0
      if (isNew) node = next
      else if (!(info & IGNORED) && !this.#isPassedOver(info, at)) {
        if (at >= this.#far && this.#isPromising(node)) this.#lost.push({ node, start: this.#start, at })
        return
      }
      at++
    }
  }

  /** A trail lost inside a word, with few names ahead: whoever mistypes a word does not begin it with another letter. */
  #isPromising(node: number): boolean {
    const names = this.#trie.namesBelow[node] as number
    return names > 0 && names <= MOST_NAMES && !isSpecial(this.#trie.label[node] as number)
  }

  /** An apostrophe inside a Latin name, and ・ or ＝ inside a name in kana, may be missing in the dataset. */
  #isPassedOver(info: number, at: number): boolean {
    if (at === this.#start) return false
    const before = charInfo(this.#text.charCodeAt(at - 1))
    const after = at + 1 < this.#text.length ? charInfo(this.#text.charCodeAt(at + 1)) : 0
    if (info & APOSTROPHE) return (before & WORD) !== 0 && (after & WORD) !== 0
    return (info & JOINER) !== 0 && (before & IDEOGRAPHIC) !== 0 && (after & IDEOGRAPHIC) !== 0
  }

  #followSpecial(node: number, at: number): void {
    const { firstSpecial, nextSibling, label: labels } = this.#trie
    for (let child = firstSpecial[node] as number; child !== 0; child = nextSibling[child] as number) {
      const label = labels[child] as number
      if (label === REQUIRED) {
        const behind = skipSeparators(this.#text, at)
        if (behind > at) this.#walk(child, behind)
      } else if (label === OPTIONAL) {
        this.#walk(child, skipSeparators(this.#text, at))
      } else {
        const behind = matchEnding(this.#text, at, endingOf(label))
        if (behind >= 0) this.#walk(child, behind)
      }
    }
  }

  #accept(node: number, at: number): void {
    const last = infoBefore(this.#text, at)
    if (last & IDEOGRAPHIC && isInside(last, infoAfter(this.#text, at)) && !this.#startsNeighbour(at)) return
    for (const sense of this.#trie.senseLists[(this.#trie.sense[node] as number) - 1] ?? []) {
      const meaning = this.#trie.senses[sense]
      if (!meaning || !fits(this.#text, this.#start, at, meaning)) continue
      if (meaning.kind !== 'short' || standsAlone(this.#text, this.#start, at))
        this.#found.push({ start: this.#start, end: at, sense })
    }
  }
}

const isFoldedDigit = (info: number): boolean => (info & FOLDED) >= 0x30 && (info & FOLDED) <= 0x39
