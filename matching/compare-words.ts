/** How near the words of a text are to those of a name. */
import { APOSTROPHE, charInfo, IGNORED, JOINER, SEPARATOR, UPPER, WORD } from './chars.ts'
import { type Comparison, NONE } from './compare-run.ts'
import { editDistance, editsFor, fuseAgrees, lettersOf } from './fuzzy.ts'
import { ENDING, isEnding } from './inflection.ts'
import { endingOf, isEndingLabel, isSpecial } from './labels.ts'
import { RoughWord } from './rough-word.ts'

/** A word on its own that was followed and lost may have two edits from here on: Ukrainering is no Ukrainekrieg. */
const LONG_COMPOUND = 13
/** Longest ending that a word of a misspelt name may have, in letters. */
const LONGEST_ENDING = 3

/** What may stand between two words of a name: a blank, or what parts l' from énergie. */
const BETWEEN_WORDS = SEPARATOR | IGNORED | APOSTROPHE

/** A word of the text, and whether it is short enough to be compared. */
interface HeardWord {
  rough: RoughWord
  start: number
  end: number
  isShort: boolean
}

/** Compares the names that may stand at one place of a text; each word there is read once for all of them. */
export class WordComparer {
  readonly #heard: HeardWord[] = []
  #heardTo = 0
  #text = ''
  #start = 0

  /** Goes to another place in a text. */
  begin(text: string, start: number): void {
    this.#text = text
    this.#start = start
    this.#heardTo = 0
  }

  /** Compares a name with what stands there, word by word, each with its endings; the edits of all words count together. */
  compare(words: readonly WordOfName[]): Comparison {
    const text = this.#text
    const start = this.#start
    const [{ stem: whole } = { stem: '' }] = words
    // More letters behind a whole name make another name: Poutinet.
    if (words.length === 1 && lettersOf(text.slice(start, start + whole.length)) === whole) return NONE
    const letters = words.reduce((sum, { stem }) => sum + stem.length, 0)
    const limit =
      words.length === 1 && letters < LONG_COMPOUND ? Math.min(1, editsFor(letters)) : editsFor(letters)
    if (this.#leastEdits(words, limit) > limit) return NONE
    let end = start
    let sum = 0
    for (const [index, { stem, ending }] of words.entries()) {
      const heard = this.#heardAt(index)
      end = heard.end
      const word = lettersOf(text.slice(heard.start, end))
      if (word !== stem)
        sum +=
          isShortName(text, heard.start, start) && isOneEdit(stem, word)
            ? limit
            : wordDistance(stem, ending, word, limit)
      if (sum > limit) return NONE
    }
    if (sum === 0) return NONE
    const name = words.map(({ stem }) => stem).join('')
    return fuseAgrees(name, lettersOf(text.slice(start, end))) ? { distance: sum, end } : NONE
  }

  /** No more than the edits between a name and the words there; just more than `limit` as soon as that is known. */
  #leastEdits(words: readonly WordOfName[], limit: number): number {
    let sum = 0
    for (let index = 0; index < words.length && sum <= limit; index++) {
      const { rough, isShort } = this.#heardAt(index)
      if (!isShort) return limit + 1
      sum += rough.distanceTo((words[index] as WordOfName).stem, LONGEST_ENDING)
    }
    return sum
  }

  /** A word from the place on, by its number. */
  #heardAt(index: number): HeardWord {
    while (this.#heardTo <= index) this.#hear()
    return this.#heard[index] as HeardWord
  }

  /** Reads the next word. */
  #hear(): void {
    const index = this.#heardTo++
    const text = this.#text
    const heard = this.#heard[index] ?? { rough: new RoughWord(), start: 0, end: 0, isShort: false }
    this.#heard[index] = heard
    heard.start = wordStart(text, index === 0 ? this.#start : (this.#heard[index - 1] as HeardWord).end)
    heard.end = wordEnd(text, heard.start)
    heard.isShort = heard.rough.read(text, heard.start, heard.end)
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
export interface WordOfName {
  stem: string
  ending: number
}

/** The words of a name, from its labels. */
export const wordsOf = (labels: string): WordOfName[] => {
  const words: WordOfName[] = []
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
