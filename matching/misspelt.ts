/** Turns what the exact stage left over into mentions of misspelt names. */
import { charInfo, IDEOGRAPHIC, IGNORED, SEPARATOR, WORD } from './chars.ts'
import { editDistance, editsFor, fuseAgrees, type HeadIndex, lettersOf } from './fuzzy.ts'
import { isEnding } from './inflection.ts'
import { endingOf, isEndingLabel, isSpecial, labelsTo, type Trie } from './lexicon.ts'
import type { LostTrail, RawMatch, Scanner, ScanResult } from './scan.ts'

/** How many units a misspelt name must go beyond an exact one at the same place. */
const LEAST_BEYOND = 4
/** Longest name in labels. */
const LONGEST_NAME = 90

/** A name below a node of the automaton: its labels from the root and its senses. */
interface Continuation {
  labels: string
  senses: readonly number[]
}

export class MisspeltFinder {
  readonly #trie: Trie
  readonly #scanner: Scanner
  readonly #heads: HeadIndex

  constructor(trie: Trie, scanner: Scanner, heads: HeadIndex) {
    this.#trie = trie
    this.#scanner = scanner
    this.#heads = heads
  }

  find(text: string, { matches, lost, names }: ScanResult): RawMatch[] {
    const isTaken = (start: number, end: number): boolean =>
      matches.some((match) => match.start <= start && end <= match.end)
    const found: RawMatch[] = []
    for (let at = 0; at < names.length; at += 2) {
      const start = names[at] ?? 0
      const end = names[at + 1] ?? 0
      if (!isTaken(start, end)) found.push(...this.#nearHeads(text, start, end))
    }
    // A name that is there to the letter needs no misspelt continuation: 戈巴契夫改成 is no 戈巴契夫改革.
    const nameEnd = ({ start }: LostTrail): number =>
      Math.max(0, ...matches.filter((match) => match.start === start).map(({ end }) => end))
    const furthest = new Map<number, number>()
    for (const { start, at } of lost) furthest.set(start, Math.max(at, furthest.get(start) ?? 0))
    for (const trail of lost)
      if (trail.at === furthest.get(trail.start) && !isTaken(trail.start, trail.at))
        found.push(...this.#followTrail(text, trail, nameEnd(trail)))
    return found
  }

  #nearHeads(text: string, start: number, end: number): RawMatch[] {
    for (const labels of this.#heads.near(lettersOf(text.slice(start, end)))) {
      const found = this.#scanner.resume(text, labels, start, end)
      if (found.length > 0) return found
    }
    return []
  }

  #followTrail(text: string, trail: LostTrail, nameEnd: number): RawMatch[] {
    const isIdeographic = (charInfo(text.charCodeAt(trail.start)) & IDEOGRAPHIC) !== 0
    const names = this.#continuations(trail.node)
    let best: RawMatch[] = []
    let nearest = Number.POSITIVE_INFINITY
    for (const { labels, senses } of names) {
      const { distance, end } = isIdeographic
        ? compareRun(text, trail.start, labels)
        : compareWords(text, trail.start, labels)
      if (distance >= nearest || distance === 0 || end - nameEnd < LEAST_BEYOND) continue
      nearest = distance
      best = senses.map((sense) => ({ start: trail.start, end, sense }))
    }
    return best
  }

  /** Names that go through a node, with the labels that lead to them. */
  #continuations(node: number): Continuation[] {
    const { label, firstChild, firstSpecial, nextSibling, sense, senseLists, namesBelow } = this.#trie
    const found: Continuation[] = []
    const visit = (at: number, labels: string): void => {
      if (labels.length > LONGEST_NAME || namesBelow[at] === 0) return
      if (sense[at]) found.push({ labels, senses: senseLists[(sense[at] as number) - 1] ?? [] })
      for (const first of [firstChild[at], firstSpecial[at]] as number[])
        for (let child = first; child !== 0; child = nextSibling[child] as number)
          visit(child, labels + String.fromCharCode(label[child] as number))
    }
    visit(node, labelsTo(this.#trie, node))
    return found
  }
}

const NONE = { distance: Number.POSITIVE_INFINITY, end: 0 }

/** Compares a name without word borders with the text from `start` on. */
const compareRun = (text: string, start: number, labels: string): { distance: number; end: number } => {
  const name = Array.from(labels)
    .filter((label) => !isSpecial(label.charCodeAt(0)))
    .join('')
  // An ideograph carries as much as several letters, so five of them may have an edit.
  const limit = name.length >= 9 ? 2 : name.length >= 5 ? 1 : 0
  let letters = ''
  const ends: number[] = []
  for (let at = start; at < text.length && letters.length < name.length + limit; at++) {
    const info = charInfo(text.charCodeAt(at))
    if (info & (IDEOGRAPHIC | WORD) && !(info & IGNORED)) {
      letters += String.fromCharCode(info & 0xffff)
      ends.push(at + 1)
    } else if (!(info & (IGNORED | SEPARATOR))) break
  }
  let best = NONE
  for (let size = name.length - limit; size <= name.length + limit; size++) {
    const part = letters.slice(0, size)
    if (part.length < size || (part.at(-1) !== name.at(-1) && size !== name.length)) continue
    const distance = editDistance(name, part, limit)
    if (distance <= limit && distance < best.distance) best = { distance, end: ends[size - 1] ?? 0 }
  }
  return best
}

/** Compares a name of several words, word by word, each with its endings; the edits of all words count together. */
const compareWords = (text: string, start: number, labels: string): { distance: number; end: number } => {
  const words = wordsOf(labels)
  const limit = editsFor(words.reduce((sum, { stem }) => sum + stem.length, 0))
  let at = start
  let sum = 0
  for (const [index, { stem, ending }] of words.entries()) {
    if (index > 0) while (at < text.length && charInfo(text.charCodeAt(at)) & (SEPARATOR | IGNORED)) at++
    const end = wordEnd(text, at)
    const distance = wordDistance(stem, ending, lettersOf(text.slice(at, end)), limit)
    sum += distance
    if (sum > limit) return NONE
    at = end
  }
  const name = words.map(({ stem }) => stem).join('')
  return fuseAgrees(name, lettersOf(text.slice(start, at))) ? { distance: sum, end: at } : NONE
}

const wordEnd = (text: string, at: number): number => {
  while (at < text.length && charInfo(text.charCodeAt(at)) & (WORD | IGNORED)) at++
  return at
}

/** How many edits one word of a longer name may have: the rest of the name vouches for it, but not for a short one. */
const editsInWord = (letters: number): number => (letters >= 9 ? 2 : letters >= 5 ? 1 : 0)

const wordDistance = (stem: string, ending: number, word: string, limit: number): number => {
  const most = Math.min(limit, editsInWord(stem.length))
  let best = most + 1
  for (let rest = 0; rest <= 3 && rest <= word.length; rest++)
    if (rest === 0 || isEnding(word.slice(word.length - rest), ending))
      best = Math.min(best, editDistance(stem, word.slice(0, word.length - rest), most))
  return best <= most ? best : Number.POSITIVE_INFINITY
}

const wordsOf = (labels: string): { stem: string; ending: number }[] => {
  const words: { stem: string; ending: number }[] = []
  let stem = ''
  for (const label of labels) {
    const code = label.charCodeAt(0)
    if (!isSpecial(code)) stem += label
    else {
      if (stem !== '') words.push({ stem, ending: isEndingLabel(code) ? endingOf(code) : 0 })
      stem = ''
    }
  }
  if (stem !== '') words.push({ stem, ending: 0 })
  return words
}
