import { computed, signal } from '@preact/signals'
import { framesOf } from '../../browser/frames.ts'
import type { PageReport } from '../../browser/messages.ts'
import { type FrontTab, frontTab, readFront } from '../../browser/tabs.ts'
import { createFrameViews } from './frame-views.ts'

/** The page in front: which it is, what it mentions, and where in it the reader is. Signals; `look` brings them up to date. */
export const createFrontPage = () => {
  const tab = signal<FrontTab | null>(null)
  const report = signal<PageReport | null | undefined>(undefined)
  const { views, listen, hangUp } = createFrameViews()
  let asked = 0

  const look = async () => {
    const turn = ++asked
    const front = await frontTab()
    const found = front && (await readFront(front))
    const frames = found && front ? await framesOf(front.id) : []
    // Where several looks overlap, the last one counts.
    if (turn !== asked) return
    if (front?.id !== tab.value?.id) hangUp()
    tab.value = front
    report.value = found
    for (const frameId of frames) if (front) listen({ tabId: front.id, frameId })
  }

  const place = computed(() => {
    const all = [...views.value].sort(([a], [b]) => a - b).map(([, view]) => view)
    // The frame that was used last decides; where none was, the outermost.
    const [at] = all.filter(({ current }) => current !== null).toSorted((a, b) => b.pointedAt - a.pointedAt)
    return { seen: new Set(all.flatMap(({ entities }) => entities)), current: at?.current ?? null }
  })
  return { tab, report, place, look }
}
