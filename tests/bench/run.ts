/**
 * Measures the speed of detection: `npm run bench -- [--text FILE]… [--json]`. All figures are ratios within one run,
 * on the same text and, where names are searched, the same aliases; the machine's own speed cancels out.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import Fuse from 'fuse.js'
import { entities } from '../../data/index.ts'
import { createDetector, createWholeDetector } from '../../matching/detector.ts'
import { loadLexicon } from '../../scripts/load-lexicon.ts'
import { ownCorpora, readCorpus } from '../eval/corpus.ts'

const ROUNDS = 15
/** The slow peers read only this much of a text, in UTF-16 units; their figures are by unit. */
const SAMPLE = 4000

/** Best of several rounds, in ns a unit of text. */
const measure = (units: number, run: () => unknown, rounds = ROUNDS): number => {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const begin = performance.now()
    run()
    best = Math.min(best, performance.now() - begin)
  }
  return (best * 1e6) / units
}

const aliases = [
  ...new Set(
    entities.flatMap(({ names, aliases: lists }) => [
      ...Object.values(names),
      ...Object.values(lists).flatMap((list) => list ?? []),
    ]),
  ),
]
const pattern = new RegExp(
  aliases
    .sort((a, b) => b.length - a.length)
    .map((alias) => alias.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('|'),
  'giu',
)
const fuse = new Fuse(aliases, { threshold: 0.3 })

const files = loadLexicon()
const detector = createWholeDetector(files)

interface Row {
  text: string
  units: number
  floor: number
  whole: number
  ofFloor: number
  overRegExp: number
  overFuse: number
  growth: number[]
}

const bench = (name: string, source: string): Row => {
  const blocks = source.split('\n').filter((block) => block !== '')
  const units = blocks.reduce((sum, block) => sum + block.length, 0)
  const floor = measure(units, () => {
    let sum = 0
    for (const block of blocks) for (let at = 0; at < block.length; at++) sum += block.charCodeAt(at)
    return sum
  })
  const detect = (texts: readonly string[]) =>
    detector.resolve(
      texts.map((text) => detector.scan(text)),
      { general: 'about' },
    )
  const whole = measure(units, () => detect(blocks))
  const sample = source.slice(0, SAMPLE)
  const regExp = measure(sample.length, () => sample.match(pattern), 3)
  const tokens = sample.split(/\s+/u)
  const fuseEach = measure(sample.length, () => tokens.map((token) => fuse.search(token)), 1)
  const growth = [1, 2, 4, 8].map((times) => {
    const many = Array.from({ length: times }, () => blocks).flat()
    return measure(units * times, () => detect(many), 5)
  })
  return {
    text: name,
    units,
    floor,
    whole,
    ofFloor: floor / whole,
    overRegExp: regExp / whole,
    overFuse: fuseEach / whole,
    growth: growth.map((time) => time / (growth[0] as number)),
  }
}

const readText = (file: string): string => {
  const bytes = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

const ownTexts = (): [string, string][] => {
  const byLang = Map.groupBy(ownCorpora().flatMap(readCorpus), ({ lang }) => lang)
  return [...byLang].map(([lang, cases]) => [lang, cases.map(({ text }) => text).join('\n')])
}

const { values } = parseArgs({
  options: { text: { type: 'string', multiple: true }, json: { type: 'boolean', default: false } },
})
const texts =
  values.text?.map((file): [string, string] => [file.replace(/^.*\//, ''), readText(file)]) ?? ownTexts()
const rows = texts.map(([name, text]) => bench(name, text))
const ready = measure(1, () => createDetector(files.base), 7) / 1e6
if (values.json) console.log(JSON.stringify({ rows, ready }))
else {
  console.log(
    'text            units   floor   whole  of floor  × RegExp  × Fuse a token  growth at 1, 2, 4, 8 times',
  )
  for (const row of rows)
    console.log(
      `${row.text.padEnd(12)} ${String(row.units).padStart(8)} ${row.floor.toFixed(2).padStart(6)} ${row.whole.toFixed(1).padStart(7)} ${row.ofFloor.toFixed(3).padStart(9)} ${row.overRegExp.toFixed(1).padStart(9)} ${row.overFuse.toFixed(0).padStart(15)}  ${row.growth.map((ratio) => ratio.toFixed(2)).join(' ')}`,
    )
  console.log(`Floor and whole in ns a UTF-16 unit. The base lexicon is ready after ${ready.toFixed(1)} ms.`)
}
