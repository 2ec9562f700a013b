import { type Candidate, isCertain, namedBy, pickReadings } from './candidate.ts'
import { rowsOf } from './columns.ts'
import { FrameFinder } from './frame-finder.ts'
import { Gazetteer } from './gazetteer.ts'
import {
  type EncodedNames,
  type LexiconFiles,
  type LexiconWithNames,
  PART_SCRIPTS,
  partOfKinds,
} from './lexicon.ts'
import type { Matches } from './matches.ts'
import { MisspeltFinder } from './misspelt.ts'
import { normalizeText } from './normalize.ts'
import { isQuotedName } from './quoted.ts'
import { type BlockReadings, resolveInSteps, resolvePage } from './resolve.ts'
import type { ScanResult } from './scan.ts'
import { Scanner } from './scanner.ts'
import { Suspects } from './suspects.ts'
import type { BlockScan, Detector, PartScript } from './types.ts'
import { Walker } from './walker.ts'

const NO_NEEDS: readonly number[] = []

/**
 * Makes a detector from the lexicon that the build wrote.
 * @param lexicon JSON of a `LexiconWithNames`, as `virtual:lexicon` gives it.
 * @throws SyntaxError where the string is not JSON; that can only be a broken build.
 */
export const createDetector = (lexicon: string): Detector => {
  // The gazetteer has a copy of its own of the names: held here too, they would stay twice.
  const { names, ...written } = JSON.parse(lexicon) as LexiconWithNames
  const parsed = { ...written, entities: rowsOf(written.entities) }
  const gazetteer = new Gazetteer()
  const added = new Set<PartScript>()
  const neighbours = new Set(parsed.glued)
  const isNeighbour = (word: string): boolean => neighbours.has(word)
  gazetteer.add(names)
  const { senses, heads } = gazetteer
  const isName = (pattern: number): boolean => {
    const kind = senses.kindOf(pattern)
    return (
      (kind === 'alias' || kind === 'contextual') && parsed.entities[senses.of(pattern)]?.isGeneral === false
    )
  }
  const walker = new Walker({
    gazetteer,
    isName,
    isNeighbour,
  })
  const scanner = new Scanner({
    gazetteer,
    walker,
    suspects: new Suspects((text, start, kinds) => heads.endOfNear(text, start, kinds)),
    isNeighbour,
  })
  const misspelt = new MisspeltFinder({ gazetteer, walker })
  /** Made for the first text that has two pieces of frames. */
  let frames: FrameFinder | undefined

  /** The candidate that a match of a name is; null for a word, and for what is no name here. */
  const candidateAt = (text: string, matches: Matches, at: number, isMisspelt: boolean): Candidate | null => {
    const pattern = matches.patterns[at] as number
    const kind = senses.kindOf(pattern)
    if (kind === 'word') return null
    const of = senses.of(pattern)
    const start = matches.starts[at] as number
    const end = matches.ends[at] as number
    const entity = parsed.entities[of]
    if (entity?.givesName && isQuotedName(text, start, end)) return null
    const isWord = kind === 'contextual'
    if (isMisspelt && ((kind !== 'alias' && !isWord) || entity?.isGeneral)) return null
    const needs = isWord ? (entity?.needs ?? NO_NEEDS) : NO_NEEDS
    const found = isMisspelt ? 'fuzzy' : isWord ? 'context' : kind === 'short' ? 'short' : 'exact'
    return { start, end, entity: of, kind: found, weight: end - start, needs, isWord }
  }

  const candidatesOf = (text: string, { matches, lost, names }: ScanResult): Candidate[] => {
    const found: Candidate[] = []
    const exact = matches.length
    if (lost.length + names.length > 0)
      for (const { start, end, pattern } of misspelt.find(text, { matches, lost, names }))
        if (senses.kindOf(pattern) !== 'word') matches.add(start, end, pattern)
    for (let at = 0; at < matches.length; at++) {
      const candidate = candidateAt(text, matches, at, at >= exact)
      if (candidate) found.push(candidate)
    }
    if (matches.length < 2) return found
    frames ??= new FrameFinder(parsed, senses)
    for (const candidate of frames.find(text, matches)) found.push(candidate)
    return found
  }

  const scan = (source: string): BlockScan => {
    let text = source
    let offsets: Uint32Array | null = null
    let result = scanner.scan(source)
    if (result === null) {
      ;({ text, offsets } = normalizeText(source))
      result = scanner.scan(text)
    }
    if (result === null || result.matches.length + result.lost.length + result.names.length === 0) return null
    const candidates = candidatesOf(text, result)
    if (candidates.every(({ entity }) => entity < 0)) return null
    const certain = pickReadings(candidates.filter(isCertain))
    if (offsets) {
      for (const candidate of candidates) {
        candidate.start = offsets[candidate.start] ?? candidate.start
        candidate.end = offsets[candidate.end] ?? candidate.end
      }
    }
    const readings: BlockReadings = { candidates, certain, named: namedBy(certain, candidates) }
    return readings
  }

  return {
    scan,
    missing: () =>
      PART_SCRIPTS.filter(
        (script) => !added.has(script) && scanner.kindsMet.some((kinds) => partOfKinds(kinds) === script),
      ),
    add: (script, part) => {
      if (added.has(script)) return
      added.add(script)
      gazetteer.add(JSON.parse(part) as EncodedNames)
    },
    resolve: (blocks, options) => resolvePage(parsed, blocks as readonly (BlockReadings | null)[], options),
    resolveInSteps: (blocks, options) =>
      resolveInSteps(parsed, blocks as readonly (BlockReadings | null)[], options),
  }
}

/** A detector with all of its parts: for tools, tests and whoever does not mind the size. */
export const createWholeDetector = ({ base, parts }: LexiconFiles): Detector => {
  const detector = createDetector(base)
  for (const script of PART_SCRIPTS) detector.add(script, parts[script])
  return detector
}
