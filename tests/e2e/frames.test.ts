import type { Frame } from 'puppeteer-core'
import { describe, expect, inject, it } from 'vitest'
import { frameOf, placeIn } from './frames.ts'
import { readCurrentMark, readMarks } from './marks.ts'
import { openPanel, press } from './panel.ts'
import { type OpenPage, useSession } from './session.ts'
import { until } from './until.ts'

const session = useSession()

const phrasesIn = async (frame: Frame): Promise<string[]> =>
  (await readMarks(frame)).map(({ phrase }) => phrase)

/** A page with marks of its own and two frames, one of another host, once all are marked. */
async function openWithFrames(): Promise<OpenPage & { near: Frame; abroad: Frame }> {
  const opened = await session().open('layers.html')
  const near = await frameOf(opened.page, 'near')
  const abroad = await frameOf(opened.page, 'abroad')
  for (const frame of [near, abroad])
    await until('the marks of a frame', async () => (await phrasesIn(frame)).length === 2)
  await until('the marks of the page', async () => (await readMarks(opened.page)).length === 1)
  return { ...opened, near, abroad }
}

describe('“not this, on this page”', () => {
  it('said on the card of a frame’s mention holds in all frames, and can be taken back', async () => {
    const { card, near, abroad } = await openWithFrames()
    await card.opensAt(await placeIn(near, 'Kinzhal'), 'kinzhal')
    await card.press('[aria-label="Not this…"]')
    await card.press('[data-scope=page]')
    for (const frame of [near, abroad])
      await until('one mark less', async () => (await phrasesIn(frame)).join() === 'Pyongyang')
    await card.press('.undo')
    for (const frame of [near, abroad])
      await until('both marks', async () => (await phrasesIn(frame)).join() === 'Kinzhal,Pyongyang')
  })

  it('holds in frames that come later', async () => {
    const { page, card, near, abroad } = await openWithFrames()
    await card.opensAt(await placeIn(near, 'Kinzhal'), 'kinzhal')
    await card.press('[aria-label="Not this…"]')
    await card.press('[data-scope=page]')
    await until('one mark less', async () => (await phrasesIn(abroad)).join() === 'Pyongyang')
    for (const id of ['near', 'abroad']) {
      await page.$eval(
        `#${id}`,
        (frame, name) => {
          const late = frame.cloneNode() as HTMLIFrameElement
          late.id = name
          frame.after(late)
        },
        `late-${id}`,
      )
      const late = await frameOf(page, `late-${id}`)
      await until('what is left in a late frame', async () => (await phrasesIn(late)).join() === 'Pyongyang')
    }
  })
})

it('Esc in a frame closes the card of its mention, a pinned one too', async () => {
  const { page, card, near } = await openWithFrames()
  await card.opensAt(await placeIn(near, 'Kinzhal'), 'kinzhal')
  await card.press('[aria-pressed=false]')
  await until('the pin', async () => (await card.view())?.isPinned)
  await near.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
  })
  await page.keyboard.press('Escape')
  await until('no card', async () => (await card.view()) === null)
})

it('a double click on a mention in a frame selects its word and wants no card', async () => {
  const { page, card, near } = await openWithFrames()
  const place = await placeIn(near, 'Kinzhal')
  await card.opensAt(place, 'kinzhal')
  await page.mouse.click(place.x, place.y, { count: 2 })
  await card.isGone()
  expect(await near.evaluate(() => String(getSelection()))).toBe('Kinzhal')
})

/** The mention at hand, which is one on the whole page, after the number of its frame. */
async function currentIn(frames: readonly Frame[]): Promise<string> {
  const found = await Promise.all(frames.map((frame) => readCurrentMark(frame)))
  const at = found.flatMap((mark, nth) => (mark ? [`${nth} ${mark.phrase}`] : []))
  if (at.length !== 1) throw new Error(`${at.length} mentions at hand`)
  return at.join()
}

/** Does something several times, and returns where it led each time. */
async function follow(frames: readonly Frame[], times: number, act: () => Promise<void>): Promise<string[]> {
  const seen: string[] = []
  for (let time = 0; time < times; time++) {
    const before = await currentIn(frames).catch(() => null)
    await act()
    const isElsewhere = async () => {
      const now = await currentIn(frames)
      return now !== before && now
    }
    seen.push(await until('another mention at hand', isElsewhere))
  }
  return seen
}

it('the panel leads to the mentions of an entity in all frames, one after another', async () => {
  const { page, near, abroad } = await openWithFrames()
  const panel = await openPanel(session(), page)
  const line = '.lines > [data-entity=kinzhal] .line-main'
  await panel.waitForSelector(line)
  const frames = [page.mainFrame(), near, abroad]
  const seen = await follow(frames, 3, () => press(panel, line))
  expect(seen.slice(0, 2).sort()).toEqual(['1 Kinzhal', '2 Kinzhal'])
  expect(seen[2]).toBe(seen[0])
})

/** Chromium's own way to dispatch an event, which no types know. */
declare const chrome: { commands: { onCommand: { dispatch(command: string, tab: { id: number }): void } } }

// No driver presses keys that are the browser's own; Firefox has no other way to run a command.
describe.runIf(inject('browser') === 'chromium')('the keys lead through all frames', () => {
  const run = async (command: 'next-mention' | 'previous-mention', tabId: number): Promise<void> => {
    const worker = await session().driven.worker()
    await worker.evaluate((name, id) => chrome.commands.onCommand.dispatch(name, { id }), command, tabId)
  }

  it('on and back, around the end', async () => {
    const { page, tabId, card, near, abroad } = await openWithFrames()
    const frames = [page.mainFrame(), near, abroad]
    const seen = await follow(frames, 6, () => run('next-mention', tabId))
    expect(seen[0]).toBe('0 Vostochny Cosmodrome')
    expect(seen[5]).toBe(seen[0])
    expect(new Set(seen).size).toBe(5)
    expect((await card.shows('vostochny')).hasFocus).toBe(false)
    expect(await follow(frames, 1, () => run('previous-mention', tabId))).toEqual([seen[4]])
  })

  it('from the frame that was used last, whose cards have more room over the page', async () => {
    const { page, tabId, card, near, abroad } = await openWithFrames()
    const frames = [page.mainFrame(), near, abroad]
    const { x, y } = await placeIn(abroad, 'Kinzhal')
    await page.mouse.click(x + 80, y)
    expect(await follow(frames, 1, () => run('next-mention', tabId))).toEqual(['2 Kinzhal'])
    const { rect } = await card.shows('kinzhal')
    expect(rect.bottom - rect.top).toBeGreaterThan(150)
    expect(Math.abs(rect.top - y)).toBeLessThan(120)
    await run('previous-mention', tabId)
    await until('the card of the mention before', async () => {
      const view = await card.view()
      return view !== null && view.entity !== 'kinzhal'
    })
  })
})
