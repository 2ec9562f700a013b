import type { Page } from 'puppeteer-core'

/**
 * What a function reads in all elements that a selector finds. It is sent as source, and asks once: the driver's own `$$eval`
 * first fetches each element, by several commands apiece.
 */
export const readAll = <R>(page: Page, selector: string, read: (elements: HTMLElement[]) => R): Promise<R> =>
  page.evaluate(`(${read})([...document.querySelectorAll(${JSON.stringify(selector)})])`) as Promise<R>
