/** Reads what is marked on a page, as the page itself could: the registry of highlights is shared with it. */
import type { Frame, Page } from 'puppeteer-core'
import { until } from './until.ts'

/** A marked phrase, in the order of the document. Ruby, soft hyphens and line breaks are left out of it. */
export interface Mark {
  phrase: string
  category: string
  /** Middle of the phrase's first line, in CSS px of the viewport. */
  x: number
  y: number
  /** UTF-16 units of text before it on the page: where it stands, and which one of several it is. */
  position: number
}

/** Reads the highlights whose name matches `pattern`, of which the first group is the category. */
function readInPage(pattern: string): Mark[] {
  const clean = (range: Range): string => {
    const fragment = range.cloneContents()
    for (const aside of fragment.querySelectorAll('rt, rp')) aside.remove()
    return (fragment.textContent ?? '').replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' ')
  }
  const live = (range: AbstractRange): Range => {
    const copy = document.createRange()
    copy.setStart(range.startContainer, range.startOffset)
    copy.setEnd(range.endContainer, range.endOffset)
    return copy
  }
  const marks = [...CSS.highlights].flatMap(([name, highlight]) => {
    const category = new RegExp(pattern).exec(name)?.[1]
    return category === undefined ? [] : [...highlight].map((range) => ({ category, range: live(range) }))
  })
  const positionOf = (range: Range): number => {
    const before = document.createRange()
    before.setStart(document.documentElement, 0)
    before.setEnd(range.startContainer, range.startOffset)
    return before.toString().length
  }
  // Those in shadow trees come last, tree by tree.
  const roots = [document as Node, ...new Set(marks.map(({ range }) => range.startContainer.getRootNode()))]
  const rootOf = (range: Range): number => roots.indexOf(range.startContainer.getRootNode())
  marks.sort((a, b) => {
    const order = rootOf(a.range) - rootOf(b.range)
    return order === 0 ? a.range.compareBoundaryPoints(Range.START_TO_START, b.range) : order
  })
  return marks.flatMap(({ category, range }) => {
    const [line] = range.getClientRects()
    if (!line) return []
    const { left, top, width, height } = line
    const place = { x: left + width / 2, y: top + height / 2, position: positionOf(range) }
    return { phrase: clean(range), category, ...place }
  })
}

/** Every mark of a frame, of a page's main one, whose text is drawn; a closed dialog's, say, is not. */
export const readMarks = (page: Page | Frame): Promise<Mark[]> =>
  page.evaluate(readInPage, '^backstory-(\\w+)-(?:light|dark)(?:-\\w+)?$')

/** The mark that the reader was led to, or null. */
export const readCurrentMark = async (page: Page | Frame): Promise<Mark | null> =>
  (await page.evaluate(readInPage, '^backstory-(current)$'))[0] ?? null

/** A phrase and the id of its entity. */
export type Expected = [phrase: string, entity: string]

/** What the page's own markup expects of what is drawn, in the order of the document: `data-expect="phrase=entity; …"`. */
export const readExpected = (page: Page): Promise<Expected[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-expect]')]
      .filter((block) => block.getClientRects().length > 0)
      .flatMap(({ dataset }) => (dataset.expect ?? '').split('; '))
      .map((pair) => pair.split('=') as [string, string]),
  )

/** What of it is marked unless the reader chose otherwise: the first mention of each entity. */
export const readExpectedMarks = async (page: Page): Promise<Expected[]> => {
  const all = await readExpected(page)
  return all.filter(([, entity], at) => all.findIndex(([, other]) => other === entity) === at)
}

/** The phrases of `readExpectedMarks`. */
export const readExpectedPhrases = async (page: Page): Promise<string[]> =>
  (await readExpectedMarks(page)).map(([phrase]) => phrase)

/** Waits until the phrase is marked and returns its first mark. */
export const waitForMark = (page: Page | Frame, phrase: string): Promise<Mark> =>
  until(`“${phrase}” as a mark`, async () => (await readMarks(page)).find((mark) => mark.phrase === phrase))

/** Scrolls the first mark with this phrase into the middle of the window and returns it. */
export async function bringUp(page: Page, phrase: string): Promise<Mark> {
  const { y } = await waitForMark(page, phrase)
  await page.evaluate((by) => scrollBy({ top: by - innerHeight / 2, behavior: 'instant' }), y)
  return waitForMark(page, phrase)
}

/** Waits until the page has the marks that its markup expects; returns what it has, also when the time is over. */
export const waitForExpected = async (page: Page): Promise<string[]> =>
  waitForPhrases(page, await readExpectedPhrases(page))

/** Waits until exactly these phrases are marked; returns what is, also when the time is over. */
export async function waitForPhrases(page: Page, phrases: readonly string[]): Promise<string[]> {
  const read = async () => (await readMarks(page)).map(({ phrase }) => phrase)
  const isThere = async () => (await read()).join('\n') === phrases.join('\n')
  await until('the phrases', isThere).catch(() => null)
  return read()
}
