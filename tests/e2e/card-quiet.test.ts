import { describe, expect, it } from 'vitest'
import { frameOf, placeIn } from './frames.ts'
import { bringUp, waitForMark } from './marks.ts'
import { type OpenPage, useSession } from './session.ts'
import { until, untilSettled } from './until.ts'

const session = useSession()

/** The sample page, after a card on it: the next one would open at once. */
async function openReady(): Promise<OpenPage> {
  await session().console.choose({ openDelay: 0 })
  const opened = await session().open('news.html')
  await opened.card.opensAt(await bringUp(opened.page, 'Sergei Shoigu'), 'shoigu')
  await opened.page.keyboard.press('Escape')
  await opened.card.isGone()
  return opened
}

describe('no card comes', () => {
  it('when the page scrolls a mention under a pointer that stands still', async () => {
    const { page, card } = await openReady()
    const { x, y } = await waitForMark(page, 'Sergei Shoigu')
    await page.mouse.move(x, y + 200)
    await page.mouse.wheel({ deltaY: -200 })
    await until('the mention under the pointer', async () => {
      const mark = await waitForMark(page, 'Sergei Shoigu')
      return Math.abs(mark.y - y - 200) < 4
    })
    expect(await untilSettled('cards', async () => Number((await card.view()) !== null))).toBe(0)
    await card.opensAt({ x, y: y + 200 }, 'shoigu')
  })

  it('while text is selected by dragging, nor as long as it is selected', async () => {
    const { page, card } = await openReady()
    const mark = await waitForMark(page, 'Sergei Shoigu')
    const selected = () => page.evaluate(() => String(getSelection()))
    await page.mouse.move(mark.x - 90, mark.y)
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
  it.each(['hover', 'click'])('with its mention, which the page removed: opened by %s', async (by) => {
    const { page, card } = await session().open('living.html')
    await page.click('#more')
    const mark = await bringUp(page, 'Sergei Shoigu')
    if (by === 'hover') await card.opensAt(mark, 'shoigu')
    else await page.mouse.click(mark.x, mark.y)
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
