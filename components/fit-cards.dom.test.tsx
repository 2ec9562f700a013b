import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../data/types.ts'
import { cardOf } from '../tests/gallery/cards.tsx'
import { show } from '../tests/gallery/show.ts'
import { textsThatStickOut } from '../tests/gallery/stick-out.ts'
import { entityIds } from '../tests/gallery/stock.ts'

it.each(LANGUAGES)('in %s no text sticks out of the card of any entity', async (locale) => {
  await page.viewport(320, 900)
  for (const id of entityIds)
    expect(textsThatStickOut(await show({ name: 'card', view: cardOf(id), locale })), id).toEqual([])
})

it('a text that sticks out is noticed', async () => {
  const draw = () => <p style="inline-size: 20px; white-space: nowrap">Verteidigungsminister</p>
  expect(textsThatStickOut(await show({ name: 'card', view: { draw }, locale: 'de' }))).toEqual([
    'p: Verteidigungsminister',
  ])
})
