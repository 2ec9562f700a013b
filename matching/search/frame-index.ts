/** Finds what several words together name: "ukraine invasion", "collapse of ussr", 金正恩訪露. The same frames as in pages. */
import type { FrameSource, WordClasses } from '../../data/types.ts'
import { foldText, type Term } from './terms.ts'
import { WordIndex } from './word-index.ts'
import { wordsOf } from './words.ts'

/** A frame as the search needs it: which entity, by the pieces of each slot. */
interface Frame {
  entity: string
  slots: readonly { pieces: readonly string[]; isNeeded: boolean }[]
}

/** How much of the query is in a frame, and how many of its needed slots the query fills, both from 0 to 1. */
export interface FrameMatch {
  entity: string
  asked: number
  covered: number
}

/** How much of the query is in a piece, and which of its words. */
interface Filling {
  asked: number
  hits: number
}

/** A piece is there when so much of it is: forms of a word are less than the word. */
const FILLED = 0.75

const slotOf = (slot: string) => ({
  pieces: slot.replace(/^[?~]/, '').split('|'),
  isNeeded: !slot.startsWith('?'),
})
const framesOf = ({ entity, slots }: FrameSource): Frame[] =>
  entity == null ? [] : [{ entity, slots: slots.map(slotOf) }]

const sum = (shares: readonly number[]): number => shares.reduce((all, share) => all + share, 0)

/** What fills a piece: `@id` the terms of an entity, `#class` its words in all languages, `=2023` the year. */
const textsOf = (piece: string, classes: WordClasses, terms: readonly Term[]): (readonly string[])[] => {
  const name = piece.slice(1)
  if (piece.startsWith('@')) return terms.filter(({ entity }) => entity === name).map(({ words }) => words)
  if (piece.startsWith('=')) return [[name]]
  return Object.values(classes[name] ?? {})
    .flatMap((texts) => texts ?? [])
    .map((text) => wordsOf(foldText(text)))
}

const ADJECTIVE = '-adjective'

/** The adjectives of entities, by id: a slot that an adjective may fill names first what it is the adjective of. */
export const adjectivesIn = (
  frames: readonly FrameSource[],
  classes: WordClasses,
): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>()
  for (const { pieces } of frames.flatMap(({ slots }) => slots.map(slotOf))) {
    const [owner = ''] = pieces
    const own = pieces.filter((piece) => piece.endsWith(ADJECTIVE))
    if (!owner.startsWith('@') || own.length !== 1) continue
    const texts = Object.values(classes[own.join('').slice(1)] ?? {}).flatMap((list) => list ?? [])
    found.set(owner.slice(1), texts)
  }
  return found
}

/** An index of the texts that fill the slots of frames. */
export class FrameIndex {
  readonly #frames: readonly Frame[]
  readonly #texts: WordIndex<{ entity: string; words: readonly string[] }>

  constructor(frames: readonly FrameSource[], classes: WordClasses, terms: readonly Term[]) {
    this.#frames = frames.flatMap(framesOf)
    const pieces = new Set(this.#frames.flatMap(({ slots }) => slots.flatMap((slot) => slot.pieces)))
    this.#texts = new WordIndex(
      [...pieces].flatMap((piece) =>
        textsOf(piece, classes, terms).map((words) => ({ entity: piece, words })),
      ),
    )
  }

  /** The frames of which the query fills two slots or more, each with words of its own. */
  search(words: readonly string[]): FrameMatch[] {
    const filled = new Map<string, Filling>()
    for (const { item, asked, covered, hits } of this.#texts.search(words))
      if (covered >= FILLED && asked > (filled.get(item.entity)?.asked ?? 0))
        filled.set(item.entity, { asked, hits })
    return this.#frames.flatMap(({ entity, slots }) => {
      let taken = 0
      const fillings = slots.map(({ pieces, isNeeded }) => {
        const free = pieces.flatMap((piece) => filled.get(piece) ?? []).filter(({ hits }) => !(hits & taken))
        const [best] = free.sort((a, b) => b.asked - a.asked)
        taken |= best?.hits ?? 0
        return { asked: best?.asked ?? 0, isNeeded }
      })
      const hits = fillings.filter(({ asked }) => asked > 0)
      if (hits.length < 2) return []
      const needed = fillings.filter(({ isNeeded }) => isNeeded)
      return [
        {
          entity,
          asked: Math.min(1, sum(hits.map(({ asked }) => asked))),
          covered: needed.filter(({ asked }) => asked > 0).length / needed.length,
        },
      ]
    })
  }
}
