/**
 * `npm run pages -- --dir DIR [--browser chromium|firefox] [--from N] [--limit N] [--scripts] [--json]`: opens every saved
 * page of a folder with the extension and without, cut off from the network, its own scripts off unless `--scripts`, and
 * reports what the extension did to it and what that cost. “longest”: most of the processor's time that the scripts of one
 * task took, in “bare” without the extension. “× walk”: the reader's work (walk, detect, register) in a first
 * run, as a multiple of a bare walk over the text.
 */
import { type DrivenBrowser, launch } from '../tests/e2e/driver.ts'
import { ExtensionConsole } from '../tests/e2e/extension.ts'
import { BROWSER_NAMES } from '../tests/e2e/find-browser.ts'
import { servePages } from '../tests/e2e/page-server.ts'
import { buildExtension } from './build.ts'
import { oneOf, readFolder, readOptions, refuse, wholeNumber } from './input.ts'
import { readerInPage } from './reader-in-page.ts'
import { readingTimes, visit } from './visit.ts'

interface Row {
  file: string
  marks: number
  /** Null where the page itself differs from one visit to the next. */
  identical: boolean | null
  errors: string[]
  addedMs: number | null
  /** Most that the scripts of one task took, of the processor's time. */
  longestMs: number | null
  addedMb: number | null
  /** The same without the extension. */
  ownLongestMs: number | null
  startMs: number
  workMs: number
  walkMs: number
}

interface Means {
  bare: DrivenBrowser
  extended: DrivenBrowser
  /** Waits until the reader of the page at an address has said that it is done. */
  isRead: (url: string) => Promise<unknown>
  times: ReturnType<typeof readingTimes>
}

const minus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b)

async function tryPage({ bare, extended, isRead, times }: Means, file: string, url: string): Promise<Row> {
  const without = await visit(bare, url, times.walk)
  const withIt = await visit(extended, url, times.read, isRead)
  // A page that differs without the extension too tells nothing.
  const isChanged = without.markup !== withIt.markup
  const isStable = !isChanged || (await visit(bare, url, times.walk)).markup === without.markup
  return {
    file,
    marks: withIt.marks,
    identical: isStable ? !isChanged : null,
    errors: withIt.errors.filter((error) => !without.errors.includes(error)),
    addedMs: minus(withIt.taskTime, without.taskTime),
    longestMs: withIt.longestTask,
    addedMb: minus(withIt.heap, without.heap),
    ownLongestMs: without.longestTask,
    startMs: withIt.answer.start,
    workMs: withIt.answer.work,
    walkMs: without.answer,
  }
}

const show = (value: number | null, digits = 0): string =>
  (value === null ? '–' : value.toFixed(digits)).padStart(8)

const timesWalk = ({ workMs, walkMs }: Row): number => workMs / Math.max(walkMs, 0.1)

const medianOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN

const describeRow = (row: Row): string => {
  const verdict = row.identical === null ? 'unstable' : row.identical ? 'same' : 'CHANGED'
  const numbers = `${show(row.marks)}${show(row.addedMs)}${show(row.longestMs)}${show(row.ownLongestMs)}${show(row.addedMb, 1)}${show(row.workMs, 1)}${show(timesWalk(row), 1)}`
  return `${row.file.padEnd(28)}${numbers}  ${verdict.padEnd(9)}${row.errors.join(' | ')}`
}

/** What browsers call a long task, in ms. */
const LONG = 50
const isLong = ({ longestMs, ownLongestMs }: Row): boolean =>
  (longestMs ?? 0) > Math.max(LONG, ownLongestMs ?? 0)

function describeTotals(rows: readonly Row[]): string {
  const added = medianOf(rows.flatMap(({ addedMs }) => addedMs ?? []))
  const times = rows.map(timesWalk)
  const count = (is: (row: Row) => boolean) => rows.filter(is).length
  return [
    `${rows.length} pages, ${rows.reduce((sum, { marks }) => sum + marks, 0)} marks on ${count(({ marks }) => marks > 0)}`,
    `${count(({ identical }) => identical === false)} changed, ${count(({ identical }) => identical === null)} unstable by themselves`,
    `${count(({ errors }) => errors.length > 0)} with errors, ${count(isLong)} with a task over ${LONG} ms of ours, added main-thread time: median ${added.toFixed(0)} ms`,
    `× walk: median ${medianOf(times).toFixed(1)}, worst ${Math.max(...times).toFixed(1)}; ready in ${medianOf(rows.map(({ startMs }) => startMs)).toFixed(1)} ms, median`,
  ].join('; ')
}

const { values } = readOptions({
  options: {
    dir: { type: 'string' },
    browser: { type: 'string', default: 'chromium' },
    from: { type: 'string', default: '0' },
    limit: { type: 'string' },
    scripts: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const dir = values.dir ?? refuse('Say which folder: npm run pages -- --dir DIR')
const browser = oneOf('browser', values.browser, BROWSER_NAMES)
const from = wholeNumber('from', values.from)
const limit = values.limit === undefined ? undefined : from + wholeNumber('limit', values.limit)

const files = readFolder(dir)
  .filter((file) => /[.]html([.]gz)?$/.test(file))
  .sort()
if (files.length === 0) refuse(`${dir} has no pages: files that end in .html or .html.gz`)
const server = await servePages(dir, values.scripts)
const bare = await launch({ browser, extension: null })
const extended = await launch({ browser, extension: buildExtension(browser) })
const told = await ExtensionConsole.open(extended)
/** The largest pages take their time, on a busy machine most of all; in ms. */
const PATIENCE = 60_000
const isRead = async (url: string) => told.report(await told.tabId(url), PATIENCE)
const times = readingTimes(await readerInPage())
const rows: Row[] = []
try {
  if (!values.json)
    console.log(`${''.padEnd(28)}   marks   +time longest    bare   +heap    work  × walk  (ms, MB)`)
  for (const file of files.slice(from, limit)) {
    const row = await tryPage({ bare, extended, isRead, times }, file, server.url(file)).catch(
      (error: unknown) => console.error(`${file} could not be tried: ${error}`),
    )
    if (!row) {
      process.exitCode = 1
      continue
    }
    rows.push(row)
    console.log(values.json ? JSON.stringify(row) : describeRow(row))
  }
  if (!values.json) console.log(describeTotals(rows))
} finally {
  await Promise.all([bare.close(), extended.close()])
  server.close()
}
if (rows.some(({ identical, errors }) => identical === false || errors.length > 0)) process.exitCode = 1
