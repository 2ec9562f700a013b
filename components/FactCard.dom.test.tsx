import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { draw, find, textOf } from '../tests/support/draw.tsx'
import { pack, packIn } from '../tests/support/small-pack.ts'
import { FactCard } from './FactCard.tsx'

const card = (more: Partial<Parameters<typeof FactCard>[0]> = {}) =>
  draw(<FactCard entity="ada" pack={pack} {...more} />)

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

  it('tells what a paragraph is about where a pointer can rest on it', async () => {
    card()
    const chip = find('.chip')
    chip.focus()
    const { left, top } = chip.getBoundingClientRect()
    await expect.poll(() => document.elementFromPoint(left + 12, top - 16)).toBe(chip)
  })

  it('says as of when, and marks a title that is a translation', () => {
    card()
    expect(textOf('.as-of')).toBe('As of 19 June 2024')
    expect(textOf('.source')).toBe(
      '“The long bridge” (our translation)長い橋A. Writer · Bridge News · 19 June 2024',
    )
  })

  it('says all of it in Japanese to a Japanese reader', () => {
    card({ pack: packIn('ja') })
    expect(textOf('.card-name')).toBe('エイダ')
    expect(textOf('.as-of')).toBe('2024年6月19日時点')
    expect(textOf('.fact-date')).toBe('2023年9月')
    expect(textOf('.source')).toBe('「長い橋」A. Writer\u2060／橋梁新聞\u2060／2024年6月19日')
  })
})

describe('above what the article says', () => {
  const headings = () => [...document.querySelectorAll('.card h3')].map(({ textContent }) => textContent)

  it('a place has its map, and its timeline below', () => {
    card({ entity: 'bridge' })
    expect(headings().slice(0, 3)).toEqual(['On the map', 'What the article says', 'In time'])
  })

  it('anyone else has the timeline', () => {
    card()
    expect(headings().slice(0, 2)).toEqual(['In time', 'What the article says'])
  })
})

describe('what a card says of the page', () => {
  it.each([
    ['fuzzy', 'Adda', 'Written “Adda” here, a likely spelling of Ada Byron'],
    ['short', 'Byron', '“Byron” is read as Ada Byron, the one last named in full on this page'],
    ['context', 'the\n countess', '“the countess” is read as Ada Byron from the words around it'],
  ] as const)('why a %s mention is one', (kind, surface, expected) => {
    card({ mention: { kind, surface } })
    expect(textOf('.match-note')).toBe(expected)
  })

  it('nothing where its own words say so, nor on the cards that this one leads to', async () => {
    card({ mention: { kind: 'exact', surface: 'Ada Byron' } })
    expect(document.querySelector('.match-note')).toBeNull()
    card({ mention: { kind: 'phrase', surface: 'Lovelace, born Byron' } })
    expect(document.querySelector('.match-note')).toBeNull()
    card({ mention: { kind: 'fuzzy', surface: 'Adda' } })
    find('.related [data-entity=bridge]').focus()
    await userEvent.keyboard('{Enter}')
    expect(document.querySelector('.match-note')).toBeNull()
  })

  it('how old the background is there', () => {
    card({ pageDate: '2026-11-25' })
    expect(textOf('.as-of')).toBe('As of 19 June 2024 · 2 years before this page')
    card({ pageDate: '2024-06-19' })
    expect(textOf('.as-of')).toBe('As of 19 June 2024')
  })
})

describe('copying a fact', () => {
  it('puts it with its source on the clipboard, and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    card()
    await userEvent.click(find('.fact .copy'))
    expect(write.mock.calls[0]?.[0]).toMatch(
      /^Built a bridge \(After A\. Writer, .*19 June 2024, Paragraph 1\.\)$/,
    )
    await expect.poll(() => textOf('.fact [role=status]')).toBe('Copied')
    expect(find('.fact .copy').dataset.tip).toBe('Copied')
    write.mockRestore()
  })

  it('does so by a selection where the page has no clipboard, and keeps the focus', async () => {
    const refuse = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    let copied = ''
    const onCopy = ({ target }: Event) => {
      if (target instanceof HTMLTextAreaElement) copied = target.value
    }
    document.addEventListener('copy', onCopy)
    card()
    await userEvent.click(find('.fact .copy'))
    await expect.poll(() => copied).toContain('Paragraph 1')
    document.removeEventListener('copy', onCopy)
    expect(document.activeElement).toBe(find('.fact .copy'))
    expect(document.querySelector('textarea')).toBeNull()
    refuse.mockRestore()
  })
})

describe('“not this”', () => {
  const hiding = () => ({ host: 'news.example', onHide: vi.fn(), onShow: vi.fn() })
  const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent)

  it('asks how far, tells what came of it, and takes it back, all by keyboard', async () => {
    const told = hiding()
    card({ hiding: told })
    find('[aria-label="Not this…"]').focus()
    await userEvent.keyboard('{Enter}')
    expect(find('[aria-label="Not this…"]').getAttribute('aria-expanded')).toBe('true')
    expect(texts('[data-scope]')).toEqual(['On this page', 'On news.example', 'Everywhere'])
    expect(document.activeElement).toBe(find('[data-scope=page]'))

    await userEvent.keyboard('{Tab}{Enter}')
    expect(told.onHide.mock.calls).toEqual([['ada', 'site']])
    expect(textOf('.hidden-note')).toContain('“Ada Byron” is no longer marked on news.example.')
    expect(document.querySelector('.facts')).toBeNull()
    expect(document.activeElement?.textContent).toBe('Undo')

    await userEvent.keyboard('{Enter}')
    expect(told.onShow.mock.calls).toEqual([['ada', 'site']])
    expect(textOf('.card-name')).toBe('Ada Byron')
    expect(document.activeElement).toBe(find('.card-name'))
  })

  it('is of the card that is shown, and asks anew on the next', async () => {
    const told = hiding()
    card({ hiding: told })
    await userEvent.click(find('[aria-label="Not this…"]'))
    await userEvent.click(find('.related [data-entity=bridge]'))
    expect(document.querySelector('[data-scope]')).toBeNull()
    await userEvent.click(find('[aria-label="Not this…"]'))
    await userEvent.click(find('[data-scope=page]'))
    expect(told.onHide.mock.calls).toEqual([['bridge', 'page']])
  })

  it('knows no site on a page without one, and isn’t there where nothing could be hidden', async () => {
    card({ hiding: { ...hiding(), host: '' } })
    find('[aria-label="Not this…"]').click()
    await expect.poll(() => texts('[data-scope]')).toEqual(['On this page', 'Everywhere'])
    card({ entity: 'pact' })
    expect(document.querySelector('[aria-label="Not this…"]')).toBeNull()
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
    card({ onPin, onClose, isPinned: true })
    const pin = find('[aria-label="Keep open"]')
    expect(pin.getAttribute('aria-pressed')).toBe('true')
    pin.focus()
    await userEvent.keyboard(' ')
    expect(onPin).toHaveBeenCalledWith(false)
    find('[aria-label=Close]').focus()
    await userEvent.keyboard('{Enter}')
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('leads to the dossier, at the card that is shown, where there is a way', async () => {
    const onDossier = vi.fn()
    card({ onDossier })
    await userEvent.click(find('.related [data-entity=bridge]'))
    await userEvent.click(find('.dossier-link'))
    expect(onDossier).toHaveBeenCalledExactlyOnceWith('bridge')
    card({ entity: 'pact' })
    expect(document.querySelector('.dossier-link')).toBeNull()
  })

  it('gives every button at least 24 px each way', () => {
    const host = { onPin: () => undefined, onClose: () => undefined, onDossier: () => undefined }
    card({ entity: 'pact', ...host, hiding: { host: '', onHide: vi.fn(), onShow: vi.fn() } })
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

it('tells in the lowest of windows, as with 400 % zoom, what something is', async () => {
  await page.viewport(320, 200)
  card().style.setProperty('--card-max-height', '96px')
  const fade = 20
  const text = document.createRange()
  text.selectNodeContents(find('.card-deck'))
  const [line] = text.getClientRects()
  expect(line?.bottom).toBeLessThan(find('.card-scroller').getBoundingClientRect().bottom - fade)
})
