/** Finds what sounds nearly like a query. Pairs of letters bring few candidates; Fuse has the verdict. */
import Fuse from 'fuse.js/basic'

/** How many candidates Fuse is asked about: some 4 µs each. */
const CANDIDATES = 120
/** The share of wrong letters from which on another word is meant: two in nine pass, two in eight don't. */
const FARTHEST = 0.23
/** Fuse looks for patterns of at most this many letters. */
const LONGEST = 32
/** The least share of a query's pairs that a candidate has. */
const LEAST_SHARE = 0.3

/** The pairs of neighbouring letters, the beginning being one, each as a number. */
const pairsOf = (sound: string): number[] => {
  let before = 0
  return Array.from({ length: sound.length }, (_, at) => {
    const pair = before * 0x10000 + sound.charCodeAt(at)
    before = sound.charCodeAt(at)
    return pair
  })
}

/** An index of sounds, each standing for the items that have it. */
export class NearIndex<T extends { sound: string }> {
  readonly #items = new Map<string, T[]>()
  readonly #sounds: string[]
  readonly #byPair = new Map<number, number[]>()

  constructor(items: readonly T[]) {
    for (const item of items) {
      const same = this.#items.get(item.sound)
      if (same) same.push(item)
      else if (item.sound !== '') this.#items.set(item.sound, [item])
    }
    this.#sounds = [...this.#items.keys()]
    this.#sounds.forEach((sound, at) => {
      for (const pair of pairsOf(sound)) {
        const list = this.#byPair.get(pair)
        if (!list) this.#byPair.set(pair, [at])
        else if (list.at(-1) !== at) list.push(at)
      }
    })
  }

  /** What sounds like the query or has a part that does; `distance` is 0 for the same and grows towards 1. */
  search(sound: string): { item: T; distance: number }[] {
    const pattern = sound.slice(0, LONGEST)
    return this.#candidates(pattern).flatMap((candidate) => {
      const options = { threshold: FARTHEST, ignoreLocation: true, includeMatches: false }
      const { isMatch, score } = Fuse.match(pattern, candidate, options)
      return isMatch ? (this.#items.get(candidate) ?? []).map((item) => ({ item, distance: score })) : []
    })
  }

  #candidates(sound: string): string[] {
    const pairs = new Set(pairsOf(sound))
    const shared = new Map<number, number>()
    for (const pair of pairs)
      for (const at of this.#byPair.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    const likely = (at: number, count: number): number =>
      (2 * count) / (pairs.size + (this.#sounds[at] ?? '').length)
    return [...shared]
      .filter(([, count]) => count >= LEAST_SHARE * pairs.size)
      .sort((a, b) => likely(b[0], b[1]) - likely(a[0], a[1]))
      .slice(0, CANDIDATES)
      .map(([at]) => this.#sounds[at] ?? '')
  }
}
