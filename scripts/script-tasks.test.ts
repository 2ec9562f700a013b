import { expect, test } from 'vitest'
import { scriptTasks, type TraceEvent } from './script-tasks.ts'

const TASK = 'ThreadControllerImpl::RunTask'
const CHECKPOINT = 'BlinkScheduler_PerformMicrotaskCheckpoint'

/** An event on the page's thread: begins at `ts`, lasts `dur`, of which the processor worked `tdur`; all in ms. */
const event = (
  name: string,
  { ts, dur, tdur = dur, tid = 1 }: { ts: number; dur: number; tdur?: number; tid?: number },
): TraceEvent => ({
  name,
  ph: 'X',
  pid: 7,
  tid,
  ts: ts * 1000,
  dur: dur * 1000,
  tdur: tdur * 1000,
})

test('a task counts by the scripts in it and those that continue after it, each once, in time of the processor', () => {
  const events = [
    event(TASK, { ts: 0, dur: 50 }),
    event('ParseHTML', { ts: 1, dur: 40 }),
    event('EvaluateScript', { ts: 10, dur: 20, tdur: 5 }),
    event('FunctionCall', { ts: 12, dur: 10, tdur: 4 }),
    event(CHECKPOINT, { ts: 50, dur: 8, tdur: 3 }),
    event(TASK, { ts: 60, dur: 30 }),
    event('Layout', { ts: 61, dur: 28 }),
    event(TASK, { ts: 100, dur: 9 }),
    event('TimerFire', { ts: 101, dur: 7 }),
  ]
  expect(scriptTasks(events.toReversed())).toEqual([8, 0, 7])
})

test('other threads are none of the page', () => {
  const elsewhere = [
    event('ParseHTML', { ts: 0, dur: 1, tid: 2 }),
    event(TASK, { ts: 0, dur: 90, tid: 2 }),
    event('TimerFire', { ts: 1, dur: 80, tid: 2 }),
  ]
  const here = [
    event(TASK, { ts: 0, dur: 9 }),
    event('ParseHTML', { ts: 0, dur: 8 }),
    event('FunctionCall', { ts: 8, dur: 1 }),
  ]
  expect(scriptTasks([...elsewhere, ...here])).toEqual([1])
})

test('a trace without a page has no tasks', () => {
  expect(scriptTasks([event('FunctionCall', { ts: 0, dur: 5 })])).toEqual([])
})
