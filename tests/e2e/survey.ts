/** Which phrase of a page belongs to which entity, found as the popup's reader finds out: by going from one to the next. */
import type { Page } from 'puppeteer-core'
import type { TourStart } from '../../browser/messages.ts'
import type { ExtensionConsole } from './extension.ts'
import { type Expected, readCurrentMark } from './marks.ts'

/** Every drawn mention of the page's main frame with its entity, in the order of the document. */
export async function surveyPage(page: Page, console: ExtensionConsole, tabId: number): Promise<Expected[]> {
  const { entities } = await console.report(tabId)
  const found = new Map<number, Expected>()
  for (const { entity, count } of entities)
    for (let nth = 0; nth < count; nth += 1) {
      const go = (from: TourStart) => console.send(tabId, 'show-mention', { entity, from })
      // Text that isn't drawn can't be gone to.
      if (!(await go('here')) && !(await go('edge'))) break
      const mark = await readCurrentMark(page)
      if (mark) found.set(mark.position, [mark.phrase, entity])
    }
  return [...found].sort(([one], [other]) => one - other).map(([, expected]) => expected)
}
