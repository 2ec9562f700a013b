/** Finds terms by their words, in any order and form: "putin visit 2024", 金正日総書記, путина. */
import { type Spelt, WordForms } from './word-forms.ts'
import { isJoining, isKana, isPair } from './words.ts'

/** Something with words: a term, or all that is said of an entity. */
interface Worded {
  entity: string
  /** Places in the vocabulary. */
  words: readonly number[]
}

/** How much of the query is in an item, and how much of the item in the query, both from 0 to 1, rare words counting more. */
export interface WordMatch<T> {
  item: T
  asked: number
  covered: number
  /** Which words of the query, as bits in their order; those from the 31st on have none. */
  hits: number
  /** The bits of all words of the query that say something. */
  all: number
  /** What each word of the query counts for, in all 1. */
  shares: readonly number[]
}

interface Entry extends Spelt {
  weight: number
  items: number[]
  /** How many entities have it. */
  owners: number
}

/** A word of items that comes near one of the query, and how near, from 0 to 1. */
interface Form {
  entry: Entry
  quality: number
}

/** Of the forms of one word, the best that each item has, by the item's place. */
const bestByItem = (forms: readonly Form[]): ReadonlyMap<number, Form> => {
  const best = new Map<number, Form>()
  for (const form of forms)
    for (const at of form.entry.items) if (form.quality > (best.get(at)?.quality ?? 0)) best.set(at, form)
  return best
}

/** The words of all that is searched, and how they sound; empty where that tells nothing. */
export interface Vocabulary {
  words: readonly string[]
  sounds: readonly string[]
}

/** What words that no item has count for, as a share of a rare one: a title, an unknown name; a pair across two words. */
const UNKNOWN = 0.5
const UNKNOWN_PAIR = 0.1
/** The share that counts of words that only join others, and of other words of one or two letters, which mostly do too. */
const JOINING = 0.15
const SHORT = 0.6
const isShort = (word: string): boolean => word.length <= 2 && /^\p{L}/u.test(word) && !isPair(word)
const shareOf = (word: string): number => (isJoining(word) ? JOINING : isShort(word) ? SHORT : 1)

/** The bit of a word of the query by its place; none from the 31st on. */
export const bitOfWord = (nth: number): number => (nth < 31 ? 1 << nth : 0)

/** An index of words. Rare words weigh more: each by how many entities have it. Items of one entity stand together. */
export class WordIndex<T extends Worded> {
  readonly #items: readonly T[]
  readonly #forms = new WordForms<Entry>()
  readonly #totals: Float64Array
  readonly #rare: number

  constructor(items: readonly T[], { words: vocabulary, sounds }: Vocabulary) {
    this.#items = items
    this.#totals = new Float64Array(items.length)
    const entries: (Entry | undefined)[] = []
    let entities = 0
    items.forEach(({ entity, words }, at) => {
      if (entity !== items[at - 1]?.entity) entities++
      for (const id of words) {
        const entry = entries[id] ?? {
          word: vocabulary[id] ?? '',
          sound: sounds[id] ?? '',
          weight: 0,
          items: [],
          owners: 0,
        }
        if (items[entry.items.at(-1) ?? -1]?.entity !== entity) entry.owners++
        entry.items.push(at)
        entries[id] = entry
      }
    })
    this.#rare = Math.log(1 + entities)
    for (const entry of entries) if (entry) this.#add(entry, Math.log(1 + entities / entry.owners))
  }

  #add(entry: Entry, weight: number): void {
    entry.weight = weight
    this.#forms.add(entry)
    for (const at of entry.items) this.#totals[at] = (this.#totals[at] ?? 0) + weight
  }

  /** The items that have any of the words. */
  search(words: readonly string[]): WordMatch<T>[] {
    const forms = words.map((word, nth) => this.#forms.of(word, nth === words.length - 1))
    const { shares, all } = this.#weigh(words, forms)
    const sums = new Map<number, { asked: number; covered: number; hits: number }>()
    forms.forEach((found, nth) => {
      for (const [at, { entry, quality }] of bestByItem(found)) {
        const { asked, covered, hits } = sums.get(at) ?? { asked: 0, covered: 0, hits: 0 }
        sums.set(at, {
          asked: asked + quality * (shares[nth] ?? 0),
          covered: covered + quality * entry.weight,
          hits: hits | bitOfWord(nth),
        })
      }
    })
    return [...sums].map(([at, { asked, covered, hits }]) => ({
      item: this.#items[at] as T,
      asked,
      covered: Math.min(1, covered / (this.#totals[at] || 1)),
      hits,
      all,
      shares,
    }))
  }

  /** What each word of a query counts for, in all 1, and which of them say something. */
  #weigh(words: readonly string[], forms: readonly (readonly Form[])[]): { shares: number[]; all: number } {
    let all = 0
    const weights = words.map((word, nth) => {
      const known = Math.max(0, ...(forms[nth] ?? []).map(({ entry }) => entry.weight))
      const isOutside = isPair(word) && !isKana(word)
      // Between two pairs that are known, one that is not is only where their words meet.
      const isJoint = known === 0 && isOutside && !!forms[nth - 1]?.length && !!forms[nth + 1]?.length
      if (!isJoint && !isJoining(word)) all |= bitOfWord(nth)
      return (known || this.#rare * (isOutside ? UNKNOWN_PAIR : UNKNOWN)) * shareOf(word)
    })
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    return { shares: weights.map((weight) => weight / total), all }
  }
}
