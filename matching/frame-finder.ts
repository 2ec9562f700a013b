/**
 * Entities that no fixed name tells: "Putin's two-day visit to North Korea in June 2024", 北朝鮮による最初の核実験. A frame lists
 * the pieces. Whether all of them are there is known by a few numbers; only then does it matter where they stand.
 */
import type { Candidate } from './candidate.ts'
import { type Atom, fillAll, inOrder, type NumberedFrame, yearsIn } from './frames.ts'
import type { Frame, Lexicon, Sense } from './lexicon.ts'
import type { RawMatch } from './walker.ts'

/** A frame with what has to be there before it is worth a try. */
interface Plan extends NumberedFrame {
  /** What fills each slot that must be filled; years are left out. */
  required: readonly (readonly number[])[]
  hasYear: boolean
  /** What it makes for other frames, as a filler; -1 where it names an entity. */
  makes: number
  /** Indexes of the entities one of which the page must mention. */
  needs: readonly number[]
}

const NOTHING: readonly Candidate[] = []
const NO_FILLER = -1

/** Finds frames; made once for a lexicon, whose senses may grow. */
export class FrameFinder {
  readonly #senses: readonly Sense[]
  readonly #wordsFrom: number
  readonly #years = new Map<string, number>()
  /** Frames that make words of words, and those that name entities, by the fillers of the slot that is rarest. */
  readonly #wordPlans = new Map<number, Plan[]>()
  readonly #entityPlans = new Map<number, Plan[]>()
  /** Round in which a filler was last met: cheaper than a set for each text. */
  readonly #met: Int32Array
  #round = 0

  constructor(lexicon: Lexicon, senses: readonly Sense[]) {
    const { entities, words, common, frames } = lexicon
    this.#senses = senses
    this.#wordsFrom = entities.length
    const fillers = new Map<string, number>([
      ...entities.map(({ id }, at) => [`@${id}`, at] as const),
      ...words.map((word, at) => [`#${word}`, entities.length + at] as const),
    ])
    const numberOf = (name: string): number => {
      const known = fillers.get(name)
      if (known !== undefined) return known
      fillers.set(name, fillers.size)
      if (name.startsWith('=')) this.#years.set(name.slice(1), fillers.size - 1)
      return fillers.size - 1
    }
    const commonFillers = new Set(common.map((word) => numberOf(`#${word}`)))
    for (const { slots } of frames) for (const name of slots.flat()) numberOf(name)
    this.#met = new Int32Array(fillers.size)
    for (const frame of frames) this.#file(planOf(frame, numberOf, fillers.size), commonFillers)
  }

  /** Files a frame under the fillers of its first slot that no common word can fill, or its first slot at worst. */
  #file(plan: Plan, common: ReadonlySet<number>): void {
    const { required, makes } = plan
    const anchor = required.find((slot) => !slot.some((filler) => common.has(filler))) ?? required[0] ?? []
    const plans = makes === NO_FILLER ? this.#entityPlans : this.#wordPlans
    for (const filler of anchor) plans.set(filler, [...(plans.get(filler) ?? []), plan])
  }

  /** Frames filled in the text by the matches found in it. */
  find(text: string, matches: readonly RawMatch[]): readonly Candidate[] {
    if (matches.length < 2) return NOTHING
    const fillers = this.#meet(matches)
    const wordPlans = this.#feasible(this.#wordPlans, fillers)
    for (const { makes } of wordPlans) {
      if (this.#met[makes] !== this.#round) fillers.push(makes)
      this.#met[makes] = this.#round
    }
    const entityPlans = this.#feasible(this.#entityPlans, fillers)
    if (entityPlans.length === 0) return NOTHING
    const simple = this.#atomsOf(text, matches, entityPlans)
    const made = wordPlans.flatMap((plan) =>
      fillAll(text, simple, plan).map(({ start, end, weight }) => ({
        start,
        end,
        weight,
        fills: plan.makes,
      })),
    )
    const atoms = made.length > 0 ? [...simple, ...made].sort(inOrder) : simple
    return entityPlans.flatMap((plan) =>
      fillAll(text, atoms, plan).map(
        ({ start, end, weight }): Candidate => ({
          start,
          end,
          weight,
          entity: plan.frame.entity,
          kind: 'context',
          needs: plan.needs,
        }),
      ),
    )
  }

  /** Notes what the matches fill; returns each filler once. */
  #meet(matches: readonly RawMatch[]): number[] {
    const fillers: number[] = []
    this.#round++
    for (const { sense } of matches) {
      const filler = this.#fillerOf(sense)
      if (filler === NO_FILLER || this.#met[filler] === this.#round) continue
      this.#met[filler] = this.#round
      fillers.push(filler)
    }
    return fillers
  }

  /** Frames all of whose pieces were met, wherever they are. */
  #feasible(plans: ReadonlyMap<number, readonly Plan[]>, fillers: readonly number[]): Plan[] {
    const found: Plan[] = []
    for (const filler of fillers)
      for (const plan of plans.get(filler) ?? [])
        if (plan.required.every((slot) => this.#hasMet(slot)) && !found.includes(plan)) found.push(plan)
    return found
  }

  #hasMet(slot: readonly number[]): boolean {
    for (const filler of slot) if (this.#met[filler] === this.#round) return true
    return false
  }

  #fillerOf(sense: number): number {
    const { kind, of } = this.#senses[sense] as Sense
    if (kind === 'lookalike') return NO_FILLER
    return kind === 'word' ? this.#wordsFrom + of : of
  }

  #atomsOf(text: string, matches: readonly RawMatch[], plans: readonly Plan[]): Atom[] {
    const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end)
    const atoms: Atom[] = []
    // 戦 in 消耗戦 is no war, 中国 in 中国銀行 no China: what lies inside a longer name is no piece of another.
    let name = { start: 0, end: 0 }
    for (const { start, end, sense } of sorted) {
      const { kind } = this.#senses[sense] as Sense
      const isInside = end <= name.end && end - start < name.end - name.start
      const fills = this.#fillerOf(sense)
      if (!isInside && fills !== NO_FILLER) atoms.push({ start, end, weight: end - start, fills })
      if ((kind === 'alias' || kind === 'lookalike') && end > name.end) name = { start, end }
    }
    const hasYear = plans.some((plan) => plan.hasYear)
    return hasYear ? [...atoms, ...yearsIn(text, (year) => this.#years.get(year))].sort(inOrder) : atoms
  }
}

const planOf = (frame: Frame, numberOf: (name: string) => number, fillers: number): Plan => {
  const isYear = (slot: readonly string[]): boolean => slot[0]?.startsWith('=') === true
  const numbers = (slot: readonly string[]): number[] => slot.map(numberOf)
  const bitsOf = (isMeant: (slot: number) => boolean): number =>
    frame.slots.reduce((bits, _, slot) => (isMeant(slot) ? bits | (1 << slot) : bits), 0)
  const slotsOf = new Uint8Array(fillers)
  frame.slots.forEach((slot, at) => {
    for (const filler of numbers(slot)) slotsOf[filler] = (slotsOf[filler] as number) | (1 << at)
  })
  return {
    frame,
    slotsOf,
    needed: bitsOf((slot) => !frame.optional[slot]),
    optional: bitsOf((slot) => frame.optional[slot] === true),
    required: frame.slots.filter((slot, at) => !frame.optional[at] && !isYear(slot)).map(numbers),
    hasYear: frame.slots.some(isYear),
    makes: frame.word === null ? NO_FILLER : numberOf(`#${frame.word}`),
    needs: frame.needs.map((id) => numberOf(`@${id}`)),
  }
}
