/** What `npm start` does where nobody sees a window: a table of the mentions, one card, screenshots. */
import { mkdirSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { Card } from '../tests/e2e/card.ts'
import type { DrivenBrowser } from '../tests/e2e/driver.ts'
import { ExtensionConsole } from '../tests/e2e/extension.ts'
import { type Expected, readMarks } from '../tests/e2e/marks.ts'
import { surveyPage } from '../tests/e2e/survey.ts'
import { until, untilSettled } from '../tests/e2e/until.ts'

const FOLDER = '.output/start'

const TRY_NEXT = `
To try it in a window of your own, run npm start on a machine with a display, or load the built extension from
.output/chrome-mv3 (chrome://extensions, developer mode) or .output/firefox-mv3 (about:debugging).
Another page: npm start -- --url https://…   The other browser: npm start -- --browser firefox`

/** Rows of entity, surface and count, in order of first appearance. */
function countSurfaces(mentions: readonly Expected[]): [entity: string, surface: string, count: number][] {
  const counts = Map.groupBy(mentions, ([surface, entity]) => `${entity}\n${surface}`)
  return [...counts.values()].map((same) => [same[0]?.[1] ?? '', same[0]?.[0] ?? '', same.length])
}

/** Columns of a terminal that a text takes: East Asian wide letters take two. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > '\u10ff' ? 2 : 1), 0)
const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(1, width - widthOf(text)))

function printTable(mentions: readonly Expected[]): void {
  const rows = countSurfaces(mentions)
  console.log(`\n${pad('entity', 28)}${pad('surface', 44)}count`)
  for (const [entity, surface, count] of rows) console.log(`${pad(entity, 28)}${pad(surface, 44)}${count}`)
  const entities = new Set(rows.map(([entity]) => entity))
  console.log(`\n${mentions.length} mentions of ${entities.size} entities`)
}

async function openFirstCard(page: Page, card: Card): Promise<string> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  const { height } = page.viewport() ?? { height: 900 }
  // One in the upper half of the window, so that the card has room below its line.
  const mark = await until('a mark in sight', async () => {
    const marks = (await readMarks(page)).filter(({ x, y }) => x > 0 && y > 0 && y < height)
    return marks.filter(({ y }) => y < height / 2).at(-1) ?? marks[0]
  })
  const { entity } = await card.opensAt(mark)
  await card.isDrawn()
  return entity
}

/**
 * Shows on the terminal and in pictures what a reader would see.
 * @throws where nothing on the page is marked
 */
export async function showInTerminal(driven: DrivenBrowser, url: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const console_ = await ExtensionConsole.open(driven)
  const page = await driven.open(url)
  const tabId = await console_.tabId(page.url())
  const countMarks = async () => (await readMarks(page)).length
  await until('marks', async () => (await countMarks()) > 0, 15_000).catch(() => {
    throw new Error(`Nothing on ${url} is marked.`)
  })
  // Names of other scripts come later than the first marks.
  await console_.report(tabId)
  await untilSettled('all marks', countMarks)
  await page.screenshot({ path: `${FOLDER}/page.png`, fullPage: true })
  printTable(await surveyPage(page, console_, tabId))

  const entity = await openFirstCard(page, new Card(console_, tabId, page))
  await page.screenshot({ path: `${FOLDER}/card.png` })
  console.log(`Opened the card of ${entity}. Screenshots: ${FOLDER}/page.png, ${FOLDER}/card.png`)
  console.log(TRY_NEXT)
}
