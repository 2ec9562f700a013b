/**
 * The reader's page code as a script of the page itself, for engines in which the extension can't be installed. It
 * marks every mention, with all names at hand; what only an extension may do, open closed shadow trees, it leaves.
 */
import entityIds from 'virtual:entity-categories'
import lexicon from 'virtual:lexicon'
import cyrillic from 'virtual:lexicon/cyrillic'
import east from 'virtual:lexicon/east'
import hangul from 'virtual:lexicon/hangul'
import { CATEGORY_IDS } from '../../data/types.ts'
import { limitTo, MOST_IN_WEBKIT } from '../../entrypoints/reader.content/near-window.ts'
import { MarkedPage } from '../../entrypoints/reader.content/page.ts'
import { createDetector } from '../../matching/detector.ts'

const HEARTBEAT = 200

/** Reads and marks the page for as long as it is there, in the style of marks that is given as CSS. */
export const read = (style: string): void => {
  const detector = createDetector(lexicon)
  detector.add('cyrillic', cyrillic)
  detector.add('east', east)
  detector.add('hangul', hangul)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  document.adoptedStyleSheets.push(sheet)
  const page = new MarkedPage({
    detector,
    categoryOf: new Map(
      CATEGORY_IDS.flatMap((category) => entityIds[category].split(' ').map((id) => [id, category] as const)),
    ),
    settings: { occurrences: 'every' },
    openRoot: () => null,
    limit: limitTo(MOST_IN_WEBKIT),
    onReport: () => {},
    signal: new AbortController().signal,
  })
  page.start()
  setInterval(() => page.look(), HEARTBEAT)
}
