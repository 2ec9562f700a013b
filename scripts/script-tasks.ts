/**
 * Which tasks of a page run scripts, and for how long, from Chromium's own trace. Time of the processor, not of the clock,
 * so that a busy machine makes no task long; parsing, layout and painting are the page's own and don't count.
 */
import type { Page } from 'puppeteer-core'

/** An event of the trace, as far as it is needed: times in µs. */
export interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  /** Time of the processor within `dur`. */
  tdur?: number
}

const CATEGORIES = ['-*', 'toplevel', 'devtools.timeline']
const TASK = 'ThreadControllerImpl::RunTask'
/** What runs after a task and is part of it: all that goes on after an `await`. */
const CHECKPOINT = 'BlinkScheduler_PerformMicrotaskCheckpoint'
const SCRIPTS = new Set([
  'EvaluateScript',
  'TimerFire',
  'FunctionCall',
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
  'RunMicrotasks',
  CHECKPOINT,
])

/** Where the page's document is parsed and its scripts run. */
const isOn =
  ({ pid, tid }: TraceEvent) =>
  (event: TraceEvent) =>
    event.pid === pid && event.tid === tid

/** ms of script in each task of the thread that parsed most. */
export function scriptTasks(events: readonly TraceEvent[]): number[] {
  const parsing = events.filter(({ name }) => name === 'ParseHTML')
  const place = parsing.toSorted((a, b) => (b.dur ?? 0) - (a.dur ?? 0))[0]
  if (!place) return []
  const tasks: number[] = []
  let scriptEnd = 0
  for (const { name, ts, dur = 0, tdur = 0 } of events
    .filter(({ ph }) => ph === 'X')
    .filter(isOn(place))
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (name === TASK) tasks.push(0)
    // A script that another one calls is part of it.
    if (!SCRIPTS.has(name) || ts < scriptEnd) continue
    scriptEnd = ts + dur
    tasks.push((tasks.pop() ?? 0) + tdur / 1000)
  }
  return tasks
}

/** Begins to trace a page; the answer ends it and tells how long the scripts of each task took, in ms. */
export async function traceScripts(page: Page): Promise<() => Promise<number[]>> {
  await page.tracing.start({ categories: CATEGORIES })
  return async () => {
    const trace = new TextDecoder().decode(await page.tracing.stop())
    return scriptTasks((JSON.parse(trace) as { traceEvents: TraceEvent[] }).traceEvents)
  }
}
