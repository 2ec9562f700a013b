/** How texts may begin the patterns of a list: what the first look at a text knows (`word-entry.ts`, `ideograph-entry.ts`). */
import { charInfo, DIGIT, IDEOGRAPHIC, WORD } from '../chars.ts'
import { endingsOf } from '../inflection.ts'
import { endingOf, isEndingLabel, isSpecial, type Pattern, SEPARATOR_OPTIONAL } from '../lexicon.ts'
import { ENTRY_LETTERS, WHOLE_WORD } from '../word-entry.ts'

/** Neighbouring patterns of a list; `to` is exclusive. */
interface Range {
  from: number
  to: number
}

/** How a text begins names, and which of the patterns they are. */
export interface Beginning {
  text: string
  ranges: Range[]
  /** Letters one of which must follow; null for any. */
  following: Set<string> | null
}

/** Each in order of its text. */
export interface Beginnings {
  words: readonly Beginning[]
  capitalized: readonly Beginning[]
  ideographs: readonly Beginning[]
}

const infoOf = (label: string): number => (label === '' ? 0 : charInfo(label.charCodeAt(0)))
const isInstruction = (label: string): boolean => label !== '' && isSpecial(label.charCodeAt(0))
const isLetter = (label: string): boolean => !isInstruction(label) && (infoOf(label) & WORD) !== 0
const isIdeograph = (label: string): boolean => !isInstruction(label) && (infoOf(label) & IDEOGRAPHIC) !== 0
const isDigit = (label: string): boolean => (infoOf(label) & DIGIT) !== 0

/** How many labels decide where a pattern is filed: four letters, or a shorter word and what is behind it; two ideographs. */
const headOf = (labels: string): number => {
  if (isIdeograph(labels.charAt(0))) return 2
  let letters = 0
  while (letters < ENTRY_LETTERS && isLetter(labels.charAt(letters))) letters++
  if (letters === ENTRY_LETTERS) return letters
  // 6カ国: what follows a digit decides too.
  return letters + (isDigit(labels.charAt(0)) ? 2 : 1)
}

/** What an ending adds to a stem that lacks so many letters to be known: its first letters, or all of a shorter one. */
const additionsOf = (ending: number, missing: number): string[] => [
  ...new Set(
    Array.from(endingsOf(ending), (text) => text.slice(0, missing))
      .filter((text) => text !== '')
      .map((text) => (text.length < missing ? text + WHOLE_WORD : text)),
  ),
]

/** The letter that must follow the first so many labels of a pattern; null for any. */
const followingOf = (labels: string, letters: number): string | null => {
  const rest = labels.slice(letters)
  // Behind four letters what follows is the same word's, or nothing that is asked for.
  if (letters === ENTRY_LETTERS) return isLetter(rest.charAt(0)) ? rest.charAt(0) : null
  return Array.from(rest).find(isLetter) ?? null
}

const followingAll = (patterns: readonly Pattern[], letters: number): Set<string> | null => {
  const following = patterns.map(({ labels }) => followingOf(labels, letters))
  return following.every((letter) => letter !== null) ? new Set(following) : null
}

class Filed {
  readonly #beginnings = new Map<string, Beginning>()

  add(text: string, { from, to }: Range, following: Set<string> | null = null): void {
    const known = this.#beginnings.get(text)
    if (!known) {
      this.#beginnings.set(text, { text, ranges: [{ from, to }], following })
      return
    }
    known.following = known.following && following && new Set([...known.following, ...following])
    const last = known.ranges.at(-1) as Range
    if (last.to < from) known.ranges.push({ from, to })
    else last.to = Math.max(last.to, to)
  }

  list(): Beginning[] {
    return [...this.#beginnings.values()].sort((a, b) => (a.text < b.text ? -1 : 1))
  }
}

class Filer {
  readonly words = new Filed()
  readonly capitalized = new Filed()
  readonly ideographs = new Filed()
  readonly #patterns: readonly Pattern[]

  constructor(patterns: readonly Pattern[]) {
    this.#patterns = patterns
  }

  /** Files patterns that begin alike, so many labels far. */
  file(range: Range, head: number): void {
    const labels = this.#labelsOf(range)
    const [first = '', second = '', third = ''] = labels
    if (isIdeograph(first)) {
      this.ideographs.add(second === '' || isInstruction(second) ? first : first + second, range)
      return
    }
    // 六 is folded to 6, so a digit may stand among ideographs.
    const next = isInstruction(second) ? third : second
    if (isDigit(first) && isIdeograph(next)) this.ideographs.add(first + next, range)
    if (!isLetter(first)) return
    let letters = ''
    while (letters.length < head && isLetter(labels.charAt(letters.length)))
      letters += labels.charAt(letters.length)
    if (letters.length < ENTRY_LETTERS) this.#fileShort(range, letters)
    else this.#add(letters, range, this.#followingAll(range, ENTRY_LETTERS))
  }

  /** Files a word that is over before it is known by its first letters, with the endings that it may have. */
  #fileShort(range: Range, letters: string): void {
    const behind = this.#labelsOf(range).charAt(letters.length)
    const following = this.#followingAll(range, letters.length)
    this.#add(letters + WHOLE_WORD, range, following)
    if (behind === SEPARATOR_OPTIONAL)
      for (let from = range.from; from < range.to; from++) this.#fileJoined({ from, to: from + 1 }, letters)
    if (behind === '' || !isEndingLabel(behind.charCodeAt(0))) return
    for (const more of additionsOf(endingOf(behind.charCodeAt(0)), ENTRY_LETTERS - letters.length))
      this.#add(letters + more, range, more.endsWith(WHOLE_WORD) ? following : null)
  }

  /** Files the same word written together with the next. */
  #fileJoined(range: Range, letters: string): void {
    const labels = this.#labelsOf(range)
    let joined = letters
    for (let at = letters.length + 1; joined.length < ENTRY_LETTERS && isLetter(labels.charAt(at)); at++)
      joined += labels.charAt(at)
    this.#add(joined.length < ENTRY_LETTERS ? joined + WHOLE_WORD : joined, range, null)
  }

  #add(text: string, range: Range, following: Set<string> | null): void {
    const filed = this.#isCapitalized(range) ? this.capitalized : this.words
    filed.add(text, range, following)
  }

  #labelsOf({ from }: Range): string {
    return this.#patterns[from]?.labels ?? ''
  }

  #followingAll({ from, to }: Range, letters: number): Set<string> | null {
    return followingAll(this.#patterns.slice(from, to), letters)
  }

  #isCapitalized({ from, to }: Range): boolean {
    return this.#patterns.slice(from, to).every(({ sense }) => sense.capitals !== 0)
  }
}

/** The beginnings of patterns, which are in order of their labels. */
export const beginningsOf = (patterns: readonly Pattern[]): Beginnings => {
  const filer = new Filer(patterns)
  for (let from = 0; from < patterns.length; ) {
    const labels = patterns[from]?.labels ?? ''
    const head = headOf(labels)
    let to = from + 1
    const start = labels.slice(0, head)
    while (start.length === head && patterns[to]?.labels.startsWith(start)) to++
    filer.file({ from, to }, head)
    from = to
  }
  const { words, capitalized, ideographs } = filer
  return { words: words.list(), capitalized: capitalized.list(), ideographs: ideographs.list() }
}

/** The patterns from which on reading may begin. */
export const rangeStarts = ({ words, capitalized, ideographs }: Beginnings): Set<number> =>
  new Set([...words, ...capitalized, ...ideographs].flatMap(({ ranges }) => ranges.map(({ from }) => from)))
