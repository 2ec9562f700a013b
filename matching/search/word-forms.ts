/** Finds the words of which a word of a query is a form, the beginning, another spelling or a misspelling. */
import { editDistance } from '../fuzzy.ts'
import { soundOf } from './sound.ts'
import { likeness } from './words.ts'

/** A word, folded, and how it sounds; empty where that tells nothing. */
export interface Spelt {
  word: string
  sound: string
}

/** A word that sounds like another is nearly as good as a form of it. */
const ALIKE = 0.93
const LEAST_SOUND = 3
/** A word with a typo is as good as a synonym of it. */
const MISSPELT = 0.7
const LEAST_LETTERS = 5

/** How many letters of a word may be wrong; one of four letters may lack one. */
const editsIn = (word: string): number => (word.length >= 9 ? 2 : word.length >= LEAST_LETTERS - 1 ? 1 : 0)

const file = <T>(files: Map<string, T[]>, key: string, entry: T): void => {
  const list = files.get(key)
  if (list) list.push(entry)
  else files.set(key, [entry])
}

/** Words, filed by their first letter and by their sound. */
export class WordForms<T extends Spelt> {
  readonly #byFirst = new Map<string, T[]>()
  readonly #bySound = new Map<string, T[]>()

  /** Files a word. */
  add(entry: T): void {
    file(this.#byFirst, entry.word.charAt(0), entry)
    if (entry.sound !== '') file(this.#bySound, entry.sound, entry)
  }

  /** The entries that come near a word, with how well each matches, from 0 to 1. `isLast`: the word may not be typed to its end. */
  of(word: string, isLast: boolean): { entry: T; quality: number }[] {
    const bucket = this.#byFirst.get(word.charAt(0)) ?? []
    const forms = bucket
      .map((entry) => ({ entry, quality: likeness(word, entry.word, isLast) }))
      .filter(({ quality }) => quality > 0)
    if (forms.length > 0) return forms
    const sound = soundOf(word)
    const alike = sound.length < LEAST_SOUND ? undefined : this.#bySound.get(sound)
    if (alike) return alike.map((entry) => ({ entry, quality: ALIKE }))
    const edits = editsIn(word)
    const isNear = ({ word: other }: Spelt): boolean =>
      other.length >= LEAST_LETTERS && editDistance(word, other, edits) <= edits
    return edits === 0 ? [] : bucket.filter(isNear).map((entry) => ({ entry, quality: MISSPELT }))
  }
}
