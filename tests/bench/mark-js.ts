/** mark.js in a page of Chromium, wrapping what it finds in elements. */
import { readFileSync } from 'node:fs'
import { launch } from '../e2e/driver.ts'
import { aliases } from './peers.ts'

declare const Mark: new (
  root: Element,
) => { mark(terms: readonly string[], options: object): void; unmark(options: object): void }

/** Runs in the page: how many times longer mark.js takes than a bare loop over the text. */
function timeInPage(source: string, terms: readonly string[]): number {
  const paragraphs = source
    .split('\n')
    .map((line) => Object.assign(document.createElement('p'), { textContent: line }))
  document.body.replaceChildren(...paragraphs)
  const time = (run: () => unknown): number => {
    const begin = performance.now()
    run()
    return performance.now() - begin
  }
  const loop = (): number => {
    let sum = 0
    for (let round = 0; round < 200; round++)
      for (let at = 0; at < source.length; at++) sum += source.charCodeAt(at)
    return sum
  }
  loop()
  const floor = time(loop) / 200
  const marker = new Mark(document.body)
  // It goes through its terms by recursion, which ends badly where there are thousands.
  const markAll = (): void => {
    for (let from = 0; from < terms.length; from += 500)
      marker.mark(terms.slice(from, from + 500), { separateWordSearch: false })
  }
  return time(markAll) / floor
}

/** How many times longer mark.js takes than a bare loop over the same text in the same page, by text. */
export const measureMarkJs = async (texts: readonly string[]): Promise<number[]> => {
  const script = readFileSync(new URL(import.meta.resolve('mark.js/dist/mark.min.js')), 'utf8')
  const driven = await launch({ browser: 'chromium', extension: null })
  try {
    const page = await driven.browser.newPage()
    await page.evaluate(script)
    const ratios: number[] = []
    for (const text of texts) ratios.push(await page.evaluate(timeInPage, text, aliases))
    return ratios
  } finally {
    await driven.close()
  }
}
