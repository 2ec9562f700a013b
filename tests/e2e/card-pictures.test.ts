import type { Page } from 'puppeteer-core'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Card } from './card.ts'
import { waitForMark } from './marks.ts'
import { useSession } from './session.ts'
import { until } from './until.ts'

const session = useSession()

let page: Page
let card: Card

/** The card of Kim Jong-un, asked for by key, so that it has the focus. */
beforeEach(async () => {
  const opened = await session().open('news.html')
  page = opened.page
  card = opened.card
  await waitForMark(page, 'Kim Jong-un')
  const { console } = session()
  await console.send(opened.tabId, 'show-mention', { entity: 'kim-jong-un', from: 'edge' })
  await console.send(opened.tabId, 'run-command', { command: 'open-card', from: 'here' })
  await until('the focus in the card', () => card.hasFocusOn('.card-name'))
})

const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

/** Presses a key until the focus is on what the selector finds, at most as often as a card has stops. */
async function tabTo(selector: string, isBack = false): Promise<void> {
  if (isBack) await page.keyboard.down('Shift')
  for (let stop = 0; stop < 40 && !(await card.hasFocusOn(selector)); stop++) await press('Tab')
  if (isBack) await page.keyboard.up('Shift')
  expect(await card.hasFocusOn(selector)).toBe(true)
}

describe('the timeline of a card on a page, by keyboard', () => {
  const focused = async (selector: string) => expect(await card.hasFocusOn(selector)).toBe(true)

  it('is one stop of Tab, at what is lit; arrows lead along it, Home and End to its ends', async () => {
    await tabTo('.point-button')
    await focused('[data-date="2019-04"]')
    for (const [key, date] of [
      ['ArrowLeft', '2006-10'],
      ['End', '2024-06-19'],
      ['ArrowRight', '2024-06-19'],
      ['Home', '1960s'],
      ['ArrowRight', '1967'],
    ] as const) {
      await press(key)
      await focused(`[data-date="${date}"]`)
    }
    await press('Tab')
    expect(await card.hasFocusOn('.point-button')).toBe(false)
    await press('Escape')
    await card.isGone()
  })

  it('leads to the card of what happened, and back to the point that led there', async () => {
    await tabTo('.point-button')
    await press('End', 'ArrowLeft', 'ArrowLeft', 'Enter')
    await card.shows('arms-shipments')
    await focused('.card-name')
    await tabTo('.back', true)
    await press('Enter')
    await card.shows('kim-jong-un')
    await until('the focus on the point', () => card.hasFocusOn('[data-date="2024-03"]'))
  })
})

it('a relation leads to the card of the other, and back to it where it was unfolded', async () => {
  await tabTo('.relations-more summary')
  await press('Enter')
  const relation = '.relations-more .relation-name[data-entity=shoigu]'
  await tabTo(relation)
  await press('Enter')
  await card.shows('shoigu')
  await tabTo('.back', true)
  await press('Enter')
  await card.shows('kim-jong-un')
  await until('the focus on the name', () => card.hasFocusOn(relation))
})
