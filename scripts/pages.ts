/**
 * `npm run pages -- --dir DIR [--browser chromium|firefox] [--limit N] [--json]`: opens every saved page of a folder with
 * the extension and without, cut off from the network, and reports what the extension did to it and what that cost.
 */
import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type DrivenBrowser, launch } from '../tests/e2e/driver.ts'
import { BROWSER_NAMES, type BrowserName } from '../tests/e2e/find-browser.ts'
import { servePages } from '../tests/e2e/page-server.ts'
import { buildExtension } from './build.ts'
import { type Visit, visit } from './visit.ts'

interface Row {
  file: string
  marks: number
  /** Null where the page itself differs from one visit to the next. */
  identical: boolean | null
  errors: string[]
  addedMs: number | null
  longestMs: number | null
  addedMb: number | null
}

interface Pair {
  bare: DrivenBrowser
  extended: DrivenBrowser
}

const minus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b)

/** Whether the page is the same with the extension; a page that differs without it too tells nothing. */
async function compare(
  bare: DrivenBrowser,
  url: string,
  without: Visit,
  withIt: Visit,
): Promise<boolean | null> {
  if (without.markup === withIt.markup) return true
  return (await visit(bare, url)).markup === without.markup ? false : null
}

async function tryPage({ bare, extended }: Pair, file: string, url: string): Promise<Row> {
  const without = await visit(bare, url)
  const withIt = await visit(extended, url)
  return {
    file,
    marks: withIt.marks,
    identical: await compare(bare, url, without, withIt),
    errors: withIt.errors.filter((error) => !without.errors.includes(error)),
    addedMs: minus(withIt.taskTime, without.taskTime),
    longestMs: withIt.longestTask,
    addedMb: minus(withIt.heap, without.heap),
  }
}

const show = (value: number | null, digits = 0): string =>
  (value === null ? '–' : value.toFixed(digits)).padStart(8)

const describeRow = (row: Row): string => {
  const verdict = row.identical === null ? 'unstable' : row.identical ? 'same' : 'CHANGED'
  const numbers = `${show(row.marks)}${show(row.addedMs)}${show(row.longestMs)}${show(row.addedMb, 1)}`
  return `${row.file.padEnd(28)}${numbers}  ${verdict.padEnd(9)}${row.errors.join(' | ')}`
}

function describeTotals(rows: readonly Row[]): string {
  const added = rows.flatMap(({ addedMs }) => addedMs ?? []).sort((a, b) => a - b)
  const count = (is: (row: Row) => boolean) => rows.filter(is).length
  return [
    `${rows.length} pages, ${rows.reduce((sum, { marks }) => sum + marks, 0)} marks on ${count(({ marks }) => marks > 0)}`,
    `${count(({ identical }) => identical === false)} changed, ${count(({ identical }) => identical === null)} unstable by themselves`,
    `${count(({ errors }) => errors.length > 0)} with errors, added main-thread time: median ${show(added[added.length >> 1] ?? null).trim()} ms`,
  ].join('; ')
}

const { values } = parseArgs({
  options: {
    dir: { type: 'string' },
    browser: { type: 'string', default: 'chromium' },
    limit: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
if (!values.dir) throw new Error('Say which folder: npm run pages -- --dir DIR')
const browser = BROWSER_NAMES.find((name): name is BrowserName => name === values.browser)
if (!browser) throw new Error(`--browser is one of ${BROWSER_NAMES.join(', ')}`)

const files = readdirSync(values.dir)
  .filter((file) => /[.]html([.]gz)?$/.test(file))
  .sort()
const server = await servePages(values.dir)
const bare = await launch({ browser, extension: null })
const extended = await launch({ browser, extension: buildExtension(browser) })
const rows: Row[] = []
try {
  if (!values.json) console.log(`${''.padEnd(28)}   marks   +time longest   +heap  (ms, MB)`)
  for (const file of files.slice(0, Number(values.limit ?? files.length))) {
    const row = await tryPage({ bare, extended }, file, server.url(file))
    rows.push(row)
    console.log(values.json ? JSON.stringify(row) : describeRow(row))
  }
  if (!values.json) console.log(describeTotals(rows))
} finally {
  await Promise.all([bare.close(), extended.close()])
  server.close()
}
if (rows.some(({ identical, errors }) => identical === false || errors.length > 0)) process.exitCode = 1
