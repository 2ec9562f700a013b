import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CAN_HAVE_HANDS, useHands } from './hands.ts'
import { readCurrentMark, readMarks, waitForExpected } from './marks.ts'
import type { OpenPage } from './session.ts'
import { until } from './until.ts'

const PANEL = 'sidepanel.html'

/** Keys for the commands that have none at first, as a reader can give them. */
const MORE_KEYS = {
  'close-card': 'Alt+Shift+G',
  'pin-card': 'Alt+Shift+U',
  'open-panel': 'Alt+Shift+I',
}

describe.runIf(CAN_HAVE_HANDS)('by hand', () => {
  const { session, hands } = useHands()
  let opened: OpenPage

  beforeAll(() => session().console.bind(MORE_KEYS))
  beforeEach(async () => {
    opened = await session().open('news.html')
    await waitForExpected(opened.page)
  })

  /** What the real panel shows; null while it is closed. */
  const inPanel = <R>(read: (document: Document) => R) => session().console.inView(PANEL, read)
  const closePanel = () => session().console.inView(PANEL, (document) => document.defaultView?.close())

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
  })
})
