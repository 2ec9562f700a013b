import type { Page } from 'puppeteer-core'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Card } from './card.ts'
import { readMarks, waitForMark, waitForPhrases } from './marks.ts'
import { useSession } from './session.ts'
import { until } from './until.ts'

const session = useSession()

let page: Page
let card: Card

beforeEach(async () => {
  const opened = await session().open('later.html')
  page = opened.page
  card = opened.card
})

async function openCard(phrase: string, entity: string): Promise<void> {
  const mark = await waitForMark(page, phrase)
  await page.mouse.click(mark.x, mark.y)
  await card.shows(entity)
}

const phrases = async () => (await readMarks(page)).map(({ phrase }) => phrase)

/** The same page on another site. */
const openElsewhere = () =>
  session().open(session().server.url('later.html').replace('127.0.0.1', 'localhost'))

describe('the card says', () => {
  it('why a misspelt name is one, and how old the background is on a page of two years later', async () => {
    await openCard('Kinzahl', 'kinzhal')
    const { text } = await card.shows('kinzhal')
    expect(text).toContain('Written “Kinzahl” here, a likely spelling of')
    expect(text).toContain('As of 19 June 2024 · 2 years before this page')
  })
})

describe('what a reader takes along', () => {
  it('a fact with its source, to be pasted anywhere', async () => {
    await openCard('Kim Jong-un', 'kim-jong-un')
    await card.press('.fact .copy')
    await until('the feedback', async () => (await card.view())?.text.includes('Copied'))
    await card.press('[aria-label="Close"]')
    await page.focus('textarea')
    await page.keyboard.down('Control')
    await page.keyboard.press('v', { commands: ['Paste'] })
    await page.keyboard.up('Control')
    const pasted = await until('the pasted text', () => page.$eval('textarea', ({ value }) => value))
    expect(pasted).toMatch(
      /\(After Herbert Wulf, “.+” \(our translation of 「.+」\), .+, 19 June 2024, Paragraph \d+\.\)$/,
    )
  })

  it('text that is selected in the card, which stays open meanwhile', async () => {
    await openCard('Kim Jong-un', 'kim-jong-un')
    const line = await card.placeOf('.fact-text')
    await page.mouse.move(line.left + 2, line.top + 8)
    await page.mouse.down()
    await page.mouse.move(line.left + 160, line.top + 8, { steps: 4 })
    await page.mouse.move(4, 4, { steps: 4 })
    await page.mouse.move(line.left + 160, line.top + 8, { steps: 4 })
    await page.mouse.up()
    const selected = await until('a selection', () => card.selection())
    expect((await card.shows('kim-jong-un')).text).toContain(selected.replace(/\s+/g, ' '))
  })
})

describe('“not this”', () => {
  it('leaves an entity unmarked on this page alone, and undo brings it back at once', async () => {
    const before = await waitForPhrases(page, ['Kim Jong-un', 'Pacific Fleet', 'Kinzahl'])
    await openCard('Kim Jong-un', 'kim-jong-un')
    await card.press('[aria-label="Not this…"]')
    await card.press('[data-scope=page]')
    expect(
      await waitForPhrases(
        page,
        before.filter((phrase) => !phrase.startsWith('Kim')),
      ),
    ).not.toContain('Kim Jong-un')
    await expect.poll(() => card.text()).toContain('no longer marked on this page')
    await card.press('.undo')
    expect(await waitForPhrases(page, before)).toEqual(before)
    await expect.poll(async () => (await card.view())?.facts.length).toBeGreaterThan(0)
  })

  it('holds on the site after a reload, and elsewhere does not', async () => {
    await openCard('Kinzahl', 'kinzhal')
    await card.press('[aria-label="Not this…"]')
    await card.press('[data-scope=site]')
    await until('the marks to go', async () => !(await phrases()).includes('Kinzahl'))
    await page.reload({ waitUntil: 'load' })
    await waitForMark(page, 'Kim Jong-un')
    expect(await phrases()).not.toContain('Kinzahl')

    await waitForMark((await openElsewhere()).page, 'Kinzahl')
  })

  it('everywhere holds on other sites too, until undo takes it back on all of them', async () => {
    const elsewhere = await openElsewhere()
    const before = await waitForPhrases(elsewhere.page, ['Kim Jong-un', 'Pacific Fleet', 'Kinzahl'])
    await page.bringToFront()
    await openCard('Kinzahl', 'kinzhal')
    await card.press('[aria-label="Not this…"]')
    await card.press('[data-scope=everywhere]')
    await expect.poll(() => card.text()).toContain('no longer marked')
    const without = before.filter((phrase) => phrase !== 'Kinzahl')
    for (const one of [page, elsewhere.page]) {
      await one.bringToFront()
      expect(await waitForPhrases(one, without)).toEqual(without)
    }
    await page.bringToFront()
    await card.press('.undo')
    for (const one of [page, elsewhere.page]) {
      await one.bringToFront()
      expect(await waitForPhrases(one, before)).toEqual(before)
    }
  })

  it('on a site is taken back by undo', async () => {
    await openCard('Kinzahl', 'kinzhal')
    await card.press('[aria-label="Not this…"]')
    await card.press('[data-scope=site]')
    await until('the mark to go', async () => !(await phrases()).includes('Kinzahl'))
    await card.press('.undo')
    await waitForMark(page, 'Kinzahl')
    expect((await card.shows('kinzhal')).facts.length).toBeGreaterThan(0)
  })
})

it('the dossier opens in a tab of its own, at the entity of the card', async () => {
  await openCard('Kim Jong-un', 'kim-jong-un')
  await card.press('.dossier-link')
  const address = session().driven.extensionUrl('dossier.html#kim-jong-un')
  await until('the dossier', async () => (await session().console.addresses()).includes(address))
})
