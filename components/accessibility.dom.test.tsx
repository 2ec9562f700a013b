import axe from 'axe-core'
import { expect, it } from 'vitest'
import { draw } from '../tests/support/draw.tsx'
import { screens } from '../tests/support/screens.tsx'

const cases = Object.keys(screens).flatMap((screen) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['en', 'ja'] as const).map((locale) => ({ screen, theme, locale })),
  ),
)

it.each(cases)('axe finds nothing: $screen, $theme, $locale', async ({ screen, theme, locale }) => {
  document.documentElement.dataset.theme = theme
  document.documentElement.lang = locale
  const stage = draw(screens[screen]?.(locale))
  await Promise.all(document.getAnimations().map(({ finished }) => finished))
  const { violations, passes } = await axe.run(stage)
  expect(passes.some(({ id }) => id === 'color-contrast')).toBe(true)
  expect(
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ failureSummary, html }) => `${id}: ${html} ${failureSummary}`),
    ),
  ).toEqual([])
})
