import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { draw, find, textOf } from '../tests/support/draw.tsx'
import { pack } from '../tests/support/small-pack.ts'
import { PopupScreen } from './PopupScreen.tsx'
import type { PageState } from './page-state.ts'

/** Finds by the beginning of a word of the English name. */
const lookup = (query: string) =>
  [...pack.entityById.values()].flatMap(({ id, name }) => {
    const at = ` ${name}`.toLowerCase().indexOf(` ${query.toLowerCase()}`)
    const ranges: [number, number][] = [[at, at + query.length]]
    return at < 0 ? [] : [{ entity: id, matched: name, ranges }]
  })

const popup = (page: PageState = { kind: 'read', entities: [] }) => {
  const told = {
    onShow: vi.fn(),
    onTurnOn: vi.fn(),
    onCategory: vi.fn(),
    onSite: vi.fn(),
    onEnabled: vi.fn(),
    onQuiet: vi.fn(),
    onOptions: vi.fn(),
    onPanel: vi.fn(),
    onAllow: vi.fn(),
    onDossier: vi.fn(),
  }
  draw(
    <PopupScreen
      pack={pack}
      lookup={lookup}
      page={page}
      onShow={told.onShow}
      onTurnOn={told.onTurnOn}
      onAllow={told.onAllow}
      onDossier={told.onDossier}
      choices={{
        ...told,
        isCategoryOn: (id) => id !== 'place',
        site: { host: 'news.example', isOn: true },
        isEnabled: true,
        isQuiet: false,
        locked: [],
      }}
    />,
  )
  return told
}

const options = () =>
  [...document.querySelectorAll<HTMLElement>('[role=option]')].map(({ dataset }) => dataset.entity)
const search = () => find('[role=combobox]') as HTMLInputElement

describe('search', () => {
  it('has the focus, finds while one types, shows what matched and says how many', async () => {
    popup()
    expect(document.activeElement).toBe(search())
    await userEvent.keyboard('bri')
    expect(options()).toEqual(['bridge', 'pact'])
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Bri', 'Bri'])
    expect(textOf('[role=status]')).toBe('2 results')
    expect(search().getAttribute('aria-expanded')).toBe('true')
  })

  it('opens the active result’s card by Enter; Esc leads back to the results, then clears', async () => {
    popup()
    await userEvent.keyboard('bri{ArrowDown}')
    expect(find('[aria-selected=true]').id).toBe(search().getAttribute('aria-activedescendant'))
    await userEvent.keyboard('{Enter}')
    expect(textOf('.card-name')).toBe('Bridge Pact')
    await userEvent.keyboard('{Escape}')
    expect(options()).toEqual(['bridge', 'pact'])
    expect(document.activeElement).toBe(search())
    await userEvent.keyboard('{Escape}')
    expect(search().value).toBe('')
    expect(document.querySelector('[role=listbox]')).toBeNull()
  })

  it('goes round the ends', async () => {
    popup()
    await userEvent.keyboard('bri{ArrowUp}')
    expect(find('[aria-selected=true]').dataset.entity).toBe('pact')
    await userEvent.keyboard('{ArrowDown}')
    expect(find('[aria-selected=true]').dataset.entity).toBe('bridge')
  })

  it('leaves Enter and the arrows to the input method while one composes', async () => {
    popup()
    await userEvent.keyboard('bri')
    search().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }))
    expect(document.querySelector('.card')).toBeNull()
  })

  it('looks up what an input method has composed, and not the halves of its letters', async () => {
    popup()
    const compose = (text: string) => {
      search().value = text
      search().dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }))
      return expect.poll(() => search().value).toBe(text)
    }
    await userEvent.keyboard('bri')
    await compose('ｂ')
    expect(options()).toEqual(['bridge', 'pact'])
    await compose('ぶｒ')
    expect(options()).toEqual(['bridge', 'pact'])
    search().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
    await expect.poll(() => textOf('.notice')).toContain('ぶｒ')
  })

  it('says that nothing is found, how to search better, and what comes nearest', async () => {
    popup()
    await userEvent.keyboard('bridgehead')
    expect(textOf('.notice')).toContain('Nothing found for “bridgehead”')
    expect(options()).toEqual(['bridge', 'pact'])
    await userEvent.keyboard('{Enter}')
    expect(textOf('.card-name')).toBe('Long Bridge')
  })
})

describe('the page', () => {
  const mentioned: PageState = {
    kind: 'read',
    entities: [
      { entity: 'pact', count: 3 },
      { entity: 'ada', count: 1 },
    ],
  }

  it('lists what it mentions with counts; a press shows the mention, the arrow opens the card', async () => {
    const { onShow } = popup(mentioned)
    const lines = [...document.querySelectorAll<HTMLElement>('.line')]
    expect(
      lines.map((line) => [line.dataset.entity, line.querySelector('.line-count')?.textContent]),
    ).toEqual([
      ['pact', '×3'],
      ['ada', undefined],
    ])
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(onShow.mock.calls).toEqual([['ada']])
    await userEvent.click(find('[aria-label="Open the card of Bridge Pact"]'))
    expect(textOf('.card-name')).toBe('Bridge Pact')
    expect(textOf('.back')).toBe('On this page')
  })

  it('is walked through by arrows, to both ends, and back up to the field', async () => {
    const { onShow } = popup(mentioned)
    await userEvent.keyboard('{ArrowDown}{End}{Enter}{Home}{Enter}')
    expect(onShow.mock.calls).toEqual([['ada'], ['pact']])
    await userEvent.keyboard('{ArrowUp}')
    expect(document.activeElement).toBe(find('[role=combobox]'))
  })

  it('has the focus again where a card was opened from, when it closes', async () => {
    popup(mentioned)
    const opener = '.line-pair[data-entity=ada] > .icon-button'
    find(opener).focus()
    await userEvent.keyboard('{Enter}')
    find('.card')
    await userEvent.keyboard('{Escape}')
    expect(document.activeElement).toBe(find(opener))
  })

  it('counts by category on the switches, and tells of every change', async () => {
    const told = popup(mentioned)
    const tiles = [...document.querySelectorAll<HTMLElement>('.tile')]
    expect(tiles.map((tile) => [tile.dataset.category, tile.ariaChecked, tile.textContent])).toEqual([
      ['person', 'true', '1People'],
      ['place', 'false', 'Places'],
      ['agreement', 'true', '1Pacts'],
    ])
    await userEvent.click(find('.tile[data-category=place]'))
    expect(told.onCategory.mock.calls).toEqual([['place', true]])
    for (const one of document.querySelectorAll<HTMLElement>('.switch')) await userEvent.click(one)
    expect(told.onSite.mock.calls).toEqual([[false]])
    expect(told.onEnabled.mock.calls).toEqual([[false]])
    await userEvent.click(find('[aria-label^="Hide the marks"]'))
    expect(told.onQuiet.mock.calls).toEqual([[true]])
  })

  it.each<[string, PageState, string]>([
    ['nothing on it', { kind: 'read', entities: [] }, 'Nothing to explain on this page'],
    ['our own', { kind: 'restricted', barrier: 'own' }, 'This is one of Backstory’s own pages'],
    [
      'browsers’ own',
      { kind: 'restricted', barrier: 'browser' },
      'This is one of the browser’s own pages or views',
    ],
    ['a store', { kind: 'restricted', barrier: 'store' }, 'Browsers keep extensions off this store'],
    ['a viewer', { kind: 'restricted', barrier: 'viewer' }, 'The browser’s viewer shows this document'],
    ['a file', { kind: 'restricted', barrier: 'file' }, 'Backstory may not read files'],
    ['not allowed', { kind: 'restricted', barrier: 'permission' }, 'Backstory may not read this site'],
    ['another rule', { kind: 'restricted', barrier: 'other' }, 'Extensions can’t read this page'],
    ['not read yet', { kind: 'unread' }, 'This page has not been read yet'],
    ['switched off here', { kind: 'site-off', host: 'news.example', isLocked: false }, 'Off on news.example'],
    [
      'switched off on a site with a name in its own script',
      { kind: 'site-off', host: 'xn--r8jz45g.jp', isLocked: false },
      'Off on 例え.jp',
    ],
    ['a page of no site', { kind: 'site-off', host: '', isLocked: false }, 'Off on this page'],
    ['switched off', { kind: 'all-off', isLocked: false }, 'Backstory is off'],
  ])('explains itself: %s', (_, page, title) => {
    popup(page)
    expect(textOf('.notice-title')).toBe(title)
  })

  it('offers to ask for leave where that is missing, and there alone', async () => {
    const { onAllow } = popup({ kind: 'restricted', barrier: 'permission' })
    await userEvent.click(find('.notice .button'))
    expect(onAllow).toHaveBeenCalledOnce()
    popup({ kind: 'restricted', barrier: 'store' })
    expect(document.querySelector('.notice .button')).toBeNull()
    expect(textOf('.notice')).toContain('Looking things up works everywhere')
  })

  it('leads to the side panel', async () => {
    const { onPanel } = popup(mentioned)
    await userEvent.click(find('[aria-label="Open the side panel"]'))
    expect(onPanel).toHaveBeenCalledOnce()
  })

  it('opens the dossier, from a card at its entity', async () => {
    const { onDossier } = popup(mentioned)
    await userEvent.click(find('[aria-label="Open the dossier"]'))
    expect(onDossier).toHaveBeenLastCalledWith()
    find('[role=combobox]').focus()
    await userEvent.keyboard('ada{Enter}')
    await userEvent.click(find('.dossier-link'))
    expect(onDossier).toHaveBeenLastCalledWith('ada')
  })

  it('offers no button where an administrator decides', () => {
    for (const page of [
      { kind: 'all-off', isLocked: true },
      { kind: 'site-off', host: 'news.example', isLocked: true },
    ] as const) {
      popup(page)
      expect(textOf('.notice .lock-note')).toBe('Set by your organization')
      expect(document.querySelector('.notice .button')).toBeNull()
    }
  })

  it('offers to turn on what is off, and ways in where there is nothing', async () => {
    const { onTurnOn } = popup({ kind: 'all-off', isLocked: false })
    await userEvent.click(find('.notice .button'))
    expect(onTurnOn).toHaveBeenCalledOnce()
    // The button goes with what it said.
    expect(document.activeElement).toBe(search())
    popup()
    await userEvent.click(find('.notice [data-entity=pact]'))
    expect(textOf('.card-name')).toBe('Bridge Pact')
  })
})
