import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { article, entities, entityById, eras } from '../../data/index.ts'
import { waitForMark } from './marks.ts'
import { openPopup } from './popup.ts'
import { readAll } from './read-all.ts'
import { useSession } from './session.ts'

const session = useSession()

async function openDossier(hash = ''): Promise<Page> {
  const page = await session().driven.browser.newPage()
  await session().driven.gotoExtension(page, `dossier.html${hash}`)
  await page.waitForSelector('.dossier-main')
  await page.bringToFront()
  return page
}

/** The dossier's tab, which something else opened, at this entity. */
const openedAt = (hash: string): Promise<Page> => session().driven.ownPage(`dossier.html${hash}`)

const showsCard = (page: Page, entity: string) =>
  page.waitForSelector(`.dossier-aside .card[data-entity="${entity}"]`)

describe('the way to it', () => {
  it('from a card, at its entity', async () => {
    const { page, card } = await session().open('news.html')
    const mark = await waitForMark(page, 'Kim Jong-un')
    await page.mouse.click(mark.x, mark.y)
    await card.shows('kim-jong-un')
    await card.press('.dossier-link')
    await showsCard(await openedAt('#kim-jong-un'), 'kim-jong-un')
  })

  it('from the popup', async () => {
    const { page } = await session().open('news.html')
    await waitForMark(page, 'Kim Jong-un')
    const popup = await openPopup(session(), page)
    // The popup closes under the press, so that no mouse would hear that it came up again.
    await popup.$eval('[aria-label="Open the dossier"]', (button) =>
      setTimeout(() => (button as HTMLElement).click()),
    )
    await (await openedAt('')).waitForSelector('.dossier-main')
  })
})

describe('what it shows', () => {
  it('is all of it: every point, paragraph, fact and entity', async () => {
    const page = await openDossier()
    const count = (selector: string) => readAll(page, selector, (all) => all.length)
    expect(await page.$eval('h1', (heading) => heading.textContent)).toBe(article.title.en)
    expect(await count('.moment')).toBe(eras.flatMap(({ points }) => points).length)
    expect(await count('.index-line')).toBe(entities.length)
    expect(await count('.told-fact')).toBe(entities.flatMap(({ facts }) => facts).length)
    expect(await count('.maps svg[role=img]')).toBe(4)
    expect(
      await readAll(page, '.paragraph-number', (all) => all.map(({ textContent }) => textContent)),
    ).toEqual(expect.arrayContaining(['Paragraph 1', 'Paragraph 13']))
  })

  it('leads by links from card to card, and back as the browser does', async () => {
    const page = await openDossier('#putin')
    await showsCard(page, 'putin')
    await page.click('.moment-label[data-entity="nuclear-test-2006"]')
    await showsCard(page, 'nuclear-test-2006')
    await page.click('.dossier-aside .related [data-entity="six-party-talks"]')
    await showsCard(page, 'six-party-talks')
    expect(new URL(page.url()).hash).toBe('#six-party-talks')
    await page.click('.map-key [data-entity="vostochny"]')
    await showsCard(page, 'vostochny')
    await page.click('.paragraph .relation-name[data-entity="shoigu"]')
    await showsCard(page, 'shoigu')
    await page.evaluate(() => history.go(-4))
    await showsCard(page, 'putin')
    await page.keyboard.press('Escape')
    await page.waitForSelector('.dossier-aside .notice')
  })

  it('finds what is looked up, by keyboard alone', async () => {
    const page = await openDossier()
    await page.focus('[role=combobox]')
    await page.keyboard.type('kinjal')
    await page.waitForSelector('#results [data-entity=kinzhal][aria-selected=true]')
    await page.keyboard.press('Enter')
    await showsCard(page, 'kinzhal')
    const name = await page.evaluate(() => document.activeElement?.textContent)
    expect(name).toBe(entityById.get('kinzhal')?.names.en)
  })

  it('keeps what Tab leads to clear of the lower edge, where browsers show where links go', async () => {
    const page = await openDossier()
    const rooms: number[] = []
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab')
      rooms.push(
        await page.evaluate(
          () => innerHeight - (document.activeElement?.getBoundingClientRect().bottom ?? Number.NaN),
        ),
      )
    }
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
    expect(Math.min(...rooms)).toBeGreaterThanOrEqual(24)
  })

  it('says so where a link leads to nothing that it knows', async () => {
    const page = await openDossier('#no-such-thing')
    expect(await page.$eval('.dossier-aside .notice', ({ textContent }) => textContent)).toContain(
      'no-such-thing',
    )
  })

  it.each([1440, 760, 320])('fits a window %i px wide, with and without a card', async (width) => {
    const page = await openDossier()
    await page.setViewport({ width, height: 800 })
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await overflow()).toBeLessThanOrEqual(0)
    await page.evaluate(() => {
      location.hash = 'vostochny'
    })
    await showsCard(page, 'vostochny')
    expect(await overflow()).toBeLessThanOrEqual(0)
    // The card scrolls, and nothing around it.
    const around = await page.$eval('.dossier-chosen', (place) => place.scrollHeight - place.clientHeight)
    expect(around).toBe(0)
  })

  it('prints without its controls, and with all of its facts', async () => {
    const page = await openDossier('#putin')
    await page.emulateMediaType('print').catch(() => {})
    const isPrint = await page.evaluate(() => matchMedia('print').matches)
    // Firefox's driver emulates no media type.
    if (!isPrint) return expect(session().driven.name).toBe('firefox')
    const shown = await page.evaluate(() =>
      ['.dossier-aside', '.dossier-contents', '.told-fact', '.map-sheet', '.source'].filter((selector) =>
        document.querySelector(selector)?.checkVisibility(),
      ),
    )
    expect(shown).toEqual(['.told-fact', '.map-sheet', '.source'])
  })
})
