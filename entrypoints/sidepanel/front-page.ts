import { computed, signal } from '@preact/signals'
import { framesOf } from '../../browser/frames.ts'
import type { PageReport } from '../../browser/messages.ts'
import { listenTo, type View } from '../../browser/panel-line.ts'
import { type FrontTab, frontTab, readFront } from '../../browser/tabs.ts'

/** The page in front: which it is, what it mentions, and where in it the reader is. Signals; `look` brings them up to date. */
export const createFrontPage = () => {
  const tab = signal<FrontTab | null>(null)
  const report = signal<PageReport | null | undefined>(undefined)
  const views = signal<ReadonlyMap<number, View>>(new Map())
  const lines = new Map<number, () => void>()
  let asked = 0

  const setView = (frameId: number, view: View | null) => {
    const changed = new Map(views.value)
    if (view) changed.set(frameId, view)
    else changed.delete(frameId)
    views.value = changed
  }
  const hangUp = () => {
    for (const end of lines.values()) end()
    lines.clear()
    views.value = new Map()
  }
  const listen = (tabId: number, frameId: number) => {
    const isOurs = () => lines.get(frameId) === end
    const end = listenTo(
      { tabId, frameId },
      {
        onView: (view) => isOurs() && setView(frameId, view),
        onEnd: () => {
          if (!isOurs()) return
          lines.delete(frameId)
          setView(frameId, null)
        },
      },
    )
    lines.set(frameId, end)
  }

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
    for (const frameId of frames) if (front && !lines.has(frameId)) listen(front.id, frameId)
  }

  const place = computed(() => {
    const all = [...views.value].sort(([a], [b]) => a - b).map(([, view]) => view)
    // The frame that was used last decides; where none was, the outermost.
    const [at] = all.filter(({ current }) => current !== null).toSorted((a, b) => b.pointedAt - a.pointedAt)
    return { seen: new Set(all.flatMap(({ entities }) => entities)), current: at?.current ?? null }
  })
  return { tab, report, place, look }
}
