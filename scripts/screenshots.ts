/**
 * `npm run screenshots`: the screens of the built extension, in both browsers, both themes, English, Japanese and the
 * language whose words are longest, into `.output/screenshots/`; those of README into `docs/`. The side panel tells of
 * the tab in front, so that no picture can be taken of it in one; the gallery draws it.
 */
import { mkdirSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import type { Language } from '../data/types.ts'
import { Card } from '../tests/e2e/card.ts'
import { type DrivenBrowser, launch } from '../tests/e2e/driver.ts'
import { ExtensionConsole } from '../tests/e2e/extension.ts'
import { BROWSER_NAMES } from '../tests/e2e/find-browser.ts'
import { readMarks, waitForMark } from '../tests/e2e/marks.ts'
import { type PageServer, servePages } from '../tests/e2e/page-server.ts'
import { untilSettled } from '../tests/e2e/until.ts'
import { buildExtension } from './build.ts'

const THEMES = ['light', 'dark'] as const
type Theme = (typeof THEMES)[number]

/** Which page, which mention on it, and which query is shown in a language. */
const STAGE = {
  en: { file: 'news.html', phrase: 'Sergei Shoigu', query: 'kinjal' },
  ja: { file: 'japanese.html', phrase: '6カ国協議', query: 'ろくしゃ' },
  de: { file: 'news.html', phrase: 'International Atomic Energy Agency', query: 'sechs' },
} as const
const LANGUAGES = ['en', 'ja', 'de'] as const satisfies readonly Language[]
/** The pictures that README shows: what is looked at there, in English and Japanese, in Chromium. */
const IN_README = /^chromium\/(card|popup|dossier|options)-(en|ja)-/

interface Scene {
  driven: DrivenBrowser
  console: ExtensionConsole
  server: PageServer
  language: (typeof LANGUAGES)[number]
  theme: Theme
}

// 0 leaves the factor as the browser was started with: where it is emulated, Chromium's highlightsFromPoint finds nothing.
const resize = ({ name }: DrivenBrowser, page: Page, width: number, height: number): Promise<void> =>
  page.setViewport({ width, height, ...(name === 'chromium' && { deviceScaleFactor: 0 }) })

async function newPage({ driven, theme }: Scene, width: number, height: number): Promise<Page> {
  const page = await driven.browser.newPage()
  await resize(driven, page, width, height)
  // Firefox's driver emulates no theme: there the page stays light, and the screens are dark by choice.
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]).catch(() => {})
  return page
}

async function save(page: Page, { driven, language, theme }: Scene, name: string): Promise<void> {
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
  const file = `${driven.name}/${name}-${language}-${theme}.png`
  const folders = IN_README.test(file) ? ['.output/screenshots', 'docs'] : ['.output/screenshots']
  for (const folder of folders) {
    const path = folder === 'docs' ? file.replace('chromium/', 'docs/') : `${folder}/${file}`
    await page.screenshot({ path: path as `${string}.png` })
    console.log(path)
  }
}

async function takeCard(scene: Scene, page: Page): Promise<void> {
  const { file, phrase } = STAGE[scene.language]
  const url = scene.server.url(file)
  await page.goto(url)
  await page.bringToFront()
  const { y } = await waitForMark(page, phrase)
  await page.evaluate((top) => scrollBy({ top: top - 150, behavior: 'instant' }), y)
  await untilSettled('all marks', async () => (await readMarks(page)).length)
  const mark = await waitForMark(page, phrase)
  const card = new Card(scene.console, await scene.console.tabId(url), page)
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
  await resize(scene.driven, popup, Math.ceil(width), Math.ceil(height))
  await popup.bringToFront()
  await save(popup, scene, 'popup')
  await popup.type('[role=combobox]', STAGE[scene.language].query)
  await popup.waitForSelector('#results [role=option]')
  await save(popup, scene, 'search')
}

/** A page of the extension that stands by itself, once what is named has been drawn. */
async function takeScreen(
  scene: Scene,
  screen: { name: string; file: string; drawn: string; width: number },
) {
  const page = await newPage(scene, screen.width, 900)
  await scene.driven.gotoExtension(page, screen.file)
  await page.bringToFront()
  await page.waitForSelector(screen.drawn)
  await save(page, scene, screen.name)
}

const SCREENS = [
  { name: 'options', file: 'options.html', drawn: '[role=switch]', width: 1000 },
  { name: 'options-narrow', file: 'options.html', drawn: '[role=switch]', width: 340 },
  { name: 'dossier', file: 'dossier.html#kinzhal', drawn: '.dossier-aside .card', width: 1360 },
  { name: 'welcome', file: 'welcome.html', drawn: 'main', width: 1000 },
] as const

async function takeAll(scene: Scene): Promise<void> {
  const page = await newPage(scene, 1120, 720)
  await takeCard(scene, page)
  await takePopup(scene, page)
  for (const screen of SCREENS) await takeScreen(scene, screen)
}

const server = await servePages()
for (const browser of BROWSER_NAMES) {
  mkdirSync(`.output/screenshots/${browser}`, { recursive: true })
  const driven = await launch({ browser, extension: buildExtension(browser), scale: 2 })
  const own = await ExtensionConsole.open(driven)
  const keep = new Set(await driven.browser.pages())
  for (const language of LANGUAGES)
    for (const theme of THEMES) {
      await own.choose({ language, theme, occurrences: 'every' })
      await takeAll({ driven, console: own, server, language, theme })
      for (const page of await driven.browser.pages()) if (!keep.has(page)) await page.close()
    }
  await driven.close()
}
server.close()
