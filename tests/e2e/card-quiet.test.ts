import { describe, expect, it } from 'vitest'
import { frameOf, placeIn } from './frames.ts'
import { bringUp, waitForMark } from './marks.ts'
import { type OpenPage, useSession } from './session.ts'
import { until } from './until.ts'

const session = useSession()

/** How long a pointer must rest before a card opens, in ms: no machine takes as long for a step of a page that scrolls. */
const DELAY = 800

/** The sample page, after a card on it: that of another mention would open at once. */
async function openReady(): Promise<OpenPage> {
  await session().console.choose({ openDelay: 0 })
  const opened = await session().open('news.html')
  await opened.card.opensAt(await bringUp(opened.page, 'Kinzhal missiles'), 'kinzhal')
  await opened.page.keyboard.press('Escape')
  await opened.card.isGone()
  return opened
}

describe('no card comes', () => {
  it('as long as the page scrolls under a hand that rests on a mention', async () => {
    const { page, card } = await openReady()
    // A page that stood still for so long by itself would have its card.
    await session().console.choose({ openDelay: DELAY, markStyle: 'ground' })
    await until('the new choices', () =>
      page.evaluate(() => [...CSS.highlights.keys()].every((name) => name.endsWith('-ground'))),
    )
    const mark = await waitForMark(page, 'Sergei Shoigu')
    await page.evaluate(() => {
      const quiver = (by: 1 | -1) => {
        scrollBy({ top: by, behavior: 'instant' })
        if (document.body.dataset.still === undefined) requestAnimationFrame(() => quiver(by === 1 ? -1 : 1))
      }
      quiver(1)
    })
    expect(await card.afterRest(mark, 2 * DELAY)).toBeNull()
    await page.evaluate(() => {
      document.body.dataset.still = ''
    })
    await card.opensAt(mark, 'shoigu')
  })

  it('while text is selected by dragging, nor as long as it is selected', async () => {
    const { page, card } = await openReady()
    const mark = await waitForMark(page, 'Sergei Shoigu')
    const selected = () => page.evaluate(() => String(getSelection()))
    // From the margin: a mention there would have its card before the button is down, on a slow machine.
    await page.mouse.move(2, mark.y)
    await page.mouse.down()
    expect(await card.afterRest(mark)).toBeNull()
    expect(await selected()).not.toBe('')
    await page.mouse.up()
    expect(await card.afterRest(mark)).toBeNull()
    await page.mouse.click(2, mark.y)
    await until('no selection', async () => (await selected()) === '')
    await card.opensAt(mark, 'shoigu')
  })
})

describe('a card closes', () => {
  it('with its mention, which the page removed', async () => {
    const { page, card } = await session().open('living.html')
    await page.click('#more')
    const mark = await bringUp(page, 'Sergei Shoigu')
    await page.mouse.click(mark.x, mark.y)
    await card.shows('shoigu')
    await page.$eval('#feed', (feed) => feed.replaceChildren())
    await card.isGone()
  })

  it.each(['near', 'abroad'])('with the frame of its mention: the one %s', async (id) => {
    const { page, card } = await session().open('layers.html')
    await card.opensAt(await placeIn(await frameOf(page, id), 'Kinzhal'), 'kinzhal')
    await page.$eval(`#${id}`, (frame) => frame.remove())
    await card.isGone()
  })
})
