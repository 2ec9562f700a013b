import axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { readMarks, waitForMark } from './marks.ts'
import { openPopup, search } from './popup.ts'
import { readAll } from './read-all.ts'
import { type OpenPage, useSession } from './session.ts'
import { until } from './until.ts'

const session = useSession()

/** `critical` and `serious` findings of axe in one of the extension's pages or in a part of it, as rule and place. */
async function findings(page: Page, part = ':root'): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async (selector) => {
    // While it fades in, nothing has its full contrast.
    await Promise.all(document.getAnimations().map(({ finished }) => finished))
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(selector)
    return violations
      .filter(({ impact }) => impact === 'critical' || impact === 'serious')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
      )
  }, part)
}

async function openNews(): Promise<OpenPage> {
  const opened = await session().open('news.html')
  await waitForMark(opened.page, 'Kim Jong-un')
  return opened
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    return element?.getAttribute('data-category') ?? element?.getAttribute('role') ?? element?.tagName ?? ''
  })

/** Presses Tab until `isThere` holds; fails where the focus never gets there. */
async function tabTo(page: Page, isThere: (place: string) => boolean): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab')
    if (isThere(await focused(page))) return
  }
  throw new Error('Tab never gets there')
}

describe('axe finds nothing serious', () => {
  it('in the popup: page list, results, no result, card', async () => {
    const { page } = await openNews()
    const popup = await openPopup(session(), page)
    expect(await findings(popup)).toEqual([])
    await search(popup, 'kinjal')
    expect(await findings(popup)).toEqual([])
    await popup.keyboard.press('Enter')
    await popup.waitForSelector('.card')
    expect(await findings(popup)).toEqual([])
    await popup.keyboard.press('Escape')
    await search(popup, 'zzxqv')
    expect(await findings(popup)).toEqual([])
  })

  it.each([
    ['options.html', '[role=switch]'],
    ['welcome.html', '.try-page'],
  ])('in %s', async (path, sign) => {
    const page = await session().driven.browser.newPage()
    await session().driven.gotoExtension(page, path)
    await page.waitForSelector(sign)
    expect(await findings(page)).toEqual([])
  })

  it('in the dossier, with a card and without', async () => {
    const page = await session().driven.browser.newPage()
    await session().driven.gotoExtension(page, 'dossier.html')
    await page.waitForSelector('.dossier-main')
    expect(await findings(page)).toEqual([])
    await page.evaluate(() => {
      location.hash = 'vostochny'
    })
    await page.waitForSelector('.dossier-aside .card')
    expect(await findings(page, '.dossier-aside')).toEqual([])
  })

  it.each([
    ['light', 'en', 'Not this…'],
    ['dark', 'ja', '印を付けない…'],
  ] as const)(
    'in the card on a page, %s, %s: its text, the choice how far to hide, what became of that',
    async (theme, language, label) => {
      await session().console.choose({ theme, language })
      const { page, card } = await openNews()
      const mark = await waitForMark(page, 'Kim Jong-un')
      await page.mouse.click(mark.x, mark.y)
      await card.shows('kim-jong-un')
      expect(await card.findings()).toEqual([])
      await card.press(`[aria-label="${label}"]`)
      await card.placeOf('[data-scope]')
      expect(await card.findings()).toEqual([])
      await card.press('[data-scope=page]')
      await card.placeOf('.undo')
      expect(await card.findings()).toEqual([])
    },
  )
})

describe('everything can be done by keyboard', () => {
  it('popup: from the search box to the switches, which Space turns', async () => {
    const { page } = await openNews()
    const popup = await openPopup(session(), page)
    if (!(await popup.$('details[open] .tile'))) {
      await tabTo(popup, (place) => place === 'SUMMARY')
      await popup.keyboard.press('Enter')
      await popup.waitForSelector('details[open] .tile')
    }
    await tabTo(popup, (place) => place === 'weapon')
    await popup.keyboard.press(' ')
    await popup.waitForSelector('[data-category=weapon][aria-checked=false]')
    await until('the marks to go', async () =>
      (await readMarks(page)).every(({ category }) => category !== 'weapon'),
    )
    await popup.keyboard.press(' ')
    await popup.waitForSelector('[data-category=weapon][aria-checked=true]')
  })

  it('options: every switch is reached by Tab', async () => {
    const page = await session().driven.browser.newPage()
    await session().driven.gotoExtension(page, 'options.html')
    await page.waitForSelector('[role=switch]')
    await page.bringToFront()
    const categories = await readAll(page, '[data-category]', (all) =>
      all.map((one) => one.getAttribute('data-category')),
    )
    expect(categories).toHaveLength(8)
    for (const category of categories) await tabTo(page, (place) => place === category)
  })

  it('card: Tab stays between its own buttons, Enter opens a related entity, Esc closes', async () => {
    const { page, tabId, card } = await openNews()
    const { console } = session()
    await console.send(tabId, 'run-command', { command: 'next-mention', from: 'here' })
    await console.send(tabId, 'run-command', { command: 'open-card', from: 'here' })
    const first = await until('the card with the focus', async () => {
      const view = await card.view()
      return view?.hasFocus && view
    })
    const isOnRelated = () => card.hasFocusOn('.related [data-entity]')
    for (let presses = 0; presses < 60 && !(await isOnRelated()); presses += 1)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const next = await until('the related card', async () => {
      const view = await card.view()
      return view && view.entity !== first.entity && view
    })
    expect(first.related).toContain(next.entity)
    await page.keyboard.press('Escape')
    await card.isGone()
  })
})
