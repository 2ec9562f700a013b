import { afterAll, describe, expect, inject, it } from 'vitest'
import { readMarks, waitForMark } from './marks.ts'
import { CAN_DECREE, decree, type Newsroom } from './policy.ts'
import { useSession } from './session.ts'
import { until } from './until.ts'

const PRESETS = { categories: { person: false }, markStyle: 'underline', locked: ['categories'] }

describe.runIf(CAN_DECREE)('an administrator’s presets', () => {
  let newsroom: Newsroom | undefined
  // Said first, done last: the browser goes before what it was started with.
  afterAll(() => newsroom?.close())
  const session = useSession(async () => {
    newsroom = decree(inject('browser'), inject('extension'), PRESETS)
    return { extension: newsroom.extension }
  })

  it('hold, and what is locked can’t be changed', async () => {
    // Chromium hands presets over a moment after the first start of an extension.
    const { page } = await session().open('news.html')
    await waitForMark(page, 'Pyongyang')
    await until('no one marked', async () =>
      (await readMarks(page)).every(({ category }) => category !== 'person'),
    )
    const { driven, console } = session()
    const options = await driven.browser.newPage()
    await driven.gotoExtension(options, 'options.html')
    await options.waitForSelector('.lock-note')
    expect(await options.$eval('[data-category=person]', (tile) => tile.matches(':disabled'))).toBe(true)
    expect(
      await options.$eval('input[value=underline]', (input) => (input as HTMLInputElement).checked),
    ).toBe(true)
    await console.choose({ categories: { person: true }, markStyle: 'ground' })
    await page.bringToFront()
    await until('the chosen look', () =>
      page.evaluate(() => [...CSS.highlights.keys()].some((name) => /^backstory-.*-ground$/.test(name))),
    )
    expect((await readMarks(page)).every(({ category }) => category !== 'person')).toBe(true)
  })
})
