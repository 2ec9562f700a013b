/** Files the patterns of a gazetteer under how a text may begin them, run by run: neighbours in the list begin alike. */
import { charInfo, DIGIT, IDEOGRAPHIC, WORD } from './chars.ts'
import type { Gazetteer } from './gazetteer.ts'
import { endingsOf } from './inflection.ts'
import { endingOf, isEndingLabel, isSpecial, SEPARATOR_OPTIONAL } from './lexicon.ts'
import { ANY_LETTER, ENTRY_LETTERS, letterBit } from './word-entry.ts'

const OPTIONAL = SEPARATOR_OPTIONAL.charCodeAt(0)

const isLetter = (label: number): boolean => !isSpecial(label) && (charInfo(label) & WORD) !== 0

/** A run of patterns, `to` being exclusive. */
interface Run {
  from: number
  to: number
}

/** What an ending adds to a stem that lacks so many letters to be known: its first letters, or all of a shorter one. */
interface Addition {
  letters: readonly number[]
  isWhole: boolean
}

const additionsOf = (ending: number, missing: number): Addition[] => {
  const cut = new Set(Array.from(endingsOf(ending), (text) => text.slice(0, missing)))
  return Array.from(cut, (text) => ({
    letters: Array.from(text, (char) => char.charCodeAt(0)),
    isWhole: text.length < missing,
  }))
}

class Filer {
  readonly #gazetteer: Gazetteer
  readonly #additions = new Map<number, Addition[]>()

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer
  }

  file(run: Run, head: number): void {
    const { ideographs } = this.#gazetteer
    const first = this.#labelAt(run.from, 0)
    const second = this.#labelAt(run.from, 1)
    if (charInfo(first) & IDEOGRAPHIC) {
      ideographs.add(first, second === 0 || isSpecial(second) ? null : second, run.from, run.to)
      return
    }
    // 六 is folded to 6, so a digit may stand among ideographs.
    const next = isSpecial(second) ? this.#labelAt(run.from, 2) : second
    if (charInfo(first) & DIGIT && charInfo(next) & IDEOGRAPHIC) ideographs.add(first, next, run.from, run.to)
    if (!isLetter(first)) return
    const letters: number[] = []
    for (let at = 0; at < head && isLetter(this.#labelAt(run.from, at)); at++)
      letters.push(this.#labelAt(run.from, at))
    if (letters.length === ENTRY_LETTERS)
      this.#add(run, letters, false, this.#followingAll(run, ENTRY_LETTERS))
    else this.#fileShort(run, letters)
  }

  /** Files a word that is over before it is known by its first letters, with the endings that it may have. */
  #fileShort(run: Run, letters: readonly number[]): void {
    const behind = this.#labelAt(run.from, letters.length)
    const following = this.#followingAll(run, letters.length)
    this.#add(run, letters, true, following)
    if (behind === OPTIONAL)
      for (let from = run.from; from < run.to; from++) this.#fileJoined({ from, to: from + 1 }, letters)
    if (!isEndingLabel(behind)) return
    for (const { letters: more, isWhole } of this.#additionsOf(
      endingOf(behind),
      ENTRY_LETTERS - letters.length,
    ))
      if (more.length > 0) this.#add(run, [...letters, ...more], isWhole, isWhole ? following : ANY_LETTER)
  }

  /** Files the same word written together with the next. */
  #fileJoined(run: Run, letters: readonly number[]): void {
    const joined = [...letters]
    for (let at = letters.length + 1; joined.length < ENTRY_LETTERS; at++) {
      const label = this.#labelAt(run.from, at)
      if (!isLetter(label)) break
      joined.push(label)
    }
    this.#add(run, joined, joined.length < ENTRY_LETTERS, ANY_LETTER)
  }

  #add(run: Run, letters: readonly number[], isWhole: boolean, following: number): void {
    const isCapitalized = this.#isCapitalized(run)
    this.#gazetteer.words.add({ letters, isWhole, following, isCapitalized }, run.from, run.to)
  }

  #additionsOf(ending: number, missing: number): Addition[] {
    const key = ending * ENTRY_LETTERS + missing
    const known = this.#additions.get(key) ?? additionsOf(ending, missing)
    this.#additions.set(key, known)
    return known
  }

  #labelAt(pattern: number, at: number): number {
    const { starts, labels } = this.#gazetteer
    const index = (starts[pattern] as number) + at
    return index < (starts[pattern + 1] as number) ? (labels[index] as number) : 0
  }

  /** The first letters behind a head of so many, of all patterns of a run. */
  #followingAll({ from, to }: Run, letters: number): number {
    let following = 0
    for (let pattern = from; pattern < to; pattern++) following |= this.#following(pattern, letters)
    return following
  }

  #following(pattern: number, letters: number): number {
    // Behind four letters what follows is the same word's, or nothing that is asked for.
    if (letters === ENTRY_LETTERS) {
      const label = this.#labelAt(pattern, letters)
      return isLetter(label) ? letterBit(label) : ANY_LETTER
    }
    for (let at = letters; ; at++) {
      const label = this.#labelAt(pattern, at)
      if (label === 0) return ANY_LETTER
      if (isLetter(label)) return letterBit(label)
    }
  }

  #isCapitalized({ from, to }: Run): boolean {
    const { senses, sense } = this.#gazetteer
    for (let pattern = from; pattern < to; pattern++) {
      const meaning = senses[sense[pattern] as number]
      if (!meaning || !(meaning.allCapitals || meaning.capitals & 1)) return false
    }
    return true
  }
}

/** How many labels decide where a pattern is filed: four letters, or a shorter word and what is behind it; two ideographs. */
const headOf = (gazetteer: Gazetteer, pattern: number): number => {
  const { starts, labels } = gazetteer
  const start = starts[pattern] as number
  const length = (starts[pattern + 1] as number) - start
  if (charInfo(labels[start] as number) & IDEOGRAPHIC) return Math.min(2, length)
  let letters = 0
  while (letters < length && letters < ENTRY_LETTERS && isLetter(labels[start + letters] as number)) letters++
  if (letters === ENTRY_LETTERS) return letters
  // 6カ国: what follows a digit decides too.
  return Math.min(length, letters + (charInfo(labels[start] as number) & DIGIT ? 2 : 1))
}

/** Files the patterns from `first` on in the gazetteer's entries. */
export const fileBeginnings = (gazetteer: Gazetteer, first: number): void => {
  const filer = new Filer(gazetteer)
  for (let from = first; from < gazetteer.size; ) {
    const head = headOf(gazetteer, from)
    const to = gazetteer.endOfShared(from, head)
    filer.file({ from, to }, head)
    from = to
  }
}
