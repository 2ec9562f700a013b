import { isExtensionAlive } from '../../browser/alive.ts'
import { claimFrame } from '../../browser/bridge.ts'
import type { PageReport } from '../../browser/messages.ts'
import { onMessage, sendToBackground } from '../../browser/messaging.ts'
import { storageAreas } from '../../browser/storage.ts'
import { CATEGORY_IDS, type CategoryId } from '../../data/types.ts'
import type { Detector } from '../../matching/types.ts'
import { keptOf, readSettings, watchStored } from '../../settings/read.ts'
import { isSiteOn, type Settings } from '../../settings/settings.ts'
import { isHidden } from './dom.ts'
import { lateDetector } from './late-detector.ts'
import { Session } from './session.ts'
import { siteHost } from './site.ts'

/** How often, in ms, we look whether the extension and the registry are whole, and for shadow trees: nothing tells us. */
const HEARTBEAT = 1000

interface ReaderOptions {
  makeDetector: () => Detector
  /** Ids of the entities by category, joined by spaces. */
  entityIds: Record<CategoryId, string>
  signal: AbortSignal
}

const NOTHING: PageReport = { entities: [], reading: false, quiet: false }

/** The background may be asleep, gone or replaced: then there is no badge to keep. */
const tell = (report: PageReport): void => {
  sendToBackground('page-changed', report).catch(() => {})
}

const categoriesOf = (ids: ReaderOptions['entityIds']): Map<string, CategoryId> =>
  new Map(CATEGORY_IDS.flatMap((category) => ids[category].split(' ').map((id) => [id, category] as const)))

/** Runs the reader of one frame: a session while it is switched on here, and none while it is off. */
export const runReader = async ({ makeDetector, entityIds, signal }: ReaderOptions): Promise<void> => {
  if (!claimFrame(isExtensionAlive)) return
  const end = new AbortController()
  const lifetime = AbortSignal.any([signal, end.signal])
  const host = siteHost()
  let session: Session | null = null
  /** What is told of a frame without a session: that it may still be read, until the reader's choices are known. */
  let unread: PageReport = { ...NOTHING, reading: true }
  let stop = new AbortController()

  const begin = (settings: Settings): Session => {
    stop = new AbortController()
    const until = AbortSignal.any([lifetime, stop.signal])
    return new Session({
      detector: lateDetector(makeDetector),
      categoryOf: categoriesOf(entityIds),
      settings,
      onReport: tell,
      signal: until,
    })
  }
  const apply = (settings: Settings): void => {
    if (lifetime.aborted) return
    unread = NOTHING
    if (!isSiteOn(settings, host)) {
      if (session) tell(NOTHING)
      stop.abort()
      session = null
    } else if (session) session.apply(settings)
    else session = begin(settings)
  }
  const beat = (): void => {
    if (!isExtensionAlive()) end.abort()
    else if (!isHidden(document)) session?.look()
  }

  const unwatch = watchStored(storageAreas, (stored) => apply(keptOf(stored).settings))
  const timer = setInterval(beat, HEARTBEAT)
  lifetime.addEventListener('abort', () => {
    clearInterval(timer)
    unwatch()
  })
  onMessage(
    {
      'report-page': () => session?.report() ?? unread,
      'last-used': () => session?.itinerary.usedAt ?? 0,
      'show-mention': ({ entity, from }) => session?.itinerary.show(entity, from) ?? false,
      'leave-tour': () => {
        session?.itinerary.leave()
      },
      'show-marks': ({ on }) => {
        session?.showMarks(on)
      },
      'card-over-page': (wish) => session?.openFor(wish) ?? false,
      'release-card': ({ why }) => {
        session?.release(why)
      },
      'run-command': ({ command, from }) => session?.itinerary.run(command, from) ?? false,
      'hide-here': ({ entity, isHidden }) => {
        session?.hideHere(entity, isHidden)
      },
      'hidden-here': () => session?.hiddenHere ?? [],
    },
    lifetime,
  )
  addEventListener('pagehide', () => session && tell(NOTHING), { signal: lifetime })
  addEventListener('pageshow', ({ persisted }) => persisted && session && tell(session.report()), {
    signal: lifetime,
  })
  apply((await readSettings(storageAreas)).settings)
}
