/** Finds what several words together name: "ukraine invasion", "collapse of ussr", 金正恩訪露. The same frames as in pages. */
import type { SearchFrame } from '../types.ts'
import { isWhole } from './rank.ts'
import { type Vocabulary, WordIndex } from './word-index.ts'

/** How much of the query is in a frame, and how many of its needed slots the query fills, both from 0 to 1. */
export interface FrameMatch {
  entity: string
  asked: number
  covered: number
}

/** How much of the query is in a piece and of the piece in the query, and which of its words. */
interface Filling {
  asked: number
  covered: number
  hits: number
}

/** A piece is there when so much of it is: forms of a word are less than the word. */
const FILLED = 0.75

const sum = (shares: readonly number[]): number => shares.reduce((all, share) => all + share, 0)

/** The class of words for what is the first of its kind. */
const FIRST = '#first'

const isYear = ({ pieces }: SearchFrame['slots'][number]): boolean =>
  pieces.some((piece) => piece.startsWith('='))

/** The texts that fill a slot, each by its words, by what a frame calls them: `@id` the terms of an entity, `#class` its words, `=2023` the year. */
export type Fillers = ReadonlyMap<string, readonly (readonly number[])[]>

/** An index of the texts that fill the slots of frames. */
export class FrameIndex {
  readonly #frames: readonly SearchFrame[]
  readonly #names: readonly string[]
  readonly #texts: WordIndex<{ entity: string; words: readonly number[] }>

  constructor(frames: readonly SearchFrame[], fillers: Fillers, vocabulary: Vocabulary) {
    this.#frames = frames
    const pieces = new Set(frames.flatMap(({ slots }) => slots.flatMap((slot) => slot.pieces)))
    this.#names = [...fillers.keys()].filter((piece) => piece.startsWith('@'))
    this.#texts = new WordIndex(
      [...pieces].flatMap((piece) => (fillers.get(piece) ?? []).map((words) => ({ entity: piece, words }))),
      vocabulary,
    )
  }

  /** The frames of which the query fills two slots or more, each with words of its own; and whether it says "first". */
  search(words: readonly string[]): { framed: FrameMatch[]; isFirst: boolean } {
    const filled = new Map<string, Filling>()
    for (const { item, asked, covered, hits } of this.#texts.search(words))
      if (covered >= FILLED && asked > (filled.get(item.entity)?.asked ?? 0))
        filled.set(item.entity, { asked, covered, hits })
    this.#leaveToOthers(filled)
    const first = filled.get(FIRST)
    const framed = this.#frames.flatMap(({ entity, slots }) => {
      let taken = 0
      const fillings = slots.map(({ pieces, isNeeded }) => {
        const free = pieces.flatMap((piece) => filled.get(piece) ?? []).filter(({ hits }) => !(hits & taken))
        const [best] = free.sort((a, b) => b.asked - a.asked)
        taken |= best?.hits ?? 0
        return { asked: best?.asked ?? 0, isNeeded }
      })
      const hits = fillings.filter(({ asked }) => asked > 0)
      if (hits.length < 2) return []
      // Which of several events is meant, in another way than by its year.
      const said = first && !(first.hits & taken) && slots.some(isYear) ? [first] : []
      const needed = fillings.filter(({ isNeeded }) => isNeeded)
      return [
        {
          entity,
          asked: Math.min(1, sum([...hits, ...said].map(({ asked }) => asked))),
          covered: needed.filter(({ asked }) => asked > 0).length / needed.length,
        },
      ]
    })
    return { framed, isFirst: first !== undefined && framed.length > 0 }
  }

  /** Leaves a name that several share to who is ahead, and a part of a longer one to who has that. */
  #leaveToOthers(filled: Map<string, Filling>): void {
    const named = this.#names.flatMap((piece) => {
      const filling = filled.get(piece)
      return filling ? [{ ...filling, piece, whole: isWhole(filling.covered) }] : []
    })
    named.forEach(({ piece, whole, hits }, nth) => {
      const isAhead = (other: (typeof named)[number], at: number): boolean =>
        other.whole && (other.hits & hits) === hits && (other.hits !== hits || !whole || at < nth)
      if (named.some(isAhead)) filled.delete(piece)
    })
  }
}
