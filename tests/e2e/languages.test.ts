import { afterEach, beforeEach, expect, it } from 'vitest'
import { entityById } from '../../data/index.ts'
import type { Language } from '../../data/types.ts'
import type { Settings } from '../../settings/settings.ts'
import { waitForMark } from './marks.ts'
import { type PageServer, servePages } from './page-server.ts'
import { openPopup } from './popup.ts'
import { Session } from './session.ts'
import { until } from './until.ts'

let server: PageServer
let session: Session | null = null

beforeEach(async () => {
  server = await servePages()
})
afterEach(async () => {
  await session?.driven.close()
  session = null
  server.close()
})

async function start(language: string, settings: Settings = {}): Promise<Session> {
  session = await Session.start(server, { language })
  await session.console.choose(settings)
  return session
}

/** Opens the card of a mention and expects it to speak a language, from its name to its last fact. */
async function expectCard(
  running: Session,
  file: string,
  mention: [phrase: string, id: string],
  language: Language,
) {
  const { page, card } = await running.open(file)
  const [phrase, id] = mention
  const { y } = await waitForMark(page, phrase)
  await page.evaluate((top) => scrollBy({ top: top - innerHeight / 2, behavior: 'instant' }), y)
  const view = await card.opensAt(await waitForMark(page, phrase), id)
  const entity = entityById.get(id)
  expect(view.name).toBe(entity?.names[language])
  const told = view.facts.map(({ text }) => text).toSorted()
  expect(told).toEqual(entity?.facts.map(({ text }) => text[language].replace(/\s+/g, ' ')).toSorted())
  return page
}

it('cards and popup speak the language of the browser: Chinese as Taiwan writes it', async () => {
  const running = await start('zh-TW')
  const page = await expectCard(running, 'news.html', ['Herbert Wulf', 'wulf'], 'zh-Hant')
  const popup = await openPopup(running, page)
  expect(await popup.evaluate(() => document.documentElement.lang)).toBe('zh-Hant')
  const name = await popup.$eval('[data-entity=wulf] .entity-name', (line) => line.textContent)
  expect(name).toBe(entityById.get('wulf')?.names['zh-Hant'])
})

it('the chosen language goes before the browser’s; by choice cards speak that of the page', async () => {
  const running = await start('en', { language: 'uk' })
  const page = await expectCard(running, 'news.html', ['Herbert Wulf', 'wulf'], 'uk')
  await page.close()
  await running.console.choose({ language: 'uk', cardLanguage: 'page' })
  await expectCard(running, 'japanese.html', ['6カ国協議', 'six-party-talks'], 'ja')
})

it('the manifest is in every language that the interface has', async () => {
  const running = await start('de')
  const { page } = await running.open('news.html')
  const popup = await openPopup(running, page)
  const description = await until('the manifest', () =>
    popup.evaluate(
      () =>
        (
          globalThis as { chrome?: { runtime: { getManifest(): { description: string } } } }
        ).chrome?.runtime.getManifest().description,
    ),
  )
  expect(description).toMatch(/^Karten mit Hintergründen/)
})
