import { signal } from '@preact/signals'
import type { Frame } from '../../browser/messaging.ts'
import { listenTo, type View } from '../../browser/panel-line.ts'

/** What can be seen of each frame of a page, by its id: a signal, and the lines to the frames' readers that keep it up to date. */
export const createFrameViews = () => {
  const views = signal<ReadonlyMap<number, View>>(new Map())
  const lines = new Map<number, () => void>()

  const setView = (frameId: number, view: View | null) => {
    const changed = new Map(views.value)
    if (view) changed.set(frameId, view)
    else changed.delete(frameId)
    views.value = changed
  }
  /** Opens a line to a frame, unless there is one. */
  const listen = (frame: Frame) => {
    const { frameId } = frame
    if (lines.has(frameId)) return
    const isOurs = () => lines.get(frameId) === end
    const end = listenTo(frame, {
      onView: (view) => isOurs() && setView(frameId, view),
      onEnd: () => {
        if (!isOurs()) return
        lines.delete(frameId)
        setView(frameId, null)
      },
    })
    lines.set(frameId, end)
  }
  /** Closes all lines. */
  const hangUp = () => {
    for (const end of lines.values()) end()
    lines.clear()
    views.value = new Map()
  }
  return { views, listen, hangUp }
}
