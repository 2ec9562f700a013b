/** Turns what the exact stage left over into mentions of misspelt names. */
import { beginsIdeographic } from './borders.ts'
import { charactersOf, compareRun } from './compare-run.ts'
import { WordComparer, type WordOfName, wordsOf } from './compare-words.ts'
import { Coverage } from './coverage.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { RawMatch } from './matches.ts'
import type { ScanResult } from './scan.ts'
import type { LostTrail, Walker } from './walker.ts'

/** How many units a misspelt name must go beyond an exact one at the same place. */
const LEAST_BEYOND = 5
/** The same where each unit is a syllable or a word. */
const LEAST_BEYOND_IDEOGRAPHIC = 3
interface Parts {
  gazetteer: Gazetteer
  walker: Walker
}

/** Finds misspelt names; made once for a gazetteer, which may grow. */
export class MisspeltFinder {
  readonly #parts: Parts
  readonly #comparer = new WordComparer()
  readonly #words = new Map<number, readonly WordOfName[]>()
  readonly #characters = new Map<number, string>()

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
    const isIdeographic = beginsIdeographic(text, start)
    if (!isIdeographic) this.#comparer.begin(text, start)
    const leastEnd = nameEnd + (isIdeographic ? LEAST_BEYOND_IDEOGRAPHIC : LEAST_BEYOND)
    let best: RawMatch[] = []
    let nearest = Number.POSITIVE_INFINITY
    for (const pattern of patterns) {
      const { distance, end } = isIdeographic
        ? compareRun(text, start, this.#once(this.#characters, pattern, charactersOf))
        : this.#comparer.compare(this.#once(this.#words, pattern, wordsOf))
      if (distance === 0 || distance > nearest || end < leastEnd) continue
      if (distance < nearest) best = []
      nearest = distance
      best.push({ start, end, pattern })
    }
    return best
  }

  /** What the labels of a pattern are read as, kept from the first time on. */
  #once<Read>(known: Map<number, Read>, pattern: number, read: (labels: string) => Read): Read {
    const found = known.get(pattern) ?? read(this.#parts.gazetteer.patterns.labelsOf(pattern))
    known.set(pattern, found)
    return found
  }
}
