/** Opens one page and measures what the extension does to it. */
import type { Page } from 'puppeteer-core'
import { arriveAt, type DrivenBrowser } from '../tests/e2e/driver.ts'
import { readMarks } from '../tests/e2e/marks.ts'
import { untilSettled } from '../tests/e2e/until.ts'
import { traceScripts } from './script-tasks.ts'

/** What became of a page. */
export interface Visit {
  markup: string
  marks: number
  errors: string[]
  /** Main-thread time in ms; null where the browser doesn't say. */
  taskTime: number | null
  /** Most time that the scripts of one task took, in ms; null where the browser doesn't say. */
  longestTask: number | null
  /** MB of script heap after a collection; null where the browser doesn't say. */
  heap: number | null
}

declare global {
  interface Window {
    readerBench: typeof import('../tests/bench/reader-in-page.ts')
  }
}

async function measure(page: Page): Promise<Pick<Visit, 'taskTime' | 'heap'>> {
  const { TaskDuration = 0 } = await page.metrics()
  const session = await page.createCDPSession()
  await session.send('HeapProfiler.collectGarbage')
  const { JSHeapUsedSize = 0 } = await page.metrics()
  return { taskTime: Math.round(TaskDuration * 1000), heap: JSHeapUsedSize / 1e6 }
}

/** A page may rest this long between two turns of the reader while the names of a script are on their way, in ms. */
const QUIET = 1500
/** And this long after changes that kept it busy. */
const QUIET_AFTER_WORK = 5000

const UNKNOWN = { taskTime: null, longestTask: null, heap: null }

/** A page that works by itself says so, and when it is done. */
const isDone = (page: Page) =>
  page.waitForFunction(() => !document.querySelector('html[data-busy]'), { timeout: 120_000, polling: 200 })

/** Waits until the page at an address has been read. */
type IsRead = (url: string) => Promise<unknown>

/** Loads an address and waits until the reader is done with it. Returns the number of marks. */
async function readThrough(page: Page, url: string, isRead: IsRead): Promise<number> {
  await arriveAt(page, url, page.goto(url, { waitUntil: 'load', timeout: 30_000 }))
  const isBusy = await page.evaluate(() => document.documentElement.hasAttribute('data-busy'))
  await isDone(page)
  await isRead(url)
  const countMarks = async () => (await readMarks(page)).length
  return untilSettled('the marks', countMarks, isBusy ? QUIET_AFTER_WORK : QUIET)
}

/** Visits an address in a tab of its own, and asks it one thing more at the end. Without the extension nobody reads the page. */
export async function visit<T>(
  driven: DrivenBrowser,
  url: string,
  ask: (page: Page) => Promise<T>,
  isRead: IsRead = async () => {},
): Promise<Visit & { answer: T }> {
  const page = await driven.browser.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  try {
    const endTrace = driven.name === 'chromium' ? await traceScripts(page) : null
    const marks = await readThrough(page, url, isRead)
    // Measured before the page is serialized, which is work of ours.
    const measured = endTrace
      ? { longestTask: Math.round(Math.max(0, ...(await endTrace()))), ...(await measure(page)) }
      : UNKNOWN
    const markup = await page.evaluate(() => new XMLSerializer().serializeToString(document))
    return { markup, marks, errors, ...measured, answer: await ask(page) }
  } finally {
    await page.close()
  }
}

/**
 * What a page can be asked with the script that `readerInPage` built: how many ms a bare walk takes that reads every
 * character, and how many the reader's start and its work after that. Only what is asked first in a tab is a first run.
 * Scripts of the driver run where those of the page are forbidden.
 */
export const readingTimes = (source: string) => {
  const load = (page: Page) => page.evaluate(`${source}; window.readerBench = readerBench`)
  return {
    walk: async (page: Page): Promise<number> => {
      await load(page)
      return page.evaluate(() => window.readerBench.walkOnce())
    },
    read: async (page: Page): Promise<{ start: number; work: number }> => {
      await load(page)
      return page.evaluate(() => window.readerBench.readOnce())
    },
  }
}
