/**
 * Measures the speed of detection: `npm run bench -- [--text FILE]… [--json]`. All figures are ratios within one run,
 * on the same text and, where names are searched, the same aliases; the machine's own speed cancels out.
 */
import { gunzipSync } from 'node:zlib'
import { createWholeDetector, mentionsOn } from '../../matching/detector.ts'
import { orRefuse, readBytes, readOptions } from '../../scripts/input.ts'
import { crowdedScanner, exactScanner, idleScanner } from './exact.ts'
import { compiledElsewhere } from './lexicon.ts'
import { measureMarkJs } from './mark-js.ts'
import { atLeast, floorOf, measure, type Pieces, piecesOf } from './measure.ts'
import { PEERS } from './peers.ts'
import { measureReadiness } from './ready.ts'
import { CROWDS, type Row, reportOf, TIMES } from './report.ts'

/** How many units of a text mark.js reads. */
const MARK_JS_UNITS = 4000
const LONG_RUN = 1_000_000

const readText = (file: string): string => {
  const bytes = readBytes(file)
  return (file.endsWith('.gz') ? orRefuse(() => gunzipSync(bytes), file) : bytes).toString('utf8')
}
const own = ['en', 'ja'].map((language) => new URL(`sample/${language}.txt`, import.meta.url).pathname)

const { values } = readOptions({
  options: { text: { type: 'string', multiple: true }, json: { type: 'boolean', default: false } },
})
const texts = (values.text ?? own).map((file) => [file.replace(/^.*\//, ''), readText(file)] as const)

const files = compiledElsewhere()
const detector = createWholeDetector(files)
const exact = exactScanner(files)
const idle = idleScanner()

const detect = (blocks: readonly string[]) => mentionsOn(detector, blocks, 'about')
const scanAll = (scanner: typeof exact) => (blocks: readonly string[]) => {
  for (const block of blocks) scanner.scan(block)
}
const repeat = (pieces: Pieces, times: number): Pieces => Array.from({ length: times }, () => pieces).flat()
const start = (text: string, units: number): Pieces => piecesOf(text.slice(0, units))
/** Shorter texts are read several times over. */
const LEAST_UNITS = 200_000

const crowded = CROWDS.map((times) => crowdedScanner(files, times))

const bench = (text: string, source: string): Row => {
  const pieces = atLeast(piecesOf(source), LEAST_UNITS)
  const growth = (): number[] => TIMES.map((times) => measure([repeat(pieces, times).flat()], detect, 5))
  const [once = 1, ...more] = growth()
  return {
    text,
    units: source.length,
    floor: floorOf(pieces),
    pass: Number.NaN,
    exact: measure(pieces, scanAll(exact)),
    whole: measure(pieces, detect),
    peers: {},
    growth: [1, ...more.map((time) => time / once)],
    crowds: [],
  }
}

/** What comes once all texts have their own figures: what the engine learns of other names slows ours down ever after. */
const compare = (row: Row, source: string): void => {
  const pieces = atLeast(piecesOf(source), LEAST_UNITS)
  row.pass = measure(pieces, scanAll(idle))
  const speeds = crowded.map((scanner) => 1 / measure(pieces, scanAll(scanner)))
  row.crowds = speeds.map((speed) => speed / (speeds[0] as number))
  for (const { name, units, make } of PEERS) {
    const find = make()
    row.peers[name] = measure(start(source, units), (blocks) => blocks.map(find), 2) / row.whole
  }
}

/** Texts that a careless loop would go over again and again: time per unit at twice the length, relative to once. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one small letter': 'a',
  'one capital': 'A',
  'capitals and blanks': 'Kim ',
  'one kana': 'キ',
  'a name without end': 'キム・',
  'one character': '金',
}
const hostile = Object.entries(HOSTILE).map(([name, unit]) => {
  const once = unit.repeat(LONG_RUN / unit.length)
  const time = (block: string): number => measure([[block]], detect, 3)
  return { name, growth: time(once + once) / time(once) }
})

const rows = texts.map(([name, text]) => bench(name, text))
rows.forEach((row, at) => {
  compare(row, texts[at]?.[1] ?? '')
})
// Last: a string that has been sent to another process is slower to read ever after.
const markJs = await measureMarkJs(texts.map(([, text]) => text.slice(0, MARK_JS_UNITS)))
rows.forEach((row, at) => {
  row.peers['mark.js'] = ((markJs[at] as number) * row.floor) / row.whole
})
const ready = measureReadiness(
  files,
  texts.flatMap(([, source]) => source.split('\n')),
)
const results = { rows, hostile, ready }
console.log(values.json ? JSON.stringify(results) : reportOf(results))
