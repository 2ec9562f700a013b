import { expect, inject, it } from 'vitest'
import { useSession } from './session.ts'

/** Chromium's events can be dispatched from inside its service worker, as the browser itself would. */
interface Dispatched {
  dispatch(...values: unknown[]): void
}
declare const chrome: {
  contextMenus: { onClicked: Dispatched }
  omnibox: { onInputChanged: Dispatched; onInputEntered: Dispatched }
}

const session = useSession()

const worker = () => session().driven.worker()

// Neither menu nor address bar can be driven from outside, in Firefox not even from within.
it.runIf(inject('browser') === 'chromium')(
  'the menu of a selection looks the selected words up',
  async () => {
    await session().open('off-subject.html')
    await (await worker()).evaluate(() =>
      chrome.contextMenus.onClicked.dispatch({
        menuItemId: 'look-up',
        selectionText: ' шестисторонних переговоров ',
      }),
    )
    const panel = await session().driven.ownPage('sidepanel.html')
    await panel.waitForSelector('.card[data-entity=six-party-talks]')
  },
)

it.runIf(inject('browser') === 'chromium')(
  'the address bar suggests entities, and Enter opens the best',
  async () => {
    const suggested = async (query: string) =>
      (await worker()).evaluate(
        (typed) =>
          new Promise<{ content: string; description: string }[]>((resolve) => {
            chrome.omnibox.onInputChanged.dispatch(typed, resolve)
          }),
        query,
      )
    const several = await suggested('kim')
    expect(several.map(({ content }) => content).slice(0, 2)).toEqual(['Kim Jong-un', 'Kim Jong-il'])
    expect(several[0]?.description).toMatch(/^<match>.+<\/match> <dim>.+<\/dim>$/)
    expect((await suggested('six-party')).map(({ content }) => content)[0]).toBe('Six-party talks')
    // Without lines Chromium would not even say that there is nothing.
    expect((await suggested('kinjal')).map(({ content }) => content)).toEqual(['Kinzhal missile'])
    expect((await suggested('zzxqv')).map(({ description }) => description)).toEqual([
      'Backstory: nothing found',
    ])
    await (await worker()).evaluate(() => chrome.omnibox.onInputEntered.dispatch('kinjal', 'currentTab'))
    await session().driven.ownPage('dossier.html#kinzhal')
  },
)
