import { beforeAll, describe, inject, it } from 'vitest'
import { openPdf } from './closed-page.ts'
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

  /** Chooses our line in the menu of what is selected; in the panel its card must come, or it must be the first result. */
  async function lookUpSelected(shown: string): Promise<void> {
    const count = hands().countWindows()
    hands().press('shift+F10')
    await until('the menu', async () => hands().countWindows() > count)
    hands().press(...WAY_UP, 'Return')
    await until(`${shown} in the panel`, async () => {
      const found = await session().console.inView('sidepanel.html', (document) =>
        document.querySelector('.card, #results [role=option]')?.getAttribute('data-entity'),
      )
      return found === shown
    })
    await session().console.inView('sidepanel.html', (document) => document.defaultView?.close())
  }

  it('from the menu of selected words', async () => {
    const { page } = await session().open('news.html')
    await page.$eval('a[href="#npt"]', (link) => getSelection()?.selectAllChildren(link))
    await lookUpSelected('npt')
  })

  it('from that menu in a PDF file too, where no extension gets in', async () => {
    const page = await openPdf(session(), session().server.url('report.pdf'))
    // The keys are to go to the document, not to what is around it.
    await page.mouse.click(600, 500)
    hands().press('ctrl+a')
    await lookUpSelected('kinzhal')
  })

  it('from the address bar', async () => {
    await session().open('news.html')
    hands().press('ctrl+l', 'b', 's', 'space', 'k', 'i', 'n', 'j', 'a', 'l', 'Return')
    await session().driven.ownPage('dossier.html#kinzhal')
  })
})
