/** Which phrase of a page belongs to which entity, found as the popup's reader finds out: by going from one to the next. */
import type { Page } from 'puppeteer-core'
import type { TourStart } from '../../browser/messages.ts'
import type { ExtensionConsole } from './extension.ts'
import { type Expected, type Mark, readCurrentMark } from './marks.ts'
import { until } from './until.ts'

/** Waits until the reader was led to another place than `from`; null where it stays, as with text that isn't drawn. */
const nextCurrent = (page: Page, from: Mark | undefined): Promise<Mark | null> => {
  const ask = async () => {
    const current = await readCurrentMark(page)
    return current?.position !== from?.position && current
  }
  return until('the next mention', ask, 1500).catch(() => null)
}

/** Every drawn mention of the page's main frame with its entity, in the order of the document. */
export async function surveyPage(page: Page, console: ExtensionConsole, tabId: number): Promise<Expected[]> {
  const { entities } = await console.send(tabId, 'report-page', undefined)
  const found: { mark: Mark; entity: string }[] = []
  for (const { entity, count } of entities) {
    for (let nth = 0; nth < count; nth += 1) {
      const go = (from: TourStart) => console.send(tabId, 'show-mention', { entity, from })
      if (!(await go('here'))) await go('edge')
      const mark = await nextCurrent(page, found.at(-1)?.mark)
      if (!mark) break
      found.push({ mark, entity })
    }
  }
  found.sort((a, b) => a.mark.position - b.mark.position)
  return found.map(({ mark, entity }) => [mark.phrase, entity])
}
