import { isHidden } from './dom.ts'

/** Shortest wait for more changes, and longest between two turns, in ms: new text is marked within a second. */
const SOONEST = 80
const LATEST = 700
/** How many times as long as a turn took the page is left alone. */
const REST = 8

/**
 * Runs `turn` a moment after it was asked for; the more a turn costs, the longer the rest before the next, so that a
 * page that changes without end costs a bounded share. While the tab is hidden, it waits.
 */
export const createThrottle = (turn: () => Promise<void>, signal: AbortSignal): (() => void) => {
  let state: 'idle' | 'waiting' | 'running' | 'again' = 'idle'
  let rest = SOONEST

  const run = async () => {
    if (signal.aborted || isHidden(document)) {
      state = 'idle'
      return
    }
    state = 'running'
    const begin = performance.now()
    await turn()
    rest = Math.min(LATEST, Math.max(SOONEST, (performance.now() - begin) * REST))
    const isAskedAgain = (state as string) === 'again'
    state = 'idle'
    if (isAskedAgain) ask()
  }
  const ask = () => {
    if (state === 'running') state = 'again'
    if (state !== 'idle' || signal.aborted) return
    state = 'waiting'
    setTimeout(run, rest)
  }
  document.addEventListener('visibilitychange', () => !isHidden(document) && ask(), { signal })
  return ask
}
