/** Pictures of the extension at work: cards over a page, by every means and in every place, and the page of the first run. */
import type { Page } from 'puppeteer-core'
import type { Language } from '../data/types.ts'
import type { Settings } from '../settings/settings.ts'
import { Card } from '../tests/e2e/card.ts'
import { readMarks, waitForMark } from '../tests/e2e/marks.ts'
import type { PageServer } from '../tests/e2e/page-server.ts'
import { untilSettled } from '../tests/e2e/until.ts'
import type { Camera, Size } from './camera.ts'

/** Which page a reader of a language is on, and what on it is looked at. */
const PAGES: Partial<Record<Language, { file: string; phrase: string }>> = {
  en: { file: 'news.html', phrase: 'Sergei Shoigu' },
  ja: { file: 'japanese.html', phrase: '6カ国協議' },
  de: { file: 'news.html', phrase: 'International Atomic Energy Agency' },
}

interface Scene extends Size {
  by: 'hover' | 'click' | 'tap'
  settings?: Settings
  pin?: boolean
}

const DESK: Size = { width: 1120, height: 720 }
const SCENES: Readonly<Record<string, Scene>> = {
  'page-card': { ...DESK, by: 'hover', settings: { occurrences: 'every' } },
  'page-pinned': { ...DESK, by: 'click', pin: true },
  'page-corner': { ...DESK, by: 'hover', settings: { cardPlace: 'corner', markStyle: 'underline' } },
  'page-side': { ...DESK, by: 'hover', settings: { cardPlace: 'side', markStyle: 'ground' } },
  'page-large': { ...DESK, by: 'hover', settings: { textSize: 'large' } },
  'page-sheet': { width: 412, height: 800, by: 'tap' },
  /** A window of 1280 × 1024 at 400 %. */
  'page-zoomed': { width: 320, height: 256, by: 'click' },
}

/** Brings the mention to the upper third of the window, and returns where its middle is. */
async function bringIntoView(page: Page, phrase: string, height: number) {
  const { y } = await waitForMark(page, phrase)
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y - height / 4)
  await untilSettled('all marks', async () => (await readMarks(page)).length)
  return waitForMark(page, phrase)
}

async function openCard(page: Page, card: Card, by: Scene['by'], at: { x: number; y: number }) {
  if (by === 'hover') await card.opensAt(at)
  else if (by === 'click') await page.mouse.click(at.x, at.y)
  else await page.touchscreen.tap(at.x, at.y)
  await card.placeOf('.card-name')
}

/** Takes pictures of marks and cards on pages, in each language. */
export async function takePages(camera: Camera, pages: PageServer, languages: readonly Language[]) {
  const { console: own } = camera
  for (const language of languages) {
    const { file, phrase } = PAGES[language] ?? { file: 'news.html', phrase: 'Vladimir Putin' }
    for (const [name, { by, settings, pin, ...size }] of Object.entries(SCENES)) {
      const picture = { name, language }
      if (!camera.takes(picture)) continue
      await own.choose({ language, ...settings })
      const page = await camera.page(size)
      const url = pages.url(file)
      await page.goto(url)
      await page.bringToFront()
      const card = new Card(own, await own.tabId(url), page)
      await openCard(page, card, by, await bringIntoView(page, phrase, size.height))
      if (pin) await card.press('.card-actions [aria-pressed]')
      if (by === 'click') await page.mouse.move(0, 0)
      await camera.take(page, picture)
      await page.close()
    }
    await takeWelcome(camera, language)
  }
}

async function takeWelcome(camera: Camera, language: Language) {
  const picture = { name: 'page-welcome', language, isWhole: true }
  if (!camera.takes(picture)) return
  await camera.console.choose({ language })
  const page = await camera.page({ width: 1000, height: 900 })
  await camera.driven.gotoExtension(page, 'welcome.html')
  await page.bringToFront()
  await untilSettled('the marks of the sample', async () => {
    const { length } = await readMarks(page)
    if (length === 0) throw new Error('Nothing is marked yet')
    return length
  })
  await camera.take(page, picture)
  await page.close()
}
