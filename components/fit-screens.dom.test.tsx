import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../data/types.ts'
import { show } from '../tests/gallery/show.ts'
import { textsThatStickOut, tornWords } from '../tests/gallery/stick-out.ts'
import { screenOf } from '../tests/gallery/view.ts'
import { views, WINDOWS } from '../tests/gallery/views.ts'

/** Hints in empty fields that the field cuts off. */
const hintsThatAreCut = (stage: Element): string[] => {
  const fields = [...stage.querySelectorAll<HTMLInputElement>('input:placeholder-shown')]
  return fields.flatMap((field) => {
    const { font, letterSpacing } = getComputedStyle(field)
    const ruler = stage.appendChild(document.createElement('span'))
    ruler.textContent = field.placeholder
    Object.assign(ruler.style, { position: 'absolute', whiteSpace: 'pre', font, letterSpacing })
    const isCut = ruler.offsetWidth > field.clientWidth
    ruler.remove()
    return isCut ? [field.placeholder] : []
  })
}

const cases = Object.entries(views).flatMap(([name, view]) => {
  const screen = screenOf(name)
  const widths = view.width ? [view.width] : WINDOWS[screen].fits
  return widths.map((wide) => ({ name, view, screen, wide, isNarrowest: wide === Math.min(...widths) }))
})

/** What is widest in a language is most cramped in the narrowest window; the other widths are tried with the longest words. */
const LONGEST = 'de'

describe.each(LANGUAGES)('in %s no text sticks out of, and no word is torn in', (locale) => {
  const own = cases.filter(({ isNarrowest }) => isNarrowest || locale === LONGEST)
  // Changing the width of the window is slow, so that one test has all states of a screen at one width.
  it.each([...Map.groupBy(own, ({ screen, wide }) => `the ${screen}, ${wide} px wide`)])(
    '%s',
    async (_, states) => {
      await page.viewport(states[0]?.wide ?? 0, 900)
      for (const [at, { name, view }] of states.entries()) {
        const isDrawn = states[at - 1]?.view.draw === view.draw
        const stage = await show({ name, view, locale, isDrawn })
        expect
          .soft([...textsThatStickOut(stage), ...tornWords(stage), ...hintsThatAreCut(stage)], name)
          .toEqual([])
      }
    },
  )
})
