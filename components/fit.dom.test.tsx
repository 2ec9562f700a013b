import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../data/types.ts'
import { cardOf } from '../tests/gallery/cards.tsx'
import { show } from '../tests/gallery/show.ts'
import { entityIds } from '../tests/gallery/stock.ts'
import { screenOf } from '../tests/gallery/view.ts'
import { views, WINDOWS } from '../tests/gallery/views.ts'

const boxOf = (text: Text): Element => {
  let at = text.parentElement
  while (at?.parentElement && /^(inline|contents)$/.test(getComputedStyle(at).display)) at = at.parentElement
  return at ?? document.body
}

/** Texts that stick out of the box that they are in, and are not cut there on purpose. */
const textsThatStickOut = (stage: Element): string[] => {
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT)
  const faults: string[] = []
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    if (text.data.trim() === '' || text.parentElement?.closest('svg, .visually-hidden, option, .status'))
      continue
    const box = boxOf(text)
    if (getComputedStyle(box).textOverflow === 'ellipsis') continue
    const range = document.createRange()
    range.selectNodeContents(text)
    const { left, right } = range.getBoundingClientRect()
    const edges = box.getBoundingClientRect()
    if (left < edges.left - 1 || right > edges.right + 1)
      faults.push(`${box.className || box.localName}: ${text.data}`)
  }
  return faults
}

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

describe.each(LANGUAGES)('in %s no text sticks out of', (locale) => {
  const own = cases.filter(({ isNarrowest }) => isNarrowest || locale === LONGEST)
  // The window is drawn anew for each width, so that a test has all states of a screen in one.
  it.each([...Map.groupBy(own, ({ screen, wide }) => `the ${screen}, ${wide} px wide`)])(
    '%s',
    async (_, states) => {
      await page.viewport(states[0]?.wide ?? 0, 900)
      for (const { name, view } of states) {
        const stage = await show({ name, view, locale })
        expect.soft([...textsThatStickOut(stage), ...hintsThatAreCut(stage)], name).toEqual([])
      }
    },
  )

  it('the card of any entity', async () => {
    await page.viewport(320, 900)
    for (const id of entityIds)
      expect(textsThatStickOut(await show({ name: 'card', view: cardOf(id), locale })), id).toEqual([])
  })
})

it('a text that sticks out is noticed', async () => {
  const draw = () => <p style="inline-size: 20px; white-space: nowrap">Verteidigungsminister</p>
  expect(textsThatStickOut(await show({ name: 'card', view: { draw }, locale: 'de' }))).toEqual([
    'p: Verteidigungsminister',
  ])
})
