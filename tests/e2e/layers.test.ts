import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import type { CardView } from './card.ts'
import { frameOf, placeIn } from './frames.ts'
import { type Mark, readMarks } from './marks.ts'
import { useSession } from './session.ts'
import { until } from './until.ts'

const session = useSession()

const drawnMark = (page: Page, phrase: string): Promise<Mark> =>
  until(`“${phrase}” in the window`, async () =>
    (await readMarks(page)).find((mark) => mark.phrase === phrase && mark.y > 0),
  )

const heightOf = ({ rect }: CardView): number => rect.bottom - rect.top

describe('a mention in a frame that is too small for a card has it over the page', () => {
  it.each(['near', 'abroad'])('the frame %s', async (id) => {
    const { page, card } = await session().open('layers.html')
    const place = await placeIn(await frameOf(page, id), 'Kinzhal')
    await page.mouse.move(place.x - 200, place.y - 120)
    const view = await card.opensAt(place, 'kinzhal')
    expect(heightOf(view)).toBeGreaterThan(150)
    expect(Math.abs(view.rect.top - place.y)).toBeLessThan(60)
    expect(view.rect.left).toBeLessThan(place.x + 60)
    const hosts = await Promise.all(page.frames().map((frame) => frame.$$('backstory-card')))
    expect(hosts.flat()).toHaveLength(1)

    await page.mouse.move(view.rect.left + 40, view.rect.top + 40, { steps: 8 })
    expect((await card.shows('kinzhal')).rect.top).toBe(view.rect.top)
    await page.mouse.move(2, 2)
    await card.isGone()
  })

  it('and loses it when the pointer goes elsewhere in the frame', async () => {
    const { page, card } = await session().open('layers.html')
    const place = await placeIn(await frameOf(page, 'abroad'), 'Kinzhal')
    await card.opensAt(place, 'kinzhal')
    await page.mouse.move(place.x + 60, place.y)
    await card.isGone()
  })
})

describe('a card shows above whatever its mention is in, and closing it closes nothing else', () => {
  it.each([
    ['a popover', 'pop-up', 'Vladivostok', 'vladivostok', ':popover-open'],
    ['a full screen', 'fill', 'Vostochny Cosmodrome', 'vostochny', ':fullscreen'],
    ['a shadow tree in a modal dialog', 'ask', 'Shoigu', 'shoigu', ':modal'],
  ])('%s', async (_, button, phrase, entity, layer) => {
    const { page, card } = await session().open('layers.html')
    await page.click(`#${button}`)
    await page.waitForSelector(layer)
    const view = await card.opensAt(await drawnMark(page, phrase), entity)
    expect(heightOf(view)).toBeGreaterThan(150)
    await card.press('[aria-pressed]')
    await until('the pin, pressed above it', async () => (await card.view())?.isPinned)
    // Esc is the browser's own where something fills the screen.
    if (layer === ':fullscreen') await card.press('[aria-label=Close]')
    else await page.keyboard.press('Escape')
    await card.isGone()
    expect(await page.$(layer)).not.toBeNull()
  })
})

describe('a card looks as it does anywhere', () => {
  it.each([
    ['under a policy that lets nothing in', 'policy.html', 'Kinzhal', 'kinzhal'],
    ['on a page read from right to left', 'right-to-left.html', 'Kinzhal', 'kinzhal'],
  ])('%s', async (_, file, phrase, entity) => {
    const { page, card } = await session().open(`strange/${file}`)
    const { x, y } = await drawnMark(page, phrase)
    await page.mouse.click(x, y)
    const { rect } = await card.shows(entity)
    const width = await page.evaluate(() => innerWidth)
    expect([rect.left >= 0, rect.right <= width, rect.right - rect.left]).toEqual([true, true, 360])
    expect(await card.styleOf('.card-name', 'font-size')).toBe('24px')
  })
})
