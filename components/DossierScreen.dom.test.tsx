import { beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import '../components/dossier.css'
import { draw, find, textOf } from '../tests/support/draw.tsx'
import { pack, packIn } from '../tests/support/small-pack.ts'
import { DossierScreen } from './DossierScreen.tsx'

const onOpen = vi.fn()
const hits = [{ entity: 'bridge', matched: 'Long Bridge', ranges: [[0, 4]] as const }]
const dossier = (current: string | null = null, locale: 'en' | 'ja' = 'en') =>
  draw(
    <DossierScreen
      pack={packIn(locale)}
      lookup={(query) => (query.startsWith('br') ? hits : [])}
      current={current}
      onOpen={onOpen}
      onPrint={() => undefined}
    />,
  )
const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim())

beforeEach(() => onOpen.mockReset())

describe('all at a glance', () => {
  it('has the timeline, every map, every paragraph with its relations and facts, and every entity', () => {
    dossier()
    expect(texts('.dossier-section h2')).toEqual([
      'In time',
      'On the map',
      'Paragraph by paragraph',
      'Who and what',
      'Source',
    ])
    expect(texts('.moment-label')).toEqual(['Another bridge is thought of', 'The bridge is built'])
    expect(document.querySelectorAll('.maps svg[role=img]')).toHaveLength(pack.pictures.views.length)
    expect(texts('.paragraph-number')).toEqual(['Paragraph 1', 'Paragraph 2', 'Photo'])
    expect(document.querySelectorAll('.told-fact')).toHaveLength(
      [...pack.entityById.values()].flatMap(({ facts }) => facts).length,
    )
    expect(document.querySelectorAll('.relation')).toHaveLength(pack.pictures.relations.length)
    expect(texts('.index-line .line-name')).toEqual(['Ada Byron', 'Long Bridge', 'Bridge Pact'])
  })

  it('gives every entity a link that others can use', () => {
    dossier()
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.index-line')]
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#ada', '#bridge', '#pact'])
  })

  it('tells in words who and what is where', () => {
    dossier()
    expect(textOf('.map-key-row')).toBe('Long BridgeLong Bridge')
    expect(find('.maps svg').getAttribute('aria-label')).toBe('Map: Long Bridge and Ferry.')
  })

  it('speaks Japanese to a Japanese reader', () => {
    dossier(null, 'ja')
    expect(texts('.dossier-section h2')).toEqual([
      '年表',
      '地図',
      '段落ごとに読む',
      '人物・組織・用語',
      '出典',
    ])
  })
})

describe('the column of cards', () => {
  it('says what to do before anything is chosen, and that a link leads nowhere', () => {
    dossier()
    expect(textOf('.dossier-aside .notice-title')).toBe('Nothing chosen yet')
    dossier('nobody')
    expect(textOf('.dossier-aside .notice-title')).toBe('Nothing here is called “nobody”')
  })

  it('shows the card of the entity in the address with the focus on its name, and lights its points and links', () => {
    dossier('bridge')
    expect(textOf('.dossier-aside .card-name')).toBe('Long Bridge')
    expect(document.activeElement).toBe(find('.card-name'))
    expect(texts('.moment-lit .moment-label')).toEqual(['The bridge is built'])
    expect(document.querySelectorAll('.map-mark')).toHaveLength(2)
    expect(texts('.index-line[aria-current] .line-name')).toEqual(['Long Bridge'])
  })

  it('gives the focus back to what it was opened from', () => {
    dossier()
    const link = find('.index-line[data-entity=bridge]')
    link.focus()
    dossier('bridge')
    expect(document.activeElement).toBe(find('.card-name'))
    dossier()
    expect(document.activeElement).toBe(link)
  })

  it('closes by Esc', async () => {
    dossier('bridge')
    await userEvent.keyboard('{Escape}')
    expect(onOpen).toHaveBeenCalledWith(null)
  })

  it('stays open for the Esc that gives up what an input method has begun', () => {
    dossier('bridge')
    const key = { key: 'Escape', bubbles: true }
    find('[role=combobox]').dispatchEvent(new KeyboardEvent('keydown', { ...key, isComposing: true }))
    expect(onOpen).not.toHaveBeenCalled()
    find('[role=combobox]').dispatchEvent(new KeyboardEvent('keydown', key))
    expect(onOpen).toHaveBeenCalledWith(null)
  })

  it('finds by name, by keyboard alone', async () => {
    dossier()
    find('[role=combobox]').focus()
    await userEvent.keyboard('bri')
    await expect.poll(() => texts('[role=option] .line-name')).toEqual(['Long Bridge'])
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => onOpen.mock.calls).toEqual([['bridge']])
    await expect.poll(() => find('[role=combobox]')).toHaveProperty('value', '')
  })

  it('leaves the focus where it is when the dossier opens', () => {
    dossier()
    expect(document.activeElement).toBe(document.body)
  })
})

it('gives everything that can be pressed 24 px each way', () => {
  dossier('pact')
  const small = [...document.querySelectorAll('main :is(a, button)')]
    .filter((one) => one.checkVisibility())
    .filter((one) => one.getBoundingClientRect().height < 24)
  expect(small.map(({ className }) => className)).toEqual([])
})
