/** The popup over a page, in both browsers. */
import type { Page } from 'puppeteer-core'
import { readAll } from './read-all.ts'
import type { Session } from './session.ts'
import { until } from './until.ts'

const PATH = 'popup.html'

/** What is there once the popup knows of the page. */
const TOLD = 'main .lookup-body :is(.lines, .notice)'

/** Chromium opens the real one, as a press on the toolbar button does. */
async function pressButton({ driven }: Session, over: Page): Promise<Page> {
  const extension = (await driven.browser.extensions()).get(driven.extensionId ?? '')
  if (!extension) throw new Error('The extension is not installed')
  await over.triggerExtensionAction(extension)
  const url = driven.extensionUrl(PATH)
  return until('the popup', async () => (await extension.pages()).find((page) => page.url().startsWith(url)))
}

/**
 * Firefox's popup can't be reached from outside. It is loaded in a tab behind the page, which so stays the active one,
 * and comes to the front when the popup has read it.
 */
async function openBehind({ driven }: Session, over: Page, drawn: string): Promise<Page> {
  const popup = await driven.browser.newPage()
  await over.bringToFront()
  await driven.gotoExtension(popup, PATH)
  await popup.waitForSelector(drawn)
  await popup.bringToFront()
  await popup.focus('[role=combobox]')
  return popup
}

/** Opens the popup over a page and waits until it tells of it, or until something else is drawn. */
export async function openPopup(session: Session, over: Page, drawn = TOLD): Promise<Page> {
  const popup = await (session.driven.name === 'chromium' ? pressButton : openBehind)(session, over, drawn)
  await popup.waitForSelector(drawn)
  await popup.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox', {
    polling: 50,
  })
  return popup
}

/** Ids of the results, best first, when they have settled for this query. */
export async function search(popup: Page, query: string): Promise<string[]> {
  await popup.focus('[role=combobox]')
  await popup.$eval('[role=combobox]', (field) => (field as HTMLInputElement).select())
  await popup.keyboard.press('Backspace')
  await popup.waitForFunction(() => document.querySelector('#results') === null, { polling: 50 })
  await popup.keyboard.type(query)
  await popup.waitForFunction(
    (typed) => (document.querySelector('[role=combobox]') as HTMLInputElement | null)?.value === typed,
    { polling: 50 },
    query,
  )
  return readAll(popup, '#results [role=option]', (options) =>
    options.map((option) => option.getAttribute('data-entity') ?? ''),
  )
}

/** A switch of the popup, by what it is called. */
export const switchOf = (popup: Page, label: string) => popup.locator(`::-p-aria(${label}[role="switch"])`)
