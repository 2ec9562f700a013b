/**
 * `npm run webkit -- [NAME…]`: the reader's page code as a script of the page, through the strange pages, or those
 * whose names begin so, in WebKitGTK, the closest thing to Safari on a machine without it. Prints which pages have other
 * marks than they expect.
 */
import { readdirSync } from 'node:fs'
import { servePages } from '../tests/e2e/page-server.ts'
import {
  type FrameLook,
  gatherLooks,
  isAsExpected,
  type Look,
  lookInFrame,
  VARIANTS,
  type Variant,
} from '../tests/e2e/strange.ts'
import { until } from '../tests/e2e/until.ts'
import { WebKitWindow } from '../tests/webkit/driver.ts'
import { refuse } from './input.ts'
import { readPack } from './load-lexicon.ts'
import { marksCss } from './marks-css.ts'
import { scriptForPage } from './reader-in-page.ts'

/**
 * Pages that a script of the page can't be tried on, as an extension's can, which has a world of its own: one changes the
 * language's own built-ins, the other has a frame where scripts of pages do not run.
 */
const BEYOND = new Set(['bent.html', 'noscript.html'])

const names = process.argv.slice(2)
const files = readdirSync(new URL('../tests/pages/strange', import.meta.url)).filter(
  (file) =>
    /[.]x?html$/.test(file) &&
    !BEYOND.has(file) &&
    (names.length === 0 || names.some((name) => file.startsWith(name))),
)
if (files.length === 0)
  refuse(`No strange page is called ${names.join(' or ')}; they are in tests/pages/strange/.`)

/** A function that starts the reader in a frame where it doesn't run yet. */
async function buildStart(): Promise<string> {
  const code = await scriptForPage('tests/webkit/reader-as-page.ts', 'readerAsPage')
  return `(style) => {
    const mark = Symbol.for('test.reader')
    if (globalThis[mark]) return
    globalThis[mark] = true
    ${code}
    readerAsPage.read(style)
  }`
}

const { categories } = readPack().categories as { categories: Parameters<typeof marksCss>[0] }
const style = marksCss(categories)
const start = await buildStart()

async function settledLook(window: WebKitWindow, variant: Variant): Promise<Look> {
  let last: Look = { expected: [], found: [], markup: [] }
  const isSettled = async () => {
    const looks: FrameLook[] = []
    for (const path of await window.frames()) {
      await window.run(start, style, path)
      looks.push(await window.run(lookInFrame, variant, path))
    }
    last = gatherLooks(looks)
    return isAsExpected(last)
  }
  await until('the marks', isSettled, 6000).catch((error: Error) => {
    if (last.expected.length === 0) last.found.push(String(error.cause ?? error))
  })
  return last
}

const server = await servePages()
const window = await WebKitWindow.open().catch((error: Error) => refuse(error.message))
let differing = 0
try {
  for (const file of files)
    for (const variant of VARIANTS) {
      await window.goto(server.url(`strange/${file}`))
      const look = await settledLook(window, variant)
      if (isAsExpected(look)) continue
      differing += 1
      console.log(`\n${file}, text ${variant}`)
      console.log(`  expected: ${look.expected.join(', ')}\n  found:    ${look.found.join(', ')}`)
    }
} finally {
  await window.close()
  server.close()
}
console.log(`\n${files.length} pages in ${VARIANTS.length} ways, ${differing} with other marks than expected`)
process.exitCode = differing > 0 ? 1 : 0
