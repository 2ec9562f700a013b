/** The line from the reader of a frame to the side panel. It is open while the panel is: without a panel nothing is sent. */
import { browser } from 'wxt/browser'
import type { Frame } from './messaging.ts'

const NAME = 'backstory-panel'

/** What can be seen of a frame. */
export interface View {
  /** Ids of the entities that are mentioned in it, in order. */
  entities: string[]
  /** The one that the reader is at; null where that isn't known. */
  current: string | null
  /** When that one was pointed at or gone to, in ms since 1970; 0 where it only happens to be where people read. */
  pointedAt: number
}

/** The reader's end. */
export interface PanelLine {
  tell(view: View): void
  /** Aborts when the panel hangs up. */
  signal: AbortSignal
}

/** Calls back with each line that a panel opens, until `signal` aborts; then all are cut. */
export const onPanel = (serve: (line: PanelLine) => void, signal: AbortSignal): void => {
  const listener: Parameters<typeof browser.runtime.onConnect.addListener>[0] = (port) => {
    if (port.name !== NAME) return
    const end = new AbortController()
    port.onDisconnect.addListener(() => end.abort())
    signal.addEventListener('abort', () => port.disconnect(), { signal: end.signal })
    serve({ tell: (view) => port.postMessage(view), signal: end.signal })
  }
  browser.runtime.onConnect.addListener(listener)
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(listener))
}

/** The panel's end. */
interface PanelEars {
  onView: (view: View) => void
  /** Called when the reader went, or was never there. */
  onEnd: () => void
}

/** Opens a line to the reader of a frame. Returns what hangs up. */
export const listenTo = ({ tabId, frameId }: Frame, { onView, onEnd }: PanelEars): (() => void) => {
  const port = browser.tabs.connect(tabId, { name: NAME, frameId })
  port.onMessage.addListener((view) => onView(view as View))
  port.onDisconnect.addListener(onEnd)
  return () => port.disconnect()
}
