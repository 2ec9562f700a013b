/**
 * The reader's work as a script of a page, to be timed: `readOnce` reads, detects and marks, `walkOnce` does what nobody
 * can do without, look at every character. Built and handed to pages by `npm run pages`.
 */
import entityIds from 'virtual:entity-categories'
import lexicon from 'virtual:lexicon'
import { CATEGORY_IDS } from '../../data/types.ts'
import { BlockIndex } from '../../entrypoints/reader.content/block-index.ts'
import { Highlighter } from '../../entrypoints/reader.content/highlighter.ts'
import { Marker } from '../../entrypoints/reader.content/marker.ts'
import { ShadowTrees } from '../../entrypoints/reader.content/shadow-trees.ts'
import { TextReader } from '../../entrypoints/reader.content/text-reader.ts'
import { TimeSlice } from '../../entrypoints/reader.content/time-slice.ts'
import { createDetector } from '../../matching/detector.ts'

/** ms of a walk over every text node that reads each character once. */
export const walkOnce = (): number => {
  const begin = performance.now()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let sum = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text
    for (let at = 0; at < data.length; at++) sum += data.charCodeAt(at)
  }
  return performance.now() - begin + (sum < 0 ? 1 : 0)
}

/** ms until the detector is ready, and ms of the whole work after that, pauses left out; the marks go afterwards. */
export const readOnce = async (): Promise<{ start: number; work: number }> => {
  const end = new AbortController()
  const begin = performance.now()
  const detector = createDetector(lexicon)
  const start = performance.now() - begin

  const slice = new TimeSlice()
  const index = new BlockIndex()
  const trees = new ShadowTrees((element) => element.shadowRoot)
  const highlighter = new Highlighter(end.signal)
  const categoryOf = new Map(
    CATEGORY_IDS.flatMap((category) => entityIds[category].split(' ').map((id) => [id, category] as const)),
  )
  const marker = new Marker({ detector, index, highlighter, trees, categoryOf })
  const reader = new TextReader({
    detector,
    index,
    trees,
    onTree: () => {},
    onDrop: (entries) => marker.clear(entries),
    onPause: async () => {},
    signal: end.signal,
  })
  reader.addRoot(document.body)
  await reader.run(slice)
  await marker.refresh({ settings: {}, isQuiet: false }, slice)
  const work = slice.spent
  end.abort()
  return { start, work }
}
