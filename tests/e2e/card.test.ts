import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { entityById } from '../../data/index.ts'
import type { CardView } from './card.ts'
import {
  bringUp,
  readCurrentMark,
  readExpectedMarks,
  readExpectedPhrases,
  readMarks,
  waitForExpected,
} from './marks.ts'
import { type OpenPage, useSession } from './session.ts'
import { until } from './until.ts'

const session = useSession()

const openNews = (): Promise<OpenPage> => session().open('news.html')

function expectFactsOf(entity: string, view: CardView): void {
  const facts = entityById.get(entity)?.facts ?? []
  const byText = (a: { text: string }, b: { text: string }) => (a.text < b.text ? -1 : 1)
  expect(view.facts.toSorted(byText)).toEqual(
    facts.map(({ paragraph, text }) => ({ paragraph, text: text.en.replace(/\s+/g, ' ') })).sort(byText),
  )
}

async function expectInsideWindow(page: Page, view: CardView): Promise<void> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  expect(view.rect.left).toBeGreaterThanOrEqual(0)
  expect(view.rect.top).toBeGreaterThanOrEqual(0)
  expect(view.rect.right).toBeLessThanOrEqual(width)
  expect(view.rect.bottom).toBeLessThanOrEqual(height)
}

describe('opening', () => {
  it('resting the pointer on a mention opens its card, with the facts of the dataset', async () => {
    const { page, card } = await openNews()
    for (const [phrase, entity] of [
      ['Herbert Wulf', 'wulf'],
      ['pact of pariahs', 'pariah-pact'],
      ['シベリア', 'siberia'],
    ] as const) {
      const mark = await bringUp(page, phrase)
      const view = await card.opensAt(mark, entity)
      expectFactsOf(entity, view)
      await expectInsideWindow(page, view)
      expect(view.text).toContain('19 June 2024')
      expect(view.text).toContain('Wulf')
      await page.mouse.move(2, 2)
      await card.isGone()
    }
  })

  it('a click opens it at once, and the way from the mention into the card doesn’t lose it', async () => {
    const { page, card } = await openNews()
    const mark = await bringUp(page, 'Sergei Shoigu')
    await page.mouse.click(mark.x, mark.y)
    const view = await card.shows('shoigu')
    expectFactsOf('shoigu', view)
    const target = { x: (view.rect.left + view.rect.right) / 2, y: (view.rect.top + view.rect.bottom) / 2 }
    await page.mouse.move(target.x, target.y, { steps: 12 })
    expect((await card.view())?.entity).toBe('shoigu')
    await page.mouse.move(2, 2)
    expect((await card.shows('shoigu')).name).toBe(view.name)
  })

  it('the keyboard commands lead from mention to mention and open the card; Esc gives the focus back', async () => {
    const { page, tabId, card } = await openNews()
    const { console } = session()
    await waitForExpected(page)
    // A key that the browser has a use for itself would be missing.
    expect(await console.commands()).toMatchObject({
      'next-mention': 'Alt+Shift+J',
      'previous-mention': 'Alt+Shift+K',
      'open-card': 'Alt+Shift+Y',
      'toggle-marks': 'Alt+Shift+Q',
    })
    await page.focus('a[href="#npt"]')
    const run = (command: 'next-mention' | 'previous-mention' | 'open-card') =>
      console.send(tabId, 'run-command', { command, from: 'here' })
    const current = (phrase: string) =>
      until(
        `“${phrase}” as the current mention`,
        async () => (await readCurrentMark(page))?.phrase === phrase,
      )

    const phrases = await readExpectedPhrases(page)
    await run('next-mention')
    const at = phrases.indexOf((await until('a current mention', () => readCurrentMark(page))).phrase)
    await run('next-mention')
    await current(phrases[at + 1] ?? '')
    const stands = (await readCurrentMark(page))?.y ?? 0
    expect(stands / (await page.evaluate(() => innerHeight))).toBeCloseTo(1 / 5, 1)
    await run('previous-mention')
    await current(phrases[at] ?? '')

    const [, entity = ''] = (await readExpectedMarks(page))[at] ?? []
    await run('open-card')
    const view = await until(`the card of ${entity} with the focus`, async () => {
      const shown = await card.view()
      return shown?.entity === entity && shown.hasFocus && shown
    })
    expectFactsOf(entity, view)
    await page.keyboard.press('Escape')
    await card.isGone()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#npt')
  })
})

describe('in the card', () => {
  it('a related entity opens in its place, and back leads back', async () => {
    const { page, card } = await openNews()
    const mark = await bringUp(page, 'Sergei Shoigu')
    await page.mouse.click(mark.x, mark.y)
    const view = await card.shows('shoigu')
    expect(view.related).toEqual(entityById.get('shoigu')?.related)
    expect(view.hasBack).toBe(false)

    const [related = ''] = view.related
    await card.press(`.related [data-entity="${related}"]`)
    const next = await card.shows(related)
    expectFactsOf(related, next)
    await expectInsideWindow(page, next)
    await card.press('.back')
    expect((await card.shows('shoigu')).hasBack).toBe(false)
  })

  it('pinned, it stays when the pointer leaves and when the page is pressed; Esc closes it', async () => {
    const { page, card } = await openNews()
    const mark = await bringUp(page, 'Sergei Shoigu')
    await card.opensAt(mark, 'shoigu')
    await card.press('[aria-pressed]')
    await until('the pin', async () => (await card.view())?.isPinned)
    await page.mouse.move(2, 2)
    await page.mouse.click(2, 300)
    expect((await card.view())?.entity).toBe('shoigu')
    await page.keyboard.press('Escape')
    await card.isGone()
  })

  it('pressing outside closes it', async () => {
    const { page, card } = await openNews()
    const mark = await bringUp(page, 'Sergei Shoigu')
    await page.mouse.click(mark.x, mark.y)
    await card.shows('shoigu')
    await page.mouse.click(2, 300)
    await card.isGone()
  })
})

it('a form whose fields are named like what is asked of it has cards like any other text', async () => {
  const { page, card } = await session().open('strange/clobbered.html')
  const mark = await bringUp(page, 'Shoigu')
  await page.mouse.click(mark.x, mark.y)
  await card.shows('shoigu')
})

it('a mention in a link is still a link', async () => {
  const { page } = await openNews()
  const mark = await bringUp(page, 'Non-Proliferation Treaty')
  await page.mouse.click(mark.x, mark.y)
  await page.waitForFunction(() => location.hash === '#npt', { polling: 50 })
})

it('a mention in a modal dialog has its card above the dialog, and closing it closes nothing else', async () => {
  const { page, card } = await session().open('living.html')
  await page.click('#ask')
  const mark = await until('the mark in the dialog', async () =>
    (await readMarks(page)).find(({ phrase, y }) => phrase === 'Kinzhal' && y > 0),
  )
  const view = await card.opensAt(mark, 'kinzhal')
  await card.press('[aria-pressed]')
  await until('the pin, pressed above the dialog', async () => (await card.view())?.isPinned)
  expect(view.rect.bottom - view.rect.top).toBeGreaterThan(100)
  await page.keyboard.press('Escape')
  await card.isGone()
  expect(await page.$eval('#dialog', (dialog) => (dialog as HTMLDialogElement).open)).toBe(true)
})
