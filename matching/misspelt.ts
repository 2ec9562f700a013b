/** Turns what the exact stage left over into mentions of misspelt names. */
import { beginsIdeographic } from './borders.ts'
import { APOSTROPHE, charInfo, IGNORED, JOINER, SEPARATOR, UPPER, WORD } from './chars.ts'
import { type Comparison, compareRun, NONE } from './compare-run.ts'
import { editDistance, editsFor, fuseAgrees, lettersOf } from './fuzzy.ts'
import type { Gazetteer } from './gazetteer.ts'
import { ENDING, isEnding } from './inflection.ts'
import { endingOf, isEndingLabel, isSpecial } from './labels.ts'
import type { Matches, RawMatch } from './matches.ts'
import { RoughWord } from './rough-word.ts'
import type { ScanResult } from './scan.ts'
import type { LostTrail, Walker } from './walker.ts'

/** How many units a misspelt name must go beyond an exact one at the same place. */
const LEAST_BEYOND = 5
/** The same where each unit is a syllable or a word. */
const LEAST_BEYOND_IDEOGRAPHIC = 3
/** A word on its own that was followed and lost may have two edits from here on: Ukrainering is no Ukrainekrieg. */
const LONG_COMPOUND = 13
/** Longest ending that a word of a misspelt name may have, in letters. */
const LONGEST_ENDING = 3

/** What may stand between two words of a name: a blank, or what parts l' from énergie. */
const BETWEEN_WORDS = SEPARATOR | IGNORED | APOSTROPHE

interface Parts {
  gazetteer: Gazetteer
  walker: Walker
}

/** Goes through matches in order of start, with what asks about them in the same order. */
class Coverage {
  readonly #matches: Matches
  readonly #counts: (pattern: number) => boolean
  #next = 0
  #end = 0
  #last = { start: -1, end: 0 }

  /** @param counts which patterns do. */
  constructor(matches: Matches, counts: (pattern: number) => boolean) {
    this.#matches = matches
    this.#counts = counts
  }

  /** How far the matches reach that begin at `start` or before; asked for no earlier start after it. */
  reach(start: number): number {
    const { starts, ends, patterns, length } = this.#matches
    for (; this.#next < length && (starts[this.#next] as number) <= start; this.#next++) {
      if (!this.#counts(patterns[this.#next] as number)) continue
      const begin = starts[this.#next] as number
      const end = ends[this.#next] as number
      this.#end = Math.max(this.#end, end)
      this.#last = { start: begin, end: begin === this.#last.start ? Math.max(end, this.#last.end) : end }
    }
    return this.#end
  }

  /** End of the longest match that begins at `start`; 0 for none. Asked after `reach(start)`. */
  endAt(start: number): number {
    return this.#last.start === start ? this.#last.end : 0
  }
}

/** A word of the text, where it ends, and whether it is short enough to be compared. */
interface HeardWord {
  word: RoughWord
  end: number
  isShort: boolean
}

/** Finds misspelt names; made once for a gazetteer, which may grow. */
export class MisspeltFinder {
  readonly #parts: Parts
  /** The words from where a trail begins, read once for all of its names, as far as one of them was compared. */
  readonly #heard: HeardWord[] = []
  #heardTo = 0
  readonly #words = new Map<number, readonly Word[]>()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Matches of misspelt names, where no exact match is. */
  find(text: string, { matches, lost, names }: ScanResult): RawMatch[] {
    const found: RawMatch[] = []
    const covered = new Coverage(matches, () => true)
    for (let at = 0; at < names.length; at += 2) {
      const start = names[at] ?? 0
      const end = names[at + 1] ?? 0
      if (covered.reach(start) < end) found.push(...this.#nearHeads(text, start, end))
    }
    // A piece of a frame is no name: 6カ国 in 6カ国協儀.
    const { senses } = this.#parts.gazetteer
    const behind = new Coverage(matches, (pattern) => senses.kindOf(pattern) !== 'word')
    for (const trail of lost) {
      if (behind.reach(trail.start) < trail.at)
        // A name that is there to the letter needs no misspelt continuation: 戈巴契夫改成 is no 戈巴契夫改革.
        found.push(...this.#followTrail(text, trail, behind.endAt(trail.start)))
    }
    return found
  }

  #nearHeads(text: string, start: number, end: number): RawMatch[] {
    const { gazetteer, walker } = this.#parts
    let found: RawMatch[] = []
    let nearest = Number.POSITIVE_INFINITY
    for (const { head, distance } of gazetteer.heads.near(text.slice(start, end))) {
      if (distance > nearest) break
      const { from, to, labels } = head
      found = [...found, ...walker.resume(text, { from, to, count: labels }, start, end)]
      if (found.length > 0) nearest = distance
    }
    return found
  }

  #followTrail(text: string, { start, patterns }: LostTrail, nameEnd: number): RawMatch[] {
    const { gazetteer } = this.#parts
    const isIdeographic = beginsIdeographic(text, start)
    this.#heardTo = 0
    const leastEnd = nameEnd + (isIdeographic ? LEAST_BEYOND_IDEOGRAPHIC : LEAST_BEYOND)
    let best: RawMatch[] = []
    let nearest = Number.POSITIVE_INFINITY
    for (const pattern of patterns) {
      const { distance, end } = isIdeographic
        ? compareRun(text, start, gazetteer.patterns.labelsOf(pattern))
        : this.#compareWords(text, start, this.#wordsOf(pattern))
      if (distance === 0 || distance > nearest || end < leastEnd) continue
      if (distance < nearest) best = []
      nearest = distance
      best.push({ start, end, pattern })
    }
    return best
  }

  /** The words of a pattern, taken apart once. */
  #wordsOf(pattern: number): readonly Word[] {
    const known = this.#words.get(pattern) ?? wordsOf(this.#parts.gazetteer.patterns.labelsOf(pattern))
    this.#words.set(pattern, known)
    return known
  }

  /** Compares a name of several words, word by word, each with its endings; the edits of all words count together. */
  #compareWords(text: string, start: number, words: readonly Word[]): Comparison {
    const [{ stem: whole } = { stem: '' }] = words
    // More letters behind a whole name make another name: Poutinet.
    if (words.length === 1 && lettersOf(text.slice(start, start + whole.length)) === whole) return NONE
    const letters = words.reduce((sum, { stem }) => sum + stem.length, 0)
    const limit =
      words.length === 1 && letters < LONG_COMPOUND ? Math.min(1, editsFor(letters)) : editsFor(letters)
    if (this.#leastEdits(text, start, words, limit) > limit) return NONE
    let at = start
    let sum = 0
    for (const { stem, ending } of words) {
      at = wordStart(text, at)
      const end = wordEnd(text, at)
      const word = lettersOf(text.slice(at, end))
      if (word !== stem)
        sum +=
          isShortName(text, at, start) && isOneEdit(stem, word)
            ? limit
            : wordDistance(stem, ending, word, limit)
      if (sum > limit) return NONE
      at = end
    }
    if (sum === 0) return NONE
    const name = words.map(({ stem }) => stem).join('')
    return fuseAgrees(name, lettersOf(text.slice(start, at))) ? { distance: sum, end: at } : NONE
  }

  /** No more than the edits between a name and the words from `start` on; just more than `limit` as soon as that is known. */
  #leastEdits(text: string, start: number, words: readonly Word[], limit: number): number {
    let sum = 0
    for (let index = 0; index < words.length && sum <= limit; index++) {
      const { word, isShort } =
        index < this.#heardTo ? (this.#heard[index] as HeardWord) : this.#hear(text, start)
      if (!isShort) return limit + 1
      sum += word.distanceTo((words[index] as Word).stem, LONGEST_ENDING)
    }
    return sum
  }

  /** Reads the next word from `start` on. */
  #hear(text: string, start: number): HeardWord {
    const index = this.#heardTo++
    const heard = this.#heard[index] ?? { word: new RoughWord(), end: 0, isShort: false }
    this.#heard[index] = heard
    const from = wordStart(text, index === 0 ? start : (this.#heard[index - 1] as HeardWord).end)
    heard.end = wordEnd(text, from)
    heard.isShort = heard.word.read(text, from, heard.end)
    return heard
  }
}

/** Where the word at `at` begins, behind what may stand before it. */
const wordStart = (text: string, at: number): number => {
  while (at < text.length && charInfo(text.charCodeAt(at)) & BETWEEN_WORDS) at++
  return at
}

const wordEnd = (text: string, at: number): number => {
  while (at < text.length && charInfo(text.charCodeAt(at)) & (WORD | IGNORED)) at++
  return at
}

/** How many edits one word of a longer name may have: the rest of the name vouches for it, but not for a short one. */
const editsInWord = (letters: number): number => (letters >= 9 ? 2 : letters >= 5 ? 1 : 0)

/** Whether two neighbours are swapped or a letter is doubled. In a longer name even a short word may be written so: Kim Jogn-un, Ким Чен Иир. */
const isSlip = (stem: string, word: string): boolean => {
  let at = 0
  while (at < stem.length && stem[at] === word[at]) at++
  return word.length > stem.length
    ? word[at] === word[at - 1] && word.slice(at + 1) === stem.slice(at)
    : word[at] === stem[at + 1] && word[at + 1] === stem[at] && word.slice(at + 2) === stem.slice(at + 2)
}

/** Whether a piece of somebody's name behind the first stands at `at`: it has a capital, or a hyphen before it. */
const isShortName = (text: string, at: number, start: number): boolean =>
  at > start &&
  ((charInfo(text.charCodeAt(at)) & UPPER) !== 0 || (charInfo(text.charCodeAt(at - 1)) & JOINER) !== 0)

/** What is typed for the last letter of a word of two. Other letters make other people: Kim Jong-in, Kim Jong-uk. */
const ONE_FOR_ANOTHER = ['nm', 'нм']

/** Whether a word too short for edits is one away, its first letter kept. It then has all the edits of the name: Kim Jong-um, Kim Jomg-un. */
const isOneEdit = (stem: string, word: string): boolean =>
  editsInWord(stem.length) === 0 &&
  word[0] === stem[0] &&
  (stem.length > 2
    ? editDistance(stem, word, 1) === 1
    : word.length === 2 && ONE_FOR_ANOTHER.includes(stem.slice(1) + word.slice(1)))

const wordDistance = (stem: string, ending: number, word: string, limit: number): number => {
  const most = Math.min(limit, editsInWord(stem.length + (ending === ENDING.slavic ? 1 : 0)))
  let best = most + 1
  for (let rest = 0; rest <= LONGEST_ENDING && rest <= word.length; rest++)
    if (rest === 0 || isEnding(word.slice(word.length - rest), ending))
      best = Math.min(best, editDistance(stem, word.slice(0, word.length - rest), most))
  if (best <= most) return best
  return isSlip(stem, word) ? 1 : Number.POSITIVE_INFINITY
}

/** A word of a name, and the class of the endings that it may have. */
interface Word {
  stem: string
  ending: number
}

const wordsOf = (labels: string): Word[] => {
  const words: Word[] = []
  let stem = ''
  for (const label of labels) {
    const code = label.charCodeAt(0)
    if (label === "'") continue
    if (!isSpecial(code)) stem += label
    else {
      if (stem !== '') words.push({ stem, ending: isEndingLabel(code) ? endingOf(code) : 0 })
      stem = ''
    }
  }
  if (stem !== '') words.push({ stem, ending: 0 })
  return words
}
