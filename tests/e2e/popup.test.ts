import type { Page } from 'puppeteer-core'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { entityById } from '../../data/index.ts'
import { readCurrentMark, readExpected, readMarks, waitForExpected, waitForPhrases } from './marks.ts'
import { openPopup, search, switchOf } from './popup.ts'
import { readAll } from './read-all.ts'
import { useSession } from './session.ts'
import { serveSlowPage } from './slow-page.ts'
import { until } from './until.ts'

const session = useSession()

async function popupOverNews() {
  const opened = await session().open('news.html')
  const phrases = await waitForExpected(opened.page)
  return { ...opened, phrases, popup: await openPopup(session(), opened.page) }
}

describe('search', () => {
  it('finds what is meant first, however it is written, and shows which letters matched', async () => {
    const { popup } = await popupOverNews()
    for (const [query, entity, matched] of [
      ['kinjal', 'kinzhal', null],
      ['six party', 'six-party-talks', 'six-party'],
      ['ボストチヌイ', 'vostochny', 'ボストーチヌイ'],
      ['ろくしゃ', 'six-party-talks', 'ろくしゃ'],
      ['金正恩', 'kim-jong-un', '金正恩'],
    ] as const) {
      expect((await search(popup, query))[0], query).toBe(entity)
      const shown = await popup.$eval(
        '#results [role=option]',
        (first) => first.querySelector('mark')?.textContent ?? null,
      )
      expect(shown, query).toBe(matched)
    }
  })

  it('says so, helpfully, when nothing is found', async () => {
    const { popup } = await popupOverNews()
    await search(popup, 'zzxqv')
    const words = await popup.$eval('.notice', (notice) => notice.textContent)
    expect(words).toContain('zzxqv')
    expect(words).toContain('as it sounds')
  })

  it('arrow keys and Enter open the card in the popup, Esc leads back', async () => {
    const { popup } = await popupOverNews()
    const found = await search(popup, 'kim')
    expect(found.length).toBeGreaterThan(1)
    await popup.keyboard.press('ArrowDown')
    await popup.waitForSelector(`#results [data-entity="${found[1]}"][aria-selected=true]`)
    await popup.keyboard.press('Enter')
    await popup.waitForSelector(`.card[data-entity="${found[1]}"]`)
    const facts = await readAll(popup, '.fact-text', (list) => list.map((fact) => fact.textContent))
    expect(facts).toHaveLength(entityById.get(found[1] ?? '')?.facts.length ?? -1)
    await popup.keyboard.press('Escape')
    await popup.waitForSelector('[role=combobox]')
  })
})

describe('on this page', () => {
  it('lists what the page mentions, with counts', async () => {
    const { page, popup } = await popupOverNews()
    const expected = await readExpected(page)
    const order = [...new Set(expected.map(([, entity]) => entity))]
    const listed = await readAll(popup, '.lines > [data-entity]', (lines) =>
      lines.map((line) => [
        line.getAttribute('data-entity'),
        line.querySelector('.line-count')?.textContent ?? '×1',
      ]),
    )
    const count = (id: string) => expected.filter(([, entity]) => entity === id).length
    expect(listed).toEqual(order.map((id) => [id, `×${count(id)}`]))
  })

  it('a click scrolls to the mention', async () => {
    const { page, popup } = await popupOverNews()
    await popup.click('.lines > [data-entity=iaea] .line-main')
    const mark = await until('the mention', () => readCurrentMark(page))
    expect(mark.phrase).toBe('International Atomic Energy Agency')
    await until('the mention in sight', async () => {
      const now = await readCurrentMark(page)
      return now && now.y > 0 && now.y < (await page.evaluate(() => innerHeight))
    })
  })
})

describe('a page on its way', () => {
  it('is said to be read, and is listed when it is there', async () => {
    const slow = await serveSlowPage('The IAEA left.', 'Vladimir Putin met Kim Jong Un.')
    onTestFinished(slow.close)
    const page = await session().driven.browser.newPage()
    const arrival = page.goto(slow.url)
    await page.waitForSelector('p')
    const popup = await openPopup(session(), page, '.lookup-body .loading')
    expect(await popup.$eval('.lookup-body', (body) => body.textContent)).toContain('Reading the page…')
    slow.finish()
    await arrival
    // A page that nobody looks at waits, and here Firefox's popup stands in front of it.
    if (session().driven.name === 'firefox') await page.bringToFront()
    await until('what it mentions', () => popup.$('.lines > [data-entity=putin]'))
  })
})

// Firefox for Android shows the popup as a page; Chromium alone can be told to show pages as a phone does.
it.runIf(inject('browser') === 'chromium')('fits a phone, where it is a page of its own', async () => {
  const popup = await session().driven.browser.newPage()
  await popup.setViewport({ width: 360, height: 740, hasTouch: true, isMobile: true })
  await session().driven.gotoExtension(popup, 'popup.html')
  await popup.waitForSelector('main')
  const seen = await popup.evaluate(() => ({
    popup: document.querySelector('main')?.getBoundingClientRect().width,
    window: visualViewport?.width,
  }))
  expect(seen.popup).toBeCloseTo(seen.window ?? 0, 0)
})

describe('what takes the marks away brings them back', () => {
  const noMark = (page: Page) => until('no mark', async () => (await readMarks(page)).length === 0)

  it('the switch for all sites', async () => {
    const { page, popup, phrases } = await popupOverNews()
    const turned = (on: boolean) =>
      popup.waitForSelector(`.popup-sites [role=switch]:last-child[aria-checked=${on}]`)
    await switchOf(popup, 'Marks on all sites').click()
    await noMark(page)
    await turned(false)
    await switchOf(popup, 'Marks on all sites').click()
    await turned(true)
    await page.bringToFront()
    expect(await waitForPhrases(page, phrases)).toEqual(phrases)
  })

  it('the button that hides them for now, and leaves listed what the page mentions', async () => {
    const { page, popup, phrases } = await popupOverNews()
    const listed = () => readAll(popup, '.lines > [data-entity]', (lines) => lines.length)
    const before = await listed()
    await popup.locator('[aria-label^="Hide the marks"]').click()
    await noMark(page)
    expect(await listed()).toBe(before)
    await popup.locator('[aria-label^="Hide the marks"][aria-pressed=true]').click()
    await popup.waitForSelector('[aria-label^="Hide the marks"][aria-pressed=false]')
    await page.bringToFront()
    expect(await waitForPhrases(page, phrases)).toEqual(phrases)
  })
})
