import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Release } from '../../browser/bridge.ts'
import { sendToBackground } from '../../browser/messaging.ts'
import { FrameCard } from './frame-card.ts'
import type { Mark } from './mark.ts'
import { PointerTrail } from './pointer-trail.ts'

// What the tests run in is a frame itself, of a page without the extension.
vi.mock('../../browser/messaging.ts', () => ({ sendToBackground: vi.fn() }))

const send = vi.mocked(sendToBackground)
let end: AbortController
let card: FrameCard

/** Has the top page open the card, and keep it or not when the frame lets it go. */
const openCard = async (isPinned: boolean): Promise<void> => {
  send.mockImplementation(
    async (type, data) =>
      type === 'card-over-page' || (isPinned && (data as { why: Release }).why !== 'escape'),
  )
  document.body.textContent = 'Ada'
  const node = document.body.firstChild as Text
  const range = new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 3 })
  await card.open({ mark: { entity: 'ada', kind: 'exact', surface: 'Ada', range } as Mark, cause: 'click' })
}

const pressElsewhere = () =>
  dispatchEvent(new PointerEvent('pointerdown', { clientX: innerWidth, clientY: innerHeight }))
const pressEsc = () => dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
/** Why cards were let go, once the answers have come. */
const releases = async (): Promise<unknown[]> => {
  await new Promise((resolve) => setTimeout(resolve))
  return send.mock.calls.flatMap(([type, data]) => (type === 'release-card' ? [data] : []))
}

beforeEach(() => {
  end = new AbortController()
  card = new FrameCard(new PointerTrail(end.signal))
})
afterEach(() => {
  end.abort()
  send.mockReset()
  document.body.replaceChildren()
})

test('a press elsewhere lets the card go, and Esc is the frame’s own again', async () => {
  await openCard(false)
  pressElsewhere()
  expect(await releases()).toEqual([{ why: 'press-outside' }])
  pressEsc()
  pressElsewhere()
  expect(await releases()).toEqual([{ why: 'press-outside' }])
})

test('of two wishes whose answers come late, only the newer is watched over', async () => {
  await Promise.all([openCard(false), openCard(false)])
  pressElsewhere()
  pressElsewhere()
  expect(await releases()).toEqual([{ why: 'press-outside' }])
})

test('Esc closes a card that was pinned and stayed', async () => {
  await openCard(true)
  pressElsewhere()
  await releases()
  pressEsc()
  expect(await releases()).toEqual([{ why: 'press-outside' }, { why: 'escape' }])
})

test('what ends the card’s time in the frame ends it once', async () => {
  await openCard(false)
  card.close()
  await releases()
  card.close()
  pressEsc()
  expect(await releases()).toEqual([{ why: 'press-outside' }])
})
