import type { Frame, Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { runCommand } from './keys.ts'
import { type Mark, readCurrentMark, readMarks } from './marks.ts'
import type { OpenPage } from './session.ts'
import { useSession } from './session.ts'
import { until } from './until.ts'

const session = useSession()

const frameOf = async (page: Page, id: string): Promise<Frame> => {
  const frame = await (await page.waitForSelector(`#${id}`))?.contentFrame()
  if (!frame) throw new Error(`No frame ${id}`)
  return frame
}

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

const placeIn = async (frame: Frame, phrase: string): Promise<{ x: number; y: number }> => {
  const mark = (await readMarks(frame)).find((one) => one.phrase === phrase)
  const element = await frame.frameElement()
  if (!mark || !element) throw new Error(`No “${phrase}”`)
  const { left, top } = await element.evaluate((one) => one.getBoundingClientRect().toJSON())
  return { x: left + mark.x, y: top + mark.y }
}

describe('“not this, on this page”', () => {
  it('said on the card of a frame’s mention holds in all frames, and can be taken back', async () => {
    const { page, card, near, abroad } = await openWithFrames()
    await card.opensAt(await placeIn(near, 'Kinzhal'), 'kinzhal')
    await card.press('[aria-label="Not this…"]')
    await card.press('[data-scope=page]')
    for (const frame of [near, abroad])
      await until('one mark less', async () => (await phrasesIn(frame)).join() === 'Pyongyang')
    await card.press('.undo')
    for (const frame of [near, abroad])
      await until('both marks', async () => (await phrasesIn(frame)).join() === 'Kinzhal,Pyongyang')
    expect(page.isClosed()).toBe(false)
  })
})

describe('the keys lead through all frames', () => {
  /** The mention at hand, which is one on the whole page, by its frame. */
  const current = async (frames: readonly Frame[]): Promise<string> => {
    const found = await Promise.all(frames.map((frame) => readCurrentMark(frame)))
    const at = found.flatMap((mark, nth) => (mark ? [`${nth} ${(mark as Mark).phrase}`] : []))
    if (at.length !== 1) throw new Error(`${at.length} mentions at hand`)
    return at.join()
  }

  it('on and back, around the end', async () => {
    const opened = await openWithFrames()
    const frames = [opened.page.mainFrame(), opened.near, opened.abroad]
    const seen: string[] = []
    const go = async (command: 'next-mention' | 'previous-mention') => {
      const before = seen.at(-1)
      await runCommand(session(), opened, command)
      seen.push(
        await until('the next mention', async () => {
          const now = await current(frames)
          return now !== before && now
        }),
      )
    }
    for (let step = 0; step < 6; step++) await go('next-mention')
    expect((await opened.card.shows('vostochny')).hasFocus).toBe(false)
    expect(seen[0]).toBe('0 Vostochny Cosmodrome')
    expect(seen[5]).toBe(seen[0])
    expect(new Set(seen).size).toBe(5)
    await go('previous-mention')
    expect(seen[6]).toBe(seen[4])
  })

  it('from the frame that was used last', async () => {
    const opened = await openWithFrames()
    const { page, card, near, abroad } = opened
    const { x, y } = await placeIn(abroad, 'Pyongyang')
    await page.mouse.click(x + 80, y)
    await runCommand(session(), opened, 'next-mention')
    const frames = [page.mainFrame(), near, abroad]
    await until('the frame’s own', async () => (await current(frames)) === '2 Kinzhal')
    // Its card has more room over the page.
    const { rect } = await card.shows('kinzhal')
    expect(rect.bottom - rect.top).toBeGreaterThan(150)
    expect(Math.abs(rect.top - y)).toBeLessThan(120)
    await runCommand(session(), opened, 'previous-mention')
    await until('the card of the mention before', async () => {
      const view = await card.view()
      return view !== null && view.entity !== 'kinzhal'
    })
  })
})
