/**
 * Entities that have no fixed name: "Putin's two-day visit to North Korea in June 2024", 北朝鮮による最初の核実験. A frame lists
 * the pieces. A few numbers show whether all of them are there; only then does it matter where they are.
 */
import { type Atom, inOrder } from './atom.ts'
import type { Candidate } from './candidate.ts'
import { type Columns, rowsOf } from './columns.ts'
import { fillAll, type NumberedFrame } from './frames.ts'
import type { Frame, Lexicon } from './lexicon.ts'
import type { Matches } from './matches.ts'
import type { Senses } from './senses.ts'
import { yearsIn } from './years.ts'

const NOTHING: readonly Candidate[] = []
const NO_FILLER = -1

/** Finds frames; made once for a lexicon, whose senses may grow. */
export class FrameFinder {
  readonly #senses: Senses
  /** The first fillers that are words, and years. */
  readonly #wordsFrom: number
  readonly #yearsFrom: number
  /** In four digits, with or without a month. */
  readonly #years: readonly string[]
  /** Frames that make words of words, and those that name entities, by the fillers of the slot that is rarest. */
  readonly #wordFrames = new Map<number, Frame[]>()
  readonly #entityFrames = new Map<number, Frame[]>()
  readonly #plans = new Map<Frame, NumberedFrame>()
  /** Words that are something else, and whose parts name nothing. */
  readonly #others = new Set<number>()
  /** Round in which a filler was last met: cheaper than a set for each text. */
  readonly #met: Int32Array
  #round = 0

  constructor(lexicon: Lexicon, senses: Senses) {
    const { entities, words, years, frames } = lexicon
    this.#senses = senses
    this.#wordsFrom = entities.length
    this.#yearsFrom = entities.length + words
    this.#years = years
    this.#met = new Int32Array(this.#yearsFrom + years.length)
    for (const frame of rowsOf(JSON.parse(frames) as Columns<Frame>)) {
      if (frame.entity < 0 && frame.slots.length === 1)
        for (const filler of frame.slots.flat()) this.#others.add(filler)
      const byFiller = frame.makes === NO_FILLER ? this.#entityFrames : this.#wordFrames
      for (const filler of frame.slots[frame.anchor] ?? []) {
        const filed = byFiller.get(filler)
        if (filed) filed.push(frame)
        else byFiller.set(filler, [frame])
      }
    }
  }

  /** Frames filled in the text by the matches found in it. */
  find(text: string, matches: Matches): readonly Candidate[] {
    const fillers = this.#meet(matches)
    const wordFrames = this.#feasible(this.#wordFrames, fillers)
    for (const { makes } of wordFrames) {
      if (this.#met[makes] !== this.#round) fillers.push(makes)
      this.#met[makes] = this.#round
    }
    const entityFrames = this.#feasible(this.#entityFrames, fillers)
    if (entityFrames.length === 0) return NOTHING
    const simple = this.#atomsOf(text, matches, entityFrames)
    const made = wordFrames.flatMap((frame) =>
      fillAll(text, simple, this.#planOf(frame)).map(({ start, end, weight }) => ({
        start,
        end,
        weight,
        fills: frame.makes,
      })),
    )
    const atoms = made.length > 0 ? [...simple, ...made].sort(inOrder) : simple
    return entityFrames.flatMap((frame) =>
      fillAll(text, atoms, this.#planOf(frame)).map(
        ({ start, end, weight }): Candidate => ({
          start,
          end,
          weight,
          entity: frame.entity,
          kind: frame.company === 0 && frame.needs.length === 0 ? 'phrase' : 'context',
          needs: frame.needs,
        }),
      ),
    )
  }

  /** Notes what the matches fill; returns each filler once. */
  #meet(matches: Matches): number[] {
    const fillers: number[] = []
    this.#round++
    for (let at = 0; at < matches.length; at++) {
      const filler = this.#fillerOf(matches.patterns[at] as number)
      if (filler === NO_FILLER || this.#met[filler] === this.#round) continue
      this.#met[filler] = this.#round
      fillers.push(filler)
    }
    return fillers
  }

  /** Frames all of whose pieces were met, wherever they are. */
  #feasible(byFiller: ReadonlyMap<number, readonly Frame[]>, fillers: readonly number[]): Frame[] {
    const found: Frame[] = []
    for (const filler of fillers)
      for (const frame of byFiller.get(filler) ?? [])
        if (this.#isFeasible(frame) && !found.includes(frame)) found.push(frame)
    return found
  }

  #isFeasible({ slots, optional }: Frame): boolean {
    for (let at = 0; at < slots.length; at++) {
      const slot = slots[at] as readonly number[]
      if (!(optional & (1 << at)) && !this.#isYear(slot) && !this.#hasMet(slot)) return false
    }
    return true
  }

  /** Years are looked for only where all the rest is there. */
  #isYear(slot: readonly number[]): boolean {
    return (slot[0] as number) >= this.#yearsFrom
  }

  #planOf(frame: Frame): NumberedFrame {
    const known = this.#plans.get(frame)
    if (known) return known
    const slotsOf = new Uint8Array(this.#met.length)
    frame.slots.forEach((slot, at) => {
      for (const filler of slot) slotsOf[filler] = (slotsOf[filler] as number) | (1 << at)
    })
    const plan = { frame, slotsOf, needed: ((1 << frame.slots.length) - 1) & ~frame.optional }
    this.#plans.set(frame, plan)
    return plan
  }

  #hasMet(slot: readonly number[]): boolean {
    for (const filler of slot) if (this.#met[filler] === this.#round) return true
    return false
  }

  #fillerOf(pattern: number): number {
    const kind = this.#senses.kindOf(pattern)
    const of = this.#senses.of(pattern)
    if (kind === 'lookalike') return NO_FILLER
    return kind === 'word' ? this.#wordsFrom + of : of
  }

  #atomsOf(text: string, matches: Matches, frames: readonly Frame[]): Atom[] {
    const sorted = matches.toArray().sort((a, b) => a.start - b.start || b.end - a.end)
    const atoms: Atom[] = []
    // 戦 in 消耗戦 is no war, 中国 in 中国銀行 no China: what lies inside a longer name is no piece of another; 戦争 in 戦争犯罪 neither.
    let name = { start: 0, end: 0, fills: NO_FILLER }
    for (const { start, end, pattern } of sorted) {
      const kind = this.#senses.kindOf(pattern)
      const isInside = end <= name.end && end - start < name.end - name.start
      const fills = this.#fillerOf(pattern)
      // Nor is what begins inside and goes on as the same: 正恩氏 in 金正恩氏.
      const isRest = fills === name.fills && start > name.start && start < name.end
      if (!isInside && !isRest && fills !== NO_FILLER) atoms.push({ start, end, weight: end - start, fills })
      const isName = kind === 'alias' || kind === 'lookalike' || this.#others.has(fills)
      if (isName && end > name.end) name = { start, end, fills }
    }
    const hasYear = frames.some(({ slots }) => slots.some((slot) => this.#isYear(slot)))
    return hasYear ? [...atoms, ...yearsIn(text, (year) => this.#yearFillers(year))].sort(inOrder) : atoms
  }

  /** What a year fills, given in four digits and with its month where the text says one: 2019-04. */
  #yearFillers(said: string): number[] {
    return this.#years.flatMap((year, at) =>
      year.startsWith(said) || said.startsWith(year) ? [this.#yearsFrom + at] : [],
    )
  }
}
