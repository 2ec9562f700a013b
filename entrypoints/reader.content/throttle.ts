import { isTabHidden } from './dom.ts'

/**
 * Shortest wait for more changes, and longest between two turns, in ms. New text is marked within a second, unless the
 * page takes longer than that to read.
 */
const SOONEST = 80
const LATEST = 3000
/** How long the page is then left alone, as a multiple of what a turn took. */
const REST = 8

/**
 * Runs `turn`, which tells how many ms it worked, a moment after it was asked for; the more a turn costs, the longer the
 * rest before the next, so that a page that changes without end costs a bounded share. While the tab is hidden, it waits.
 */
export const createThrottle = (turn: () => Promise<number>, signal: AbortSignal): (() => void) => {
  let state: 'idle' | 'waiting' | 'running' | 'again' = 'idle'
  let rest = SOONEST

  const run = async () => {
    if (signal.aborted || isTabHidden(document)) {
      state = 'idle'
      return
    }
    state = 'running'
    rest = LATEST
    try {
      rest = Math.min(LATEST, Math.max(SOONEST, (await turn()) * REST))
    } finally {
      // The console reports a turn that fails; the page goes on changing, and the next turn may succeed.
      const isAskedAgain = (state as string) === 'again'
      state = 'idle'
      if (isAskedAgain) ask()
    }
  }
  const ask = () => {
    if (state === 'running') state = 'again'
    if (state !== 'idle' || signal.aborted) return
    state = 'waiting'
    setTimeout(run, rest)
  }
  document.addEventListener('visibilitychange', () => !isTabHidden(document) && ask(), { signal })
  return ask
}
