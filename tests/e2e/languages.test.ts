import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { entityById } from '../../data/index.ts'
import { LANGUAGES, type Language } from '../../data/types.ts'
import { localeFile } from '../../locales/words.ts'
import { bringUp, waitForMark } from './marks.ts'
import { openPopup } from './popup.ts'
import { Session, useSession } from './session.ts'
import { until } from './until.ts'

const session = useSession()

/** Opens the card of a mention and expects it to speak a language, from its name to its last fact. */
async function expectCard(
  running: Session,
  file: string,
  mention: [phrase: string, id: string],
  language: Language,
) {
  const { page, card } = await running.open(file)
  const [phrase, id] = mention
  const view = await card.opensAt(await bringUp(page, phrase), id)
  const entity = entityById.get(id)
  expect(view.name).toBe(entity?.names[language])
  const told = view.facts.map(({ text }) => text).toSorted()
  expect(told).toEqual(entity?.facts.map(({ text }) => text[language].replace(/\s+/g, ' ')).toSorted())
  return page
}

it('cards and popup speak the language of the browser: Chinese as Taiwan writes it', async () => {
  const running = await Session.start({ language: 'zh-TW' })
  try {
    const page = await expectCard(running, 'news.html', ['Herbert Wulf', 'wulf'], 'zh-Hant')
    const popup = await openPopup(running, page)
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('zh-Hant')
    const name = await popup.$eval('[data-entity=wulf] .entity-name', (line) => line.textContent)
    expect(name).toBe(entityById.get('wulf')?.names['zh-Hant'])
  } finally {
    await running.close()
  }
})

it('the chosen language goes before the browser’s; by choice cards speak that of the page', async () => {
  const { console } = session()
  await console.choose({ language: 'uk' })
  const page = await expectCard(session(), 'news.html', ['Herbert Wulf', 'wulf'], 'uk')
  await page.close()
  await console.choose({ language: 'uk', cardLanguage: 'page' })
  await expectCard(session(), 'japanese.html', ['6カ国協議', 'six-party-talks'], 'ja')
})

/** The pages of the extension, and a word of the interface that each shows: its section and key. */
const SCREENS = [
  ['popup.html', 'lookup', 'everywhere'],
  ['sidepanel.html', 'lookup', 'onThisPage'],
  ['options.html', 'options', 'title'],
  ['dossier.html', 'dossier', 'timeline'],
  ['welcome.html', 'welcome', 'title'],
] as const

const wordIn = (language: Language, section: string, key: string): string =>
  JSON.parse(readFileSync(`locales/${localeFile(language)}`, 'utf8'))[section][key]

it('every page of the extension that is open takes a newly chosen language at once', async () => {
  const { driven, console } = session()
  const { page } = await session().open('news.html')
  await waitForMark(page, 'Vladimir Putin')
  const opened = []
  for (const [path, section, key] of SCREENS) {
    const screen = await driven.browser.newPage()
    // Popup and panel tell of the page in front.
    await page.bringToFront()
    await driven.gotoExtension(screen, path)
    opened.push({ path, section, key, screen })
  }
  for (const language of ['ja', 'ru', 'en'] as const) {
    await console.choose({ language })
    for (const { path, section, key, screen } of opened)
      await until(`${path} in ${language}`, () =>
        screen.evaluate(
          (lang, word) =>
            document.documentElement.lang === lang && (document.body.textContent ?? '').includes(word),
          language,
          wordIn(language, section, key),
        ),
      )
  }
})

it('where the texts of a language can’t be read, the English ones come', async () => {
  const { tabId } = await session().open('news.html')
  const ask = `() => chrome.runtime.sendMessage({ type: 'need-texts', data: { language: 'xx' } }).then(({ language }) => language)`
  expect(await session().console.inPage(tabId, ask, null)).toBe('en')
})

it('the manifest has its words in every language, and nothing else of the interface', () => {
  const folder = join(inject('extension'), '_locales')
  const written = readdirSync(folder).map((locale) => [
    locale.replace('_', '-'),
    JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8')),
  ])
  expect(written.map(([locale]) => `${locale}.json`).toSorted()).toEqual(LANGUAGES.map(localeFile).toSorted())
  for (const [locale, messages] of written) {
    expect(
      Object.keys(messages).filter((key) => !key.startsWith('extension_')),
      locale,
    ).toEqual([])
    expect(messages.extension_description.message, locale).not.toBe('')
  }
})
