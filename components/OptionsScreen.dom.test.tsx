import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { LANGUAGES } from '../data/types.ts'
import type { SettingKey, Settings } from '../settings/settings.ts'
import { draw, find, textOf } from '../tests/support/draw.tsx'
import { pack, packIn } from '../tests/support/small-pack.ts'
import { OptionsScreen } from './OptionsScreen.tsx'
import type { Pack } from './pack.ts'
import type { Outcome } from './TransferPanel.tsx'

/** In the order of their names, as Chromium has them. */
const COMMANDS = [
  { name: 'close-card', shortcut: '' },
  { name: 'next-mention', shortcut: 'Alt+Shift+J' },
]

interface Drawn {
  locked?: SettingKey[]
  outcome?: Outcome
  pack?: Pack
}

const options = (settings: Settings = {}, { locked = [], outcome, pack: drawn = pack }: Drawn = {}) => {
  const on = {
    onChoose: vi.fn(),
    onCategory: vi.fn(),
    onSite: vi.fn(),
    onLanguage: vi.fn(),
    onShow: vi.fn(),
    onImport: vi.fn(),
    onReset: vi.fn(),
    onUndo: vi.fn(),
    onChangeKeys: vi.fn(),
  }
  draw(
    <OptionsScreen
      pack={drawn}
      settings={settings}
      locked={locked}
      place="sync"
      on={on}
      languages={{ offered: LANGUAGES, ofBrowser: 'en' }}
      exported={'{"a": "ü"}'}
      outcome={outcome ?? null}
      commands={COMMANDS}
      version="1"
      saves={0}
    />,
  )
  return on
}

const radio = (value: string) => find(`input[value="${value}"]`) as HTMLInputElement
const marked = () => [...document.querySelectorAll('.sample .sample-mark')].map((mark) => mark.textContent)

describe('what holds', () => {
  it('is shown: defaults where nothing was chosen, else the choice', () => {
    options({ markStyle: 'ground', openDelay: 1500, language: 'de' })
    expect(radio('first').checked).toBe(true)
    expect(radio('ground').checked).toBe(true)
    expect(textOf('.delay output')).toBe('1.5 seconds')
    expect((find('select') as HTMLSelectElement).value).toBe('de')
  })

  it('is shown of the keys, in the reader’s language and the order of the words', () => {
    options({}, { pack: packIn('ja') })
    expect([...document.querySelectorAll('.commands > *')].map(({ textContent }) => textContent)).toEqual([
      '次の語句へ移動Alt+Shift+J',
      'カードを閉じる未設定',
    ])
  })

  it('shows in the preview', () => {
    options()
    expect(marked()).toEqual(['Kim Jong-un', 'Vladivostok'])
    options({ occurrences: 'every', markStyle: 'underline', categories: { place: false } })
    expect(marked()).toEqual(['Kim Jong-un', 'Kim'])
    expect(find('.sample .sample-mark').dataset.style).toBe('underline')
    options({ enabled: false })
    expect(marked()).toEqual([])
  })
})

describe('every control tells of its change', () => {
  it('choices, by pointer and by arrow keys', async () => {
    const { onChoose } = options()
    await userEvent.click(radio('every'))
    radio('about').focus()
    await userEvent.keyboard('{ArrowDown}')
    await userEvent.click(radio('large'))
    expect(onChoose.mock.calls).toEqual([
      ['occurrences', 'every'],
      ['general', 'always'],
      ['textSize', 'large'],
    ])
  })

  it('the delay, once the hand is off', async () => {
    const { onChoose } = options()
    find('input[type=range]').focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(onChoose.mock.calls).toEqual([['openDelay', 300]])
    options({ openBy: 'click' })
    expect((find('input[type=range]') as HTMLInputElement).disabled).toBe(true)
  })

  it('the language, and the browser’s again', async () => {
    const { onLanguage } = options({ language: 'ja' })
    await userEvent.selectOptions(find('select'), 'ko')
    await userEvent.selectOptions(find('select'), '')
    expect(onLanguage.mock.calls).toEqual([['ko'], [undefined]])
  })

  it('sites, on the list of the rule that holds', async () => {
    const { onSite } = options({ siteRule: 'only', sitesOff: ['a.example'], sitesOnly: ['b.example'] })
    await userEvent.fill(find('.add-site input'), 'https://c.example/news')
    await userEvent.keyboard('{Enter}')
    await userEvent.click(find('[aria-label="Remove b.example"]'))
    await userEvent.fill(find('.add-site input'), 'not a site')
    await userEvent.keyboard('{Enter}')
    expect(onSite.mock.calls).toEqual([
      [{ list: 'sitesOnly', host: 'c.example', isListed: true }],
      [{ list: 'sitesOnly', host: 'b.example', isListed: false }],
    ])
    expect(textOf('.add-site [role=alert]')).toContain('not a site')
  })

  it('sites in their own script, which are told and kept in ASCII', async () => {
    const { onSite } = options({
      sitesOff: ['xn--r8jz45g.jp'],
      hidden: [{ entity: 'ada', site: 'xn--caf-dma.fr' }],
    })
    expect(textOf('.rows .row-words')).toBe('例え.jp')
    expect(textOf('#hidden .row-words .help')).toBe('on café.fr')
    await userEvent.fill(find('.add-site input'), 'новости.рф')
    await userEvent.keyboard('{Enter}')
    await userEvent.click(find('[aria-label="Remove 例え.jp"]'))
    expect(onSite.mock.calls).toEqual([
      [{ list: 'sitesOff', host: 'xn--b1amnebsh.xn--p1ai', isListed: true }],
      [{ list: 'sitesOff', host: 'xn--r8jz45g.jp', isListed: false }],
    ])
  })

  it('hidden names are listed with where, and can be marked again', async () => {
    const { onShow } = options({ hidden: [{ entity: 'ada' }, { entity: 'gone', site: 'a.example' }] })
    const rows = [...document.querySelectorAll('#hidden .row-words')].map((row) => row.textContent)
    expect(rows).toEqual(['Ada Byroneverywhere', 'goneon a.example'])
    await userEvent.click(find('[aria-label^="Mark again: gone"]'))
    expect(onShow.mock.calls).toEqual([['gone', 'a.example']])
  })

  it('export is a file of what holds, import a file that is chosen', async () => {
    const { onImport } = options()
    const link = find('[download]') as HTMLAnchorElement
    expect(await (await fetch(link.href)).text()).toBe('{"a": "ü"}')
    const file = new File(['{}'], 'mine.json', { type: 'application/json' })
    await userEvent.upload(find('input[type=file]'), file)
    expect(onImport).toHaveBeenCalledOnce()
    expect(onImport.mock.calls[0]?.[0]).toMatchObject({ name: 'mine.json' })
  })
})

it('of a file with many faults says the first, and how many more there are', () => {
  const faults = Array.from({ length: 3000 }, (_, at) => `sitesOff[${at}]: 7`)
  options({}, { outcome: { kind: 'refused', file: 'notes.json', reason: 'faults', faults } })
  const told = [...document.querySelectorAll('.faults li')].map((fault) => fault.textContent)
  expect(told).toEqual([...faults.slice(0, 5), 'and 2,995 more'])
})

it('what is locked can’t be changed, and says why', () => {
  options({}, { locked: ['enabled', 'general', 'categories', 'openDelay', 'sitesOff'] })
  const off = (selector: string) => find(selector).matches(':disabled')
  expect(
    ['.switch', 'input[value=about]', '.tile', 'input[type=range]', '.add-site input'].filter(off),
  ).toHaveLength(5)
  expect(off('input[value=every]')).toBe(false)
  const reasons = [...document.querySelectorAll('.lock-note')].map((note) => note.textContent)
  expect(reasons).toEqual(Array(5).fill('Set by your organization'))
})

it.each([320, 600, 1280])('fits a window of %d px without scrolling sideways', async (width) => {
  await page.viewport(width, 800)
  options({
    hidden: [{ entity: 'ada' }],
    sitesOff: ['a-very-long-name-of-a-newspaper.international.example'],
  })
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
})

describe('the focus', () => {
  const focused = () =>
    document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.className
  const press = (label: string) => userEvent.click(find(`[aria-label="${label}"]`))

  it('goes to the next site when one is removed, then to the one before, then to what is left to say', async () => {
    options({ sitesOff: ['a.example', 'b.example', 'c.example'] })
    await press('Remove b.example')
    options({ sitesOff: ['a.example', 'c.example'] })
    expect(focused()).toBe('Remove c.example')
    await press('Remove c.example')
    options({ sitesOff: ['a.example'] })
    expect(focused()).toBe('Remove a.example')
    await press('Remove a.example')
    options({ sitesOff: [] })
    expect(focused()).toBe('empty')
  })

  it('does the same where a name is marked again', async () => {
    options({ hidden: [{ entity: 'ada' }, { entity: 'bridge' }] })
    await userEvent.click(find('.row-item .quiet-button'))
    options({ hidden: [{ entity: 'bridge' }] })
    expect(focused()).toMatch(/^Mark again: Long Bridge/)
  })
})
