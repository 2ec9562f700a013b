import { type Candidate, isCertain, pickReadings } from './candidate.ts'
import { FrameFinder } from './frame-finder.ts'
import { Gazetteer } from './gazetteer.ts'
import {
  type EncodedNames,
  type Lexicon,
  type LexiconFiles,
  PART_SCRIPTS,
  partOfKinds,
  type Sense,
} from './lexicon.ts'
import { MisspeltFinder } from './misspelt.ts'
import { normalizeText } from './normalize.ts'
import { isQuotedName } from './quoted.ts'
import { type BlockReadings, resolveInSteps, resolvePage } from './resolve.ts'
import { Scanner, type ScanResult } from './scan.ts'
import type { BlockScan, Detector, PartScript } from './types.ts'
import { type RawMatch, Walker } from './walker.ts'

const NO_NEEDS: readonly number[] = []

/**
 * Makes a detector from the lexicon that the build wrote.
 * @param lexicon JSON of a `Lexicon`, as `virtual:lexicon` gives it.
 * @throws SyntaxError where the string is not JSON; that can only be a broken build.
 */
export const createDetector = (lexicon: string): Detector => {
  const parsed = JSON.parse(lexicon) as Lexicon
  const gazetteer = new Gazetteer()
  const added = new Set<PartScript>()
  const neighbours = new Set(parsed.glued)
  const isNeighbour = (word: string): boolean => neighbours.has(word)
  gazetteer.add(parsed.names)
  const { senses, heads } = gazetteer
  const isName = ({ kind, of }: Sense): boolean =>
    (kind === 'alias' || kind === 'contextual') && parsed.entities[of]?.isGeneral === false
  const walker = new Walker({
    gazetteer,
    isName: (sense) => isName(senses[sense] as Sense),
    isNeighbour,
  })
  const scanner = new Scanner({
    gazetteer,
    walker,
    isNeighbour,
    endOfNear: (text, start, kinds) => heads.endOfNear(text, start, kinds),
  })
  const misspelt = new MisspeltFinder({ gazetteer, walker })
  /** Made for the first text that has two pieces of frames. */
  let frames: FrameFinder | undefined

  const isNameOfElse = ({ start, end }: RawMatch, text: string, of: number): boolean =>
    parsed.entities[of]?.givesName === true && isQuotedName(text, start, end)

  /** The candidate that a match of a name is; null for a word, and for what is no name here. */
  const candidateOf = (match: RawMatch, isMisspelt: boolean, text: string): Candidate | null => {
    const { start, end, sense } = match
    const { kind, of } = senses[sense] as Sense
    if (kind === 'word' || isNameOfElse(match, text, of)) return null
    const isWord = kind === 'contextual'
    if (isMisspelt && ((kind !== 'alias' && !isWord) || parsed.entities[of]?.isGeneral)) return null
    const needs = isWord ? (parsed.entities[of]?.needs ?? NO_NEEDS) : NO_NEEDS
    const found = isMisspelt ? 'fuzzy' : isWord ? 'context' : kind === 'short' ? 'short' : 'exact'
    return { start, end, entity: of, kind: found, weight: end - start, needs, isWord }
  }

  const candidatesOf = (text: string, { matches, lost, names }: ScanResult): Candidate[] => {
    const found: Candidate[] = []
    const add = (match: RawMatch, isMisspelt: boolean): void => {
      const candidate = candidateOf(match, isMisspelt, text)
      if (candidate) found.push(candidate)
    }
    const near =
      lost.length + names.length === 0
        ? []
        : misspelt.find(text, { matches, lost, names }).filter(({ sense }) => senses[sense]?.kind !== 'word')
    for (const match of matches) add(match, false)
    for (const match of near) add(match, true)
    const pieces = near.length === 0 ? matches : [...matches, ...near]
    if (pieces.length < 2) return found
    frames ??= new FrameFinder(parsed, senses)
    found.push(...frames.find(text, pieces))
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
    const readings: BlockReadings = { candidates, certain }
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
