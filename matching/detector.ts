import { isCertain, namedBy, pickReadings } from './candidate.ts'
import { CandidateFinder } from './candidate-finder.ts'
import { rowsOf } from './columns.ts'
import { Gazetteer } from './gazetteer.ts'
import {
  type EncodedNames,
  type LexiconFiles,
  type LexiconWithNames,
  PART_SCRIPTS,
  partOfKinds,
} from './lexicon.ts'
import { MisspeltFinder } from './misspelt.ts'
import { normalizeText } from './normalize.ts'
import { type BlockReadings, resolvePage } from './resolve.ts'
import { Scanner } from './scanner.ts'
import { Suspects } from './suspects.ts'
import type { Detector, Mention, PartScript, ResolveOptions } from './types.ts'
import { Walker } from './walker.ts'

/**
 * Makes a detector from the lexicon that the build wrote.
 * @param lexicon JSON of a `LexiconWithNames`, as `virtual:lexicon` gives it.
 * @throws SyntaxError where the string is not JSON; that can only be a broken build.
 */
export const createDetector = (lexicon: string): Detector => {
  // The gazetteer keeps its own copy of the names: held here too, they would stay in memory twice.
  const { names, ...written } = JSON.parse(lexicon) as LexiconWithNames
  const parsed = { ...written, entities: rowsOf(written.entities) }
  const gazetteer = new Gazetteer()
  gazetteer.add(names)
  const added = new Set<PartScript>()
  const { senses, heads } = gazetteer
  const glued = new Set(parsed.glued)
  const isNeighbour = (word: string): boolean => glued.has(word)
  const isName = (pattern: number): boolean => {
    const kind = senses.kindOf(pattern)
    return (
      (kind === 'alias' || kind === 'contextual') && parsed.entities[senses.of(pattern)]?.isGeneral === false
    )
  }
  const walker = new Walker({ gazetteer, isName, isNeighbour })
  const suspects = new Suspects((text, start, kinds) => heads.endOfNear(text, start, kinds))
  const scanner = new Scanner({ gazetteer, walker, suspects, isNeighbour })
  const finder = new CandidateFinder(parsed, senses, new MisspeltFinder({ gazetteer, walker }))
  return {
    scan: (text) => readBlock(text, scanner, finder),
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
  }
}

const readBlock = (source: string, scanner: Scanner, finder: CandidateFinder): BlockReadings | null => {
  const direct = scanner.scan(source)
  const { text, offsets } = direct ? { text: source, offsets: null } : normalizeText(source)
  const scanned = direct ?? scanner.scan(text)
  const candidates = scanned ? finder.find(text, scanned) : []
  if (candidates.every(({ entity }) => entity < 0)) return null
  const told = scanned ? finder.sidesTold(scanned) : 0
  const certain = pickReadings(candidates.filter(isCertain))
  if (offsets) {
    for (const candidate of candidates) {
      candidate.start = offsets[candidate.start] ?? candidate.start
      candidate.end = offsets[candidate.end] ?? candidate.end
    }
  }
  return { candidates, certain, named: namedBy(certain, candidates), told }
}

/** A detector that has all of its parts from the start: for tools and tests, which need not keep it small. */
export const createWholeDetector = ({ base, parts }: LexiconFiles): Detector => {
  const detector = createDetector(base)
  for (const script of PART_SCRIPTS) detector.add(script, parts[script])
  return detector
}

/** The mentions on a page of these blocks of text, a list for each block, all at once: for tools and tests, which can wait. */
export const mentionsOn = (
  detector: Detector,
  blocks: readonly string[],
  general: ResolveOptions['general'],
): Mention[][] => {
  const scans = blocks.map((text) => detector.scan(text))
  return [...detector.resolve(scans, { general })].filter((mentions) => mentions !== null)
}
