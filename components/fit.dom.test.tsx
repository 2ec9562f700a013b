import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { article, categories, entities, eras, maps, relations } from '../data/index.ts'
import { outlineOf, textsOf } from '../data/texts.ts'
import { LANGUAGES } from '../data/types.ts'
import { draw } from '../tests/support/draw.tsx'
import { screens } from '../tests/support/screens.tsx'
import { FactCard } from './FactCard.tsx'
import { createPack } from './pack.ts'

/** CSS px that a screen has where it is narrowest. */
const widthOf = (screen: string) => (screen.includes('card') ? 344 : /popup|panel/.test(screen) ? 360 : 640)

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

let width = ''
beforeAll(() => {
  width = document.body.style.inlineSize
})
afterEach(() => {
  document.body.style.inlineSize = width
})

const show = (screen: string, language: string, content: Parameters<typeof draw>[0]) => {
  document.documentElement.lang = language
  document.body.style.inlineSize = `${widthOf(screen)}px`
  return draw(content)
}

describe.each(LANGUAGES)('in %s no text sticks out of', (language) => {
  it.each(Object.keys(screens))('%s', (screen) => {
    expect(textsThatStickOut(show(screen, language, screens[screen]?.(language)))).toEqual([])
  })

  it('the card of any entity', () => {
    const source = { article, categories, entities, eras, relations, maps }
    const outline = outlineOf(source, { views: [], places: {} })
    const pack = createPack(outline, textsOf(source, language))
    for (const { id } of entities) {
      const stage = show(
        'card',
        language,
        <FactCard entity={id} pack={pack} locale={language} onPin={() => {}} />,
      )
      expect(textsThatStickOut(stage), id).toEqual([])
    }
  })
})

it('a text that sticks out is noticed', () => {
  const stage = draw(<p style="inline-size: 20px; white-space: nowrap">Verteidigungsminister</p>)
  expect(textsThatStickOut(stage)).toEqual(['p: Verteidigungsminister'])
})
