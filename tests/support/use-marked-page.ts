/** A page that is read and marked by three names, for tests of what becomes of it. */
import { afterEach, beforeEach, expect } from 'vitest'
import type { PageReport } from '../../browser/messages.ts'
import type { CategoryId } from '../../data/types.ts'
import { limitTo } from '../../entrypoints/reader.content/near-window.ts'
import { MarkedPage } from '../../entrypoints/reader.content/page.ts'
import type { BlockScan, Detector, Mention } from '../../matching/types.ts'

const NAMES = { Putin: 'putin', Kinzhal: 'kinzhal', Shoigu: 'shoigu' }
const CATEGORIES = new Map<string, CategoryId>([
  ['putin', 'person'],
  ['shoigu', 'person'],
  ['kinzhal', 'weapon'],
])

/** Finds the names by the letter. */
const makeDetector = (): Detector => ({
  missing: () => [],
  add: () => {},
  scan(text): BlockScan {
    const candidates = [...text.matchAll(/Putin|Kinzhal|Shoigu/g)].map(
      ({ 0: name, index }): Mention => ({
        start: index,
        end: index + name.length,
        entity: NAMES[name as keyof typeof NAMES],
        kind: 'exact',
      }),
    )
    return candidates.length > 0 ? { candidates } : null
  },
  resolve: (blocks) => blocks.map((block) => (block?.candidates ?? []) as Mention[]),
})

const textOf = (range: AbstractRange): string => {
  const live = document.createRange()
  live.setStart(range.startContainer, range.startOffset)
  live.setEnd(range.endContainer, range.endOffset)
  return live.toString()
}

/** What is marked, in alphabetical order: `person-light: Putin`. */
const marked = (): string[] =>
  [...CSS.highlights]
    .flatMap(([name, ranges]) =>
      [...ranges].map((range) => `${name.replace('backstory-', '')}: ${textOf(range)}`),
    )
    .sort()

/** Gives each test of a file a reader of its own, and takes it and the page's content away. */
export const useMarkedPage = () => {
  const detector = makeDetector()
  let end: AbortController
  let reports: PageReport[]

  beforeEach(() => {
    end = new AbortController()
    reports = []
  })
  afterEach(() => {
    end.abort()
    document.body.replaceChildren()
    document.body.removeAttribute('style')
  })

  /** Begins to read the page as it is. */
  const begin = (most?: number): MarkedPage => {
    end = new AbortController()
    const told: PageReport[] = []
    reports = told
    const page = new MarkedPage({
      detector,
      categoryOf: CATEGORIES,
      settings: {},
      openRoot: () => null,
      ...(most !== undefined && { limit: limitTo(most) }),
      onReport: (report) => told.push(report),
      signal: end.signal,
    })
    page.start()
    return page
  }
  return {
    detector,
    begin,
    marked,
    /** Begins to read a page of this markup; of more than `most` marks it paints only those near the window. */
    read(html: string, most?: number): MarkedPage {
      document.body.innerHTML = html
      return begin(most)
    },
    /** Waits until exactly this is marked, in alphabetical order. */
    expectMarked: (...expected: string[]) => expect.poll(marked).toEqual(expected),
    /** Ends the reading that began last. */
    end: () => end.abort(),
    /** What was told since then. */
    get reports() {
      return reports
    },
  }
}
