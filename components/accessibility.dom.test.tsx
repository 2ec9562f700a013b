import axe from 'axe-core'
import { afterEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { show } from '../tests/gallery/show.ts'
import { screenOf } from '../tests/gallery/view.ts'
import { views, WINDOWS } from '../tests/gallery/views.ts'

const CONTRAST = 'color-contrast'

const ALL = {}
const COLOURS = { runOnly: [CONTRAST] }
const WORDS = { rules: { [CONTRAST]: { enabled: false } } }

/** In the dark only the colours of a view are others, in another language all but these. */
const LOOKS = [
  { theme: 'light', locale: 'en', rules: ALL },
  { theme: 'dark', locale: 'en', rules: COLOURS },
  { theme: 'light', locale: 'ja', rules: WORDS },
] as const

const html = document.documentElement
afterEach(() => {
  delete html.dataset.theme
})

it.each(Object.entries(views))('axe finds nothing: %s', async (name, view) => {
  const usual = WINDOWS[screenOf(name)]
  await page.viewport(view.width ?? usual.width, view.height ?? usual.height)
  for (const { theme, locale, rules } of LOOKS) {
    html.dataset.theme = theme
    const stage = await show({ name, view, locale })
    const { violations, passes } = await axe.run(stage, rules)
    // What axe has not looked at can't be at fault.
    expect(passes.some(({ id }) => rules === WORDS || id === CONTRAST)).toBe(true)
    const faults = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ failureSummary, html: element }) => `${id}: ${element} ${failureSummary}`),
    )
    expect.soft(faults, `${theme}, ${locale}`).toEqual([])
  }
})
