/** The options, and the files that they give and take. */
import { basename } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { Session } from './session.ts'
import { until } from './until.ts'

/** Opens the options in a tab in front, once they are drawn. */
export async function openOptions({ driven }: Session): Promise<Page> {
  const options = await driven.browser.newPage()
  await driven.gotoExtension(options, 'options.html')
  await options.waitForSelector('.section-panel')
  return options
}

/** Gives the import a file; returns what the page says to it. */
export async function importFile(options: Page, path: string): Promise<string> {
  const input = await options.waitForSelector('input[type=file]')
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path)
  return until(`word of ${path}`, () =>
    options.$eval(
      '#transfer [role=status]',
      (status, file) => {
        const text = status.textContent ?? ''
        return text.includes(file) && text
      },
      basename(path),
    ),
  )
}
