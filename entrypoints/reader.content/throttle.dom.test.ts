import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isTabHidden } from './dom.ts'
import { createThrottle } from './throttle.ts'

vi.mock('./dom.ts', { spy: true })

let end: AbortController
let took: number
let ask: () => void
const turn = vi.fn(async () => took)

/** How many turns there have been so many ms later. */
const turnsAfter = async (ms: number): Promise<number> => {
  await vi.advanceTimersByTimeAsync(ms)
  return turn.mock.calls.length
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.mocked(isTabHidden).mockReturnValue(false)
  turn.mockClear()
  took = 0
  end = new AbortController()
  ask = createThrottle(turn, end.signal)
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
})

test('what is asked for again and again within a moment is done once', async () => {
  for (let times = 0; times < 3; times++) ask()
  expect(await turnsAfter(79)).toBe(0)
  expect(await turnsAfter(1)).toBe(1)
  expect(await turnsAfter(5000)).toBe(1)
})

test('what is asked for during a turn has another after it', async () => {
  turn.mockImplementationOnce(async () => {
    ask()
    return 0
  })
  ask()
  expect(await turnsAfter(80)).toBe(1)
  expect(await turnsAfter(80)).toBe(2)
})

test('a turn that fails is told, and does not keep the next from its turn', async () => {
  const told = new Promise<unknown>((resolve) =>
    addEventListener(
      'unhandledrejection',
      (event) => {
        event.preventDefault()
        event.stopImmediatePropagation()
        resolve(event.reason)
      },
      { once: true, capture: true },
    ),
  )
  turn.mockRejectedValueOnce(new Error('a dead node'))
  ask()
  await turnsAfter(80)
  ask()
  expect(await turnsAfter(3000)).toBe(2)
  await expect(told).resolves.toEqual(new Error('a dead node'))
})

test.each([
  [100, 800],
  [1000, 3000],
])('a turn of %i ms is followed by a rest of %i', async (ms, rest) => {
  took = ms
  ask()
  await turnsAfter(80)
  ask()
  expect(await turnsAfter(rest - 1)).toBe(1)
  expect(await turnsAfter(1)).toBe(2)
})

test('a tab that is hidden waits until it is looked at', async () => {
  vi.mocked(isTabHidden).mockReturnValue(true)
  ask()
  expect(await turnsAfter(5000)).toBe(0)
  vi.mocked(isTabHidden).mockReturnValue(false)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(await turnsAfter(80)).toBe(1)
})

test('nothing is done any more once it is over', async () => {
  ask()
  end.abort()
  ask()
  expect(await turnsAfter(5000)).toBe(0)
})
