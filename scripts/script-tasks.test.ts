import { expect, test } from 'vitest'
import { scriptTasks, type TraceEvent } from './script-tasks.ts'

const TASK = 'ThreadControllerImpl::RunTask'
const CHECKPOINT = 'BlinkScheduler_PerformMicrotaskCheckpoint'

/** An event on the page's thread: begins at `ts`, lasts `dur`, of which the processor worked `tdur`; all in ms. */
const event = (name: string, ts: number, dur: number, tdur = dur, tid = 1): TraceEvent => ({
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
    event(TASK, 0, 50),
    event('ParseHTML', 1, 40),
    event('EvaluateScript', 10, 20, 5),
    event('FunctionCall', 12, 10, 4),
    event(CHECKPOINT, 50, 8, 3),
    event(TASK, 60, 30),
    event('Layout', 61, 28),
    event(TASK, 100, 9),
    event('TimerFire', 101, 7),
  ]
  expect(scriptTasks(events.toReversed())).toEqual([8, 0, 7])
})

test('other threads are none of the page', () => {
  const elsewhere = [
    event('ParseHTML', 0, 1, 1, 2),
    event(TASK, 0, 90, 90, 2),
    event('TimerFire', 1, 80, 80, 2),
  ]
  const here = [event(TASK, 0, 9), event('ParseHTML', 0, 8), event('FunctionCall', 8, 1)]
  expect(scriptTasks([...elsewhere, ...here])).toEqual([1])
})

test('a trace without a page has no tasks', () => {
  expect(scriptTasks([event('FunctionCall', 0, 5)])).toEqual([])
})
