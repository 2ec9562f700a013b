/** Opens one page and measures what became of it. */
import type { Page } from 'puppeteer-core'
import type { DrivenBrowser } from '../tests/e2e/driver.ts'
import { readMarks } from '../tests/e2e/marks.ts'
import { untilSettled } from '../tests/e2e/until.ts'

export interface Visit {
  markup: string
  marks: number
  errors: string[]
  /** Main-thread time in ms; null where the browser doesn't tell. */
  taskTime: number | null
  /** Longest task over 50 ms, in ms; 0 for none, null where the browser doesn't tell. */
  longestTask: number | null
  /** MB of script heap after a collection; null where the browser doesn't tell. */
  heap: number | null
  /** ms of a bare walk that reads every character. */
  walk: number
  /** ms of the reader's own work, and of its start, measured as a script of the page. */
  read: { start: number; work: number }
}

declare global {
  interface Window {
    longestTask?: number
    readerBench: typeof import('../tests/bench/reader-in-page.ts')
  }
}

const watchTasks = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    window.longestTask = 0
    new PerformanceObserver((list) => {
      const durations = list.getEntries().map(({ duration }) => duration)
      window.longestTask = Math.max(window.longestTask ?? 0, ...durations)
    }).observe({ type: 'longtask', buffered: true })
  })

async function measure(page: Page): Promise<Pick<Visit, 'taskTime' | 'longestTask' | 'heap'>> {
  const { TaskDuration = 0 } = await page.metrics()
  const session = await page.createCDPSession()
  await session.send('HeapProfiler.collectGarbage')
  const { JSHeapUsedSize = 0 } = await page.metrics()
  const longestTask = Math.round(await page.evaluate(() => window.longestTask ?? 0))
  return { taskTime: Math.round(TaskDuration * 1000), longestTask, heap: JSHeapUsedSize / 1e6 }
}

/** A page may rest this long between two turns of the reader while the names of a script are on their way, in ms. */
const QUIET = 1500

const UNKNOWN = { taskTime: null, longestTask: null, heap: null }

/** A page that works by itself says so, and when it is done. */
const isDone = (page: Page) =>
  page.waitForFunction(() => !document.querySelector('html[data-busy]'), { timeout: 120_000, polling: 200 })

/**
 * Times the bare walk and the reader's work on a page, each on a first run; `source` is what `readerInPage` built.
 * Scripts of the driver run where those of the page are forbidden.
 */
async function time(page: Page, source: string): Promise<Pick<Visit, 'walk' | 'read'>> {
  await page.evaluate(`${source}; window.readerBench = readerBench`)
  const read = await page.evaluate(() => window.readerBench.readOnce())
  const walk = await page.evaluate(() => window.readerBench.walkOnce())
  return { walk, read }
}

/** Visits an address in a tab of its own. */
export async function visit(driven: DrivenBrowser, url: string, bench: string): Promise<Visit> {
  const page = await driven.browser.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  try {
    const tellsTasks = driven.name === 'chromium'
    if (tellsTasks) await watchTasks(page)
    await page.goto(url, { waitUntil: 'load', timeout: 30_000 })
    await isDone(page)
    const marks = await untilSettled('the marks', async () => (await readMarks(page)).length, QUIET)
    // Measured before the page is serialized, which is work of ours.
    const measured = tellsTasks ? await measure(page) : UNKNOWN
    const markup = await page.evaluate(() => new XMLSerializer().serializeToString(document))
    return { markup, marks, errors, ...measured, ...(await time(page, bench)) }
  } finally {
    await page.close()
  }
}
