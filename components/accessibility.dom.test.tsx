import axe from 'axe-core'
import { afterEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { show } from '../tests/gallery/show.ts'
import { screenOf } from '../tests/gallery/view.ts'
import { views, WINDOWS } from '../tests/gallery/views.ts'

const cases = Object.entries(views).flatMap(([name, view]) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['en', 'ja'] as const).map((locale) => ({ name, view, theme, locale })),
  ),
)

const html = document.documentElement
afterEach(() => {
  delete html.dataset.theme
})

it.each(cases)('axe finds nothing: $name, $theme, $locale', async ({ name, view, theme, locale }) => {
  const usual = WINDOWS[screenOf(name)]
  await page.viewport(view.width ?? usual.width, view.height ?? usual.height)
  html.dataset.theme = theme
  const stage = await show({ name, view, locale })
  const { violations, passes } = await axe.run(stage)
  expect(passes.some(({ id }) => id === 'color-contrast')).toBe(true)
  expect(
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ failureSummary, html: element }) => `${id}: ${element} ${failureSummary}`),
    ),
  ).toEqual([])
})
