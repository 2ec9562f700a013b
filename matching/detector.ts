import type { Candidate } from './candidate.ts'
import { FrameFinder } from './frames.ts'
import { decodeTrie, type Lexicon } from './lexicon.ts'
import { normalizeText } from './normalize.ts'
import { resolvePage } from './resolve.ts'
import { type RawMatch, Scanner } from './scan.ts'
import type { BlockScan, Detector } from './types.ts'

/** Name of the word class that holds katakana words which may stand glued to a name. */
const KANA_NEIGHBOURS: readonly string[] = ['ミサイル', 'アジア', 'ロシア', 'イワン', 'プーチン']

/**
 * Makes a detector from the lexicon that the build wrote.
 * @param lexicon JSON of a `Lexicon`, as `virtual:lexicon` gives it.
 * @throws SyntaxError where the string is not JSON; that can only be a broken build.
 */
export const createDetector = (lexicon: string): Detector => {
  const parsed = JSON.parse(lexicon) as Lexicon
  const scanner = new Scanner(decodeTrie(parsed.trie), parsed.senses, new Set(KANA_NEIGHBOURS))
  const frames = new FrameFinder(parsed)

  const candidatesOf = (text: string, matches: readonly RawMatch[]): Candidate[] => {
    const names = matches.flatMap((match): Candidate[] => {
      const sense = parsed.senses[match.sense]
      if (!sense || sense.kind === 'word') return []
      const needs = sense.kind === 'contextual' ? (parsed.entities[sense.of]?.needs ?? []) : []
      const kind = sense.kind === 'contextual' ? 'context' : sense.kind === 'short' ? 'short' : 'exact'
      return [{ start: match.start, end: match.end, entity: sense.of, kind, needs, isShort: sense.kind === 'short' }]
    })
    if (names.length === 0) return frames.find(text, matches).filter(({ needs }) => needs.length > 0)
    return [...names, ...frames.find(text, matches)]
  }

  const scan = (source: string): BlockScan => {
    let matches = scanner.scan(source)
    let text = source
    let offsets: Uint32Array | null = null
    if (matches === null) {
      ;({ text, offsets } = normalizeText(source))
      matches = scanner.scan(text) ?? []
    }
    if (matches.length === 0) return null
    const candidates = candidatesOf(text, matches)
    if (candidates.length === 0) return null
    if (offsets) {
      for (const candidate of candidates) {
        candidate.start = offsets[candidate.start] ?? candidate.start
        candidate.end = offsets[candidate.end] ?? candidate.end
      }
    }
    return { candidates }
  }

  return {
    scan,
    resolve: (blocks, options) =>
      resolvePage(parsed, blocks.map((block) => (block?.candidates as readonly Candidate[] | undefined) ?? null), options),
  }
}
