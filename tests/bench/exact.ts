/** The exact stage by itself, on the lexicon's own patterns and on many more. */
import { encodeNames } from '../../matching/compile/encode.ts'
import { Gazetteer } from '../../matching/gazetteer.ts'
import type { EncodedNames, LexiconFiles, LexiconWithNames, Pattern } from '../../matching/lexicon.ts'
import { Scanner } from '../../matching/scanner.ts'
import { Suspects } from '../../matching/suspects.ts'
import { Walker } from '../../matching/walker.ts'

const scannerOf = (parts: readonly EncodedNames[]): Scanner => {
  const gazetteer = new Gazetteer()
  for (const part of parts)
    gazetteer.add({ ...part, heads: { letters: '', endings: '', ranges: '', initials: '' } })
  const isNeighbour = (): boolean => false
  const walker = new Walker({ gazetteer, isName: () => false, isNeighbour })
  return new Scanner({ gazetteer, walker, suspects: new Suspects(() => 0), isNeighbour })
}

const partsOf = ({ base, parts }: LexiconFiles): EncodedNames[] => [
  (JSON.parse(base) as LexiconWithNames).names,
  ...Object.values(parts).map((part) => JSON.parse(part) as EncodedNames),
]

/** Finds exact names only. */
export const exactScanner = (files: LexiconFiles): Scanner => scannerOf(partsOf(files))

/** A pattern of a sense that does not matter here. */
const patternOf = (labels: string): Pattern => ({ labels, sense: { kind: 'alias', of: 0, capitals: 1 } })

/** Finds one name, which no text has: what the pass over a text costs by itself. */
export const idleScanner = (): Scanner => scannerOf([encodeNames([patternOf('zqzqzqD')], () => false)])

/** A generator of numbers that is the same in every run (Lehmer's). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state * 48271) % 0x7fffffff
    return state / 0x7fffffff
  }
}

const SYLLABLES = 'ka ro min tes vo li an dre shu po ger wi lo na bek zi ur oth pa ki mer dan fo ist'.split(
  ' ',
)

/** Finds exact names among `times` as many, the others being made up of syllables. */
export const crowdedScanner = (files: LexiconFiles, times: number): Scanner => {
  const random = randomFrom(20240619)
  const pick = (): string => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? ''
  const parts = partsOf(files)
  const count = parts.reduce((sum, { patterns }) => sum + patterns.shared.length, 0)
  const invented = Array.from({ length: count * (times - 1) }, () =>
    patternOf(`${pick()}${pick()}${pick()}DA${pick()}${pick()}D`),
  )
  return scannerOf(invented.length === 0 ? parts : [...parts, encodeNames(invented, () => false)])
}
