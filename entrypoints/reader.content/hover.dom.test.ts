import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { HOST_TAG } from '../../browser/bridge.ts'
import type { Settings } from '../../settings/settings.ts'
import { type PointerOptions, watchHover } from './hover.ts'
import type { Mark } from './mark.ts'
import type { Marker } from './marker.ts'

let end: AbortController
let settings: Settings
const onOpen = vi.fn<PointerOptions['onOpen']>()

/** A page with one long mention, and the words behind it. */
const stage = (): { on: DOMPoint; off: DOMPoint } => {
  document.body.innerHTML = '<p><b>the Non-Proliferation Treaty</b> and so on</p>'
  const bold = document.querySelector('b') as HTMLElement
  const node = bold.firstChild as Text
  const range = { startContainer: node, startOffset: 0, endContainer: node, endOffset: node.length }
  const mark = { entity: 'npt', range: new StaticRange(range) } as Mark
  const marker = {
    isEmpty: false,
    markOf: () => undefined,
    marksNear: (near: Node) => (near === node ? [mark] : []),
  } as Partial<Marker> as Marker
  watchHover({ marker, settings: () => settings, onOpen, signal: end.signal })
  const { left, right, top } = bold.getBoundingClientRect()
  return { on: new DOMPoint(left + 4, top + 4), off: new DOMPoint(right + 20, top + 4) }
}

const move = (
  { x, y }: { x: number; y: number },
  more: PointerEventInit = {},
  target: Element = document.body,
) => target.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, bubbles: true, ...more }))

beforeEach(() => {
  vi.useFakeTimers()
  end = new AbortController()
  settings = {}
  onOpen.mockClear()
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
  getSelection()?.removeAllRanges()
  document.body.replaceChildren()
})

describe('a card opens', () => {
  test('after a rest of a quarter of a second, once', () => {
    const { on } = stage()
    move(on)
    vi.advanceTimersByTime(240)
    expect(onOpen).not.toHaveBeenCalled()
    vi.advanceTimersByTime(20)
    expect(onOpen.mock.calls.map(([{ mark, cause }]) => [mark.entity, cause])).toEqual([['npt', 'hover']])
    move({ x: on.x + 40, y: on.y })
    vi.advanceTimersByTime(2000)
    expect(onOpen).toHaveBeenCalledOnce()
  })

  test.each([0, 1000])('after the %i ms that the reader chose', (openDelay) => {
    settings = { openDelay }
    const { on } = stage()
    move(on)
    vi.advanceTimersByTime(Math.max(60, openDelay) - 10)
    expect(onOpen).not.toHaveBeenCalled()
    vi.advanceTimersByTime(20)
    expect(onOpen).toHaveBeenCalledOnce()
  })

  test('under an unsteady hand, but not under one that sweeps along the line', () => {
    const { on } = stage()
    for (let at = 0; at < 6; at++) {
      move({ x: on.x + 20 * at, y: on.y })
      vi.advanceTimersByTime(100)
    }
    expect(onOpen).not.toHaveBeenCalled()
    for (let at = 0; at < 4; at++) {
      move({ x: on.x + 100 + (at % 2), y: on.y })
      vi.advanceTimersByTime(100)
    }
    expect(onOpen).toHaveBeenCalledOnce()
  })

  test('again after the pointer has been elsewhere', () => {
    const { on, off } = stage()
    for (const point of [on, off, on]) {
      move(point)
      vi.advanceTimersByTime(400)
    }
    expect(onOpen).toHaveBeenCalledTimes(2)
  })

  test('with a key held where the reader wants that, pressed before the rest or in it', () => {
    settings = { openBy: 'modifier' }
    const { on, off } = stage()
    move(on)
    vi.advanceTimersByTime(1000)
    expect(onOpen).not.toHaveBeenCalled()
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }))
    vi.advanceTimersByTime(300)
    expect(onOpen).toHaveBeenCalledOnce()
    move(off)
    move(on, { shiftKey: true })
    vi.advanceTimersByTime(300)
    expect(onOpen).toHaveBeenCalledTimes(2)
  })
})

describe('no card opens', () => {
  test.each<[string, (on: DOMPoint) => void]>([
    ['while a button is pressed', (on) => move(on, { buttons: 1 })],
    ['for a finger', (on) => move(on, { pointerType: 'touch' })],
    [
      'while text is selected',
      (on) => {
        getSelection()?.selectAllChildren(document.body)
        move(on)
      },
    ],
    [
      'while the page scrolls under the pointer',
      (on) => {
        dispatchEvent(new Event('scroll'))
        move(on)
      },
    ],
    [
      'where a scroll comes into the rest',
      (on) => {
        move(on)
        vi.advanceTimersByTime(200)
        dispatchEvent(new Event('scroll'))
      },
    ],
    [
      'over a card that lies on the mention',
      (on) => move(on, {}, document.body.appendChild(document.createElement(HOST_TAG))),
    ],
    [
      'by pointing alone where the reader wants clicks',
      (on) => {
        settings = { openBy: 'click' }
        move(on)
      },
    ],
    [
      'after the end',
      (on) => {
        move(on)
        end.abort()
      },
    ],
  ])('%s', (_, act) => {
    act(stage().on)
    vi.advanceTimersByTime(2000)
    expect(onOpen).not.toHaveBeenCalled()
  })
})
