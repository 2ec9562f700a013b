import { beforeAll, describe, inject, it } from 'vitest'
import { CAN_HAVE_HANDS, useHands } from './hands.ts'
import { waitForMark } from './marks.ts'
import { until } from './until.ts'

/** A key for the popup, which has none at first, as a reader can give it one. */
const POPUP_KEY = { _execute_action: 'Alt+Shift+L' }

/** From the end of the menu of selected words to our line: Chromium lists one of its own below. */
const WAY_UP = inject('browser') === 'chromium' ? ['Up', 'Up'] : ['Up']

describe.runIf(CAN_HAVE_HANDS)('found by hand', () => {
  const { session, hands } = useHands()

  beforeAll(() => session().console.bind(POPUP_KEY))

  it('from the popup, with keys alone', async () => {
    const { page } = await session().open('news.html')
    await waitForMark(page, 'Pyongyang')
    const inPopup = <R>(read: (document: Document) => R) => session().console.inView('popup.html', read)
    hands().press('alt+shift+l')
    await until('the search', () =>
      inPopup((document) => document.hasFocus() && document.activeElement?.role === 'combobox'),
    )
    hands().press('m', 'i', 's', 's', 'i', 'l', 'e', 'Down')
    const chosen = await until('the second result', () =>
      inPopup((document) =>
        document.querySelector('[role=option] + [aria-selected=true]')?.getAttribute('data-entity'),
      ),
    )
    hands().press('Return')
    await until('its card', async () => {
      const shown = await inPopup((document) => document.querySelector('.card')?.getAttribute('data-entity'))
      return shown === chosen
    })
    await session().console.inView('popup.html', (document) => document.defaultView?.close())
  })

  it('from the menu of selected words', async () => {
    const { page } = await session().open('news.html')
    await page.$eval('a[href="#npt"]', (link) => getSelection()?.selectAllChildren(link))
    const count = hands().countWindows()
    hands().press('shift+F10')
    await until('the menu', async () => hands().countWindows() > count)
    hands().press(...WAY_UP, 'Return')
    await until('the card in the panel', () =>
      session().console.inView(
        'sidepanel.html',
        (document) => document.querySelector('.card[data-entity=npt]') !== null,
      ),
    )
    await session().console.inView('sidepanel.html', (document) => document.defaultView?.close())
  })

  it('from the address bar', async () => {
    await session().open('news.html')
    hands().press('ctrl+l', 'b', 's', 'space', 'k', 'i', 'n', 'j', 'a', 'l', 'Return')
    await session().driven.ownPage('dossier.html#kinzhal')
  })
})
