import type { Page } from 'puppeteer-core'
import { beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { CAN_HAVE_HANDS, useHands } from './hands.ts'
import { readCurrentMark, readMarks, waitForExpected, waitForMark } from './marks.ts'
import { openPanel } from './panel.ts'
import { openPopup } from './popup.ts'
import type { OpenPage } from './session.ts'
import { until } from './until.ts'

const PANEL = 'sidepanel.html'
const isChromium = inject('browser') === 'chromium'

/** Keys for the commands that have none at first, as a reader can give them. */
const MORE_KEYS = {
  'close-card': 'Alt+Shift+G',
  'pin-card': 'Alt+Shift+U',
  'open-panel': 'Alt+Shift+I',
  _execute_action: 'Alt+Shift+O',
}

describe.runIf(CAN_HAVE_HANDS)('by hand', () => {
  const { session, hands } = useHands()
  let opened: OpenPage

  beforeAll(() => session().console.bind(MORE_KEYS))
  beforeEach(async () => {
    opened = await session().open('news.html')
    await waitForMark(opened.page, 'シベリア')
  })

  /** What the real panel shows; null while it is closed. */
  const inPanel = <R>(read: (document: Document) => R) => session().console.inView(PANEL, read)
  const closePanel = () => session().console.inView(PANEL, (document) => document.defaultView?.close())
  const isOpenAt = async (path: string) =>
    (await session().console.addresses()).some((address) => address?.includes(path))

  describe('keys', () => {
    it('lead from mention to mention, open the card, hide the marks; single letters are the page’s', async () => {
      const { page, card } = opened
      await page.evaluate(() => {
        const heard: string[] = []
        Reflect.set(window, 'heard', heard)
        addEventListener('keydown', ({ key, defaultPrevented }) => heard.push(`${key} ${defaultPrevented}`))
      })
      const heard = () => page.evaluate(() => Reflect.get(window, 'heard') as string[])
      hands().press('j', 'k', 'n', 'Return')
      await until('the page to hear its keys', async () => (await heard()).length === 4)
      expect(await heard()).toEqual(['j false', 'k false', 'n false', 'Enter false'])
      expect(await card.view()).toBeNull()
      expect(await readCurrentMark(page)).toBeNull()

      hands().press('alt+shift+j')
      await card.shows('pyongyang')
      hands().press('alt+shift+j')
      await card.shows('russia')
      hands().press('alt+shift+k')
      await card.shows('pyongyang')
      expect((await readCurrentMark(page))?.phrase).toBe('Pyongyang')
      hands().press('alt+shift+y')
      await until('the focus in the card', async () => (await card.view())?.hasFocus)
      hands().press('Escape')
      await card.isGone()
      const count = (await readMarks(page)).length
      hands().press('alt+shift+q')
      await until('no mark', async () => (await readMarks(page)).length === 0)
      hands().press('alt+shift+q')
      await until('the marks again', async () => (await readMarks(page)).length === count)
    })

    it('that a reader gave them pin the card and close it', async () => {
      const { card } = opened
      hands().press('alt+shift+j')
      await card.shows('pyongyang')
      hands().press('alt+shift+u')
      await until('the pin', async () => (await card.view())?.isPinned)
      hands().press('alt+shift+u')
      await until('no pin', async () => !(await card.view())?.isPinned)
      hands().press('alt+shift+g')
      await card.isGone()
    })
  })

  describe('the panel', () => {
    const isOpen = () =>
      until('the panel', () => inPanel((document) => document.querySelector('[data-seen]') !== null))
    const isClosed = () => until('no panel', async () => (await inPanel(() => true)) === null)

    it('opens by its key, leads the page, and follows it', async () => {
      const { page } = opened
      hands().press('alt+shift+i')
      await isOpen()
      const current = () =>
        inPanel((document) =>
          document.querySelector('[data-entity]:has([aria-current=location])')?.getAttribute('data-entity'),
        )
      await inPanel((document) =>
        document.querySelector<HTMLElement>('[data-entity=iaea] .line-main')?.click(),
      )
      const mark = await until('the mention', () => readCurrentMark(page))
      expect(mark.phrase).toBe('International Atomic Energy Agency')
      await until('its line', async () => (await current()) === 'iaea')
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
      await until('another line', async () => (await current()) !== 'iaea')
      await closePanel()
      await isClosed()
    })

    it('opens by the popup’s button', async () => {
      await pressPanelButton(opened.page)
      await isOpen()
      expect(await session().console.addresses()).not.toContainEqual(expect.stringContaining(PANEL))
      await closePanel()
      await isClosed()
    })

    /** Chromium’s popup can be reached by its driver; in Firefox’s the way to the button leads over Tab. */
    async function pressPanelButton(page: Page): Promise<void> {
      if (isChromium) {
        const popup = await openPopup(session(), page)
        await popup.focus('[aria-label="Open the side panel"]')
        return hands().press('Return')
      }
      hands().press('alt+shift+o')
      const inPopup = <R>(read: (document: Document) => R) => session().console.inView('popup.html', read)
      await until('the popup', () =>
        inPopup((document) => document.activeElement?.getAttribute('role') === 'combobox'),
      )
      await until('the button', async () => {
        hands().press('Tab')
        return inPopup((document) => document.activeElement?.matches('[aria-label="Open the side panel"]'))
      })
      hands().press('Return')
    }
  })

  it('the menu of a selection looks the selected words up in the panel', async () => {
    const { page } = opened
    const { x, y } = await waitForMark(page, 'Pyongyang')
    await page.mouse.click(x, y, { count: 2 })
    await until(
      'a selection',
      async () => (await page.evaluate(() => String(getSelection()))).trim() === 'Pyongyang',
    )
    await hands().click(page, { x, y }, 'right')
    // Below our line Chromium has one of its own.
    hands().press(...(isChromium ? ['Up', 'Up', 'Return'] : ['Up', 'Return']))
    await until('the card', () =>
      inPanel((document) => document.querySelector('.card[data-entity=pyongyang]') !== null),
    )
    await closePanel()
  })

  it('the address bar suggests what is found, and Enter opens it', async () => {
    hands().press('ctrl+l')
    hands().type('bs kinjal')
    hands().press('Return')
    await until('the dossier', () => isOpenAt('dossier.html#kinzhal'))
    // Nothing tells when the lines stand there: who is too quick for them tries again.
    await until('the second of what is found', async () => {
      await opened.page.bringToFront()
      hands().press('ctrl+l')
      hands().type('bs kim')
      hands().press('Down', 'Down', 'Return')
      return isOpenAt('dossier.html#kim-jong-il')
    })
  })

  // The last: what is given away is not got back by a key.
  it('a page that may be read on a press alone is read after one', async () => {
    await session().console.giveAwayAccess()
    const page = await session().driven.open(session().server.url('japanese.html'))
    await page.bringToFront()
    const panel = await openPanel(session(), page)
    await until('why not', () => panel.$('.notice .button'))
    expect(await readMarks(page)).toEqual([])
    hands().press('alt+shift+o')
    const lines = () =>
      session().console.inView('popup.html', (document) => document.querySelectorAll('.lines > li').length)
    await until('the popup to list what the page mentions', async () => ((await lines()) ?? 0) > 0)
    hands().press('Escape')
    expect((await waitForExpected(page)).length).toBeGreaterThan(5)
  })
})
