import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { draw, find, textOf } from '../tests/support/draw.tsx'
import { pack, packIn } from '../tests/support/small-pack.ts'
import { FactCard } from './FactCard.tsx'

const card = (more: Partial<Parameters<typeof FactCard>[0]> = {}) =>
  draw(<FactCard entity="ada" pack={pack} locale="en" {...more} />)

describe('what a card says', () => {
  it('names the entity for the reader, then as it is called at home and in the article', () => {
    card()
    expect(textOf('.card-name')).toBe('Ada Byron')
    const names = [...document.querySelectorAll<HTMLElement>('.card-originals span')]
    expect(names.map(({ lang, textContent }) => [lang, textContent])).toEqual([
      ['ru', 'Ада Байрон'],
      ['ja', 'エイダ'],
    ])
  })

  it('gives the facts in the order of the text, each with paragraph, date and claimant', () => {
    card()
    const facts = [...document.querySelectorAll('.fact')].map((fact) => [
      fact.querySelector('.chip')?.textContent,
      fact.querySelector('.fact-date')?.textContent,
      fact.querySelector('.claimant')?.textContent,
      fact.querySelector('.fact-text')?.textContent,
    ])
    expect(facts).toEqual([
      ['p1', 'September 2023', undefined, 'Built a bridge'],
      ['p2', '1980s', 'The author’s view', 'May build another'],
      ['Photo', undefined, undefined, 'Stands on a bridge'],
    ])
    expect(find('.chip').dataset.tip).toBe('Paragraph 1: How it was built')
  })

  it('says as of when, and marks a title that is a translation', () => {
    card()
    expect(textOf('.as-of')).toBe('As of 19 June 2024')
    expect(textOf('.source')).toBe(
      '“The long bridge” (our translation)長い橋A. Writer · Bridge News · 19 June 2024',
    )
  })

  it('says all of it in Japanese to a Japanese reader', () => {
    card({ locale: 'ja', pack: packIn('ja') })
    expect(textOf('.card-name')).toBe('エイダ')
    expect(textOf('.as-of')).toBe('2024年6月19日時点')
    expect(textOf('.fact-date')).toBe('2023年9月')
    expect(textOf('.source')).toBe('「長い橋」A. Writer／橋梁新聞／2024年6月19日')
  })
})

describe('the way through the cards, by keyboard', () => {
  it('opens a related card with the focus on its name, and goes back to where it was', async () => {
    const onNavigate = vi.fn()
    card({ entity: 'pact', onNavigate })
    const scroller = find('.card-scroller')
    find('.related [data-entity=bridge]').focus()
    const left = scroller.scrollTop
    expect(left).toBeGreaterThan(0)

    await userEvent.keyboard('{Enter}')
    expect(textOf('.card-name')).toBe('Long Bridge')
    expect(document.activeElement).toBe(find('.card-name'))
    expect(scroller.scrollTop).toBe(0)
    expect(find('.back').getAttribute('aria-label')).toBe('Back to Bridge Pact')

    find('.back').focus()
    await userEvent.keyboard('{Enter}')
    expect(textOf('.card-name')).toBe('Bridge Pact')
    expect(scroller.scrollTop).toBe(left)
    expect(document.activeElement).toBe(find('.related [data-entity=bridge]'))
    expect(document.querySelector('.back')).toBeNull()
    expect(onNavigate.mock.calls).toEqual([['bridge'], ['pact']])
  })

  it('takes the focus when its host asks for it later', () => {
    card()
    expect(document.activeElement).toBe(document.body)
    card({ takesFocus: true })
    expect(document.activeElement).toBe(find('.card-name'))
  })

  it('begins anew when its host shows another entity', async () => {
    card()
    find('.related [data-entity=bridge]').focus()
    await userEvent.keyboard('{Enter}')
    card({ entity: 'pact' })
    expect(textOf('.card-name')).toBe('Bridge Pact')
    expect(document.querySelector('.back')).toBeNull()
  })

  it('leads back out by Esc, step by step, where it came from somewhere', async () => {
    const onReturn = vi.fn()
    card({ origin: { label: 'Results', onReturn }, takesFocus: true })
    expect(document.activeElement).toBe(find('.card-name'))
    find('.related [data-entity=bridge]').focus()
    await userEvent.keyboard('{Enter}')
    await userEvent.keyboard('{Escape}')
    expect(textOf('.card-name')).toBe('Ada Byron')
    expect(onReturn).not.toHaveBeenCalled()
    await userEvent.keyboard('{Escape}')
    expect(onReturn).toHaveBeenCalledOnce()
  })

  it('pins and closes', async () => {
    const onPin = vi.fn()
    const onClose = vi.fn()
    card({ onPin, onClose, pinned: true })
    const pin = find('[aria-label="Keep open"]')
    expect(pin.getAttribute('aria-pressed')).toBe('true')
    pin.focus()
    await userEvent.keyboard(' ')
    expect(onPin).toHaveBeenCalledWith(false)
    find('[aria-label=Close]').focus()
    await userEvent.keyboard('{Enter}')
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('gives every button at least 24 px each way', () => {
    card({ entity: 'pact', onPin: () => undefined, onClose: () => undefined })
    const sizes = [...document.querySelectorAll('button')].map((button) => button.getBoundingClientRect())
    expect(sizes.length).toBeGreaterThan(30)
    expect(sizes.filter(({ width, height }) => width < 24 || height < 24)).toEqual([])
  })
})

it('is 360 px wide whatever the page’s root font size is, and scrolls inside', () => {
  document.documentElement.style.fontSize = '50px'
  card({ entity: 'pact' })
  const { width, height } = find('.card').getBoundingClientRect()
  document.documentElement.style.fontSize = ''
  expect(width).toBe(360)
  expect(height).toBeLessThanOrEqual(560)
  expect(find('.card-scroller').scrollHeight).toBeGreaterThan(height)
})
