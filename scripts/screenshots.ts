/** `npm run screenshots`: the pictures of README, taken of the built extension in Chromium, into `docs/`. */
import { mkdirSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { Card } from '../tests/e2e/card.ts'
import { type DrivenBrowser, launch } from '../tests/e2e/driver.ts'
import { ExtensionConsole } from '../tests/e2e/extension.ts'
import { readMarks, waitForMark } from '../tests/e2e/marks.ts'
import { type PageServer, servePages } from '../tests/e2e/page-server.ts'
import { untilSettled } from '../tests/e2e/until.ts'
import { buildExtension } from './build.ts'

const FOLDER = 'docs'
const LANGUAGES = ['en', 'ja'] as const
const THEMES = ['light', 'dark'] as const

type Language = (typeof LANGUAGES)[number]
type Theme = (typeof THEMES)[number]

interface Scene {
  driven: DrivenBrowser
  server: PageServer
  language: Language
  theme: Theme
}

/** Which page, and which mention on it, is shown in a language. */
const STAGE = {
  en: { file: 'news.html', phrase: 'Sergei Shoigu', query: 'kinjal' },
  ja: { file: 'japanese.html', phrase: '6カ国協議', query: 'ろくしゃ' },
} as const

// 0 leaves the factor as the browser was started with: where it is emulated, Chromium's highlightsFromPoint finds nothing.
const resize = (page: Page, width: number, height: number): Promise<void> =>
  page.setViewport({ width, height, deviceScaleFactor: 0 })

async function newPage({ driven, theme }: Scene, width: number, height: number): Promise<Page> {
  const page = await driven.browser.newPage()
  await resize(page, width, height)
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
  return page
}

async function save(page: Page, { language, theme }: Scene, name: string): Promise<void> {
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
  const path = `${FOLDER}/${name}-${language}-${theme}.png`
  await page.screenshot({ path: path as `${string}.png` })
  console.log(path)
}

async function takeCard(scene: Scene, page: Page): Promise<void> {
  const { file, phrase } = STAGE[scene.language]
  const url = scene.server.url(file)
  await page.goto(url)
  const console_ = await ExtensionConsole.open(scene.driven)
  await page.bringToFront()
  const { y } = await waitForMark(page, phrase)
  await page.evaluate((top) => scrollBy({ top: top - 150, behavior: 'instant' }), y)
  await untilSettled('all marks', async () => (await readMarks(page)).length)
  const mark = await waitForMark(page, phrase)
  const card = new Card(console_, await console_.tabId(url), page)
  await card.opensAt(mark)
  await card.isDrawn()
  await save(page, scene, 'card')
}

async function takePopup(scene: Scene, over: Page): Promise<void> {
  const popup = await newPage(scene, 380, 600)
  // The popup tells of the tab in front: it is loaded behind the page, and photographed after it has read it.
  await over.bringToFront()
  await scene.driven.gotoExtension(popup, 'popup.html')
  await popup.waitForSelector('.lines > [data-entity]', { timeout: 8000 })
  const { width, height } = await popup.evaluate(() => document.body.getBoundingClientRect().toJSON())
  await resize(popup, Math.ceil(width), Math.ceil(height))
  await popup.bringToFront()
  await save(popup, scene, 'popup')
  await popup.type('[role=combobox]', STAGE[scene.language].query)
  await popup.waitForSelector('#results [role=option]')
  await save(popup, scene, 'search')
}

async function takeOptions(scene: Scene): Promise<void> {
  const page = await newPage(scene, 900, 900)
  await scene.driven.gotoExtension(page, 'options.html')
  await page.waitForSelector('[role=switch]')
  await save(page, scene, 'options')
}

mkdirSync(FOLDER, { recursive: true })
const extension = buildExtension('chromium')
const server = await servePages()
for (const language of LANGUAGES) {
  const driven = await launch({ browser: 'chromium', extension, language, scale: 2 })
  for (const theme of THEMES) {
    const scene = { driven, server, language, theme }
    const blank = (await driven.browser.pages())[0]
    const page = await newPage(scene, 1120, 720)
    await takeCard(scene, page)
    await takePopup(scene, page)
    await takeOptions(scene)
    for (const open of await driven.browser.pages()) if (open !== blank) await open.close()
  }
  await driven.close()
}
server.close()
