import { isExtensionAlive } from '../../browser/alive.ts'
import { claimFrame } from '../../browser/bridge.ts'
import type { PageReport } from '../../browser/messages.ts'
import { onMessage, sendToBackground } from '../../browser/messaging.ts'
import { storageAreas } from '../../browser/storage.ts'
import { keptOf, readSettings, watchStored } from '../../settings/read.ts'
import { answersOf } from './answers.ts'
import { isTabHidden } from './dom.ts'
import { type FrameOptions, FrameSession } from './frame-session.ts'

/** How often, in ms, we check whether the extension is alive and the registry whole, and look for shadow trees: no event reports these. */
const HEARTBEAT = 1000

/** The background may be asleep, gone or replaced: then there is no badge to keep. */
const tell = (report: PageReport): void => {
  sendToBackground('page-changed', report).catch(() => {})
}

/** Runs the reader of one frame, until `signal` aborts or its extension is gone. */
export const runReader = async ({ signal, ...options }: Omit<FrameOptions, 'onReport'>): Promise<void> => {
  if (!claimFrame(isExtensionAlive)) return
  const end = new AbortController()
  const lifetime = AbortSignal.any([signal, end.signal])
  const frame = new FrameSession({ ...options, onReport: tell, signal: lifetime })
  const beat = (): void => {
    if (!isExtensionAlive()) end.abort()
    else if (!isTabHidden(document)) frame.current?.page.look()
  }
  const timer = setInterval(beat, HEARTBEAT)
  const unwatch = watchStored(storageAreas, (stored) => frame.apply(keptOf(stored).settings))
  lifetime.addEventListener('abort', () => {
    clearInterval(timer)
    unwatch()
  })
  onMessage(answersOf(frame), lifetime)
  addEventListener('pagehide', () => frame.leave(), { signal: lifetime })
  addEventListener('pageshow', ({ persisted }) => persisted && frame.comeBack(), { signal: lifetime })
  frame.apply((await readSettings(storageAreas)).settings)
}
