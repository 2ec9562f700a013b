import type { Words } from '../locales/words.ts'
import type { Lock } from '../settings/settings.ts'

/** What keeps us off a page: whatever there are words for. */
export type Barrier = keyof Words<'lookup'>['barrier']

/** What an entity that a page mentions is listed with. */
interface Mentioned {
  entity: string
  count: number
}

/**
 * What is known about the page in front. `restricted`: it can't be read. `unread`: no reader is there. `site-off`: the
 * host is empty where the page has none. `isLocked`: an administrator wants it so.
 */
export type PageState =
  | { kind: 'loading' | 'unread' }
  | { kind: 'restricted'; barrier: Barrier }
  | { kind: 'all-off'; isLocked: boolean }
  | { kind: 'site-off'; host: string; isLocked: boolean }
  | { kind: 'read'; entities: readonly Mentioned[] }

interface Known {
  /** The reader's choices: on at all, and on this site. */
  isOn: boolean
  isSiteOn: boolean
  locks: readonly Lock[]
  /** Null where the window has no tab. */
  tab: { host: string; barrier: Barrier | null } | null
  /** Null where no reader answers; undefined until one could have. */
  report: { entities: readonly Mentioned[]; reading: boolean } | null | undefined
}

/** What can be said about the page in front. The reader's choice explains more than what follows from it. */
export const pageState = ({ isOn, isSiteOn, locks, tab, report }: Known): PageState => {
  if (!isOn) return { kind: 'all-off', isLocked: locks.includes('enabled') }
  if (!tab || tab.barrier) return { kind: 'restricted', barrier: tab?.barrier ?? 'browser' }
  if (!isSiteOn) return { kind: 'site-off', host: tab.host, isLocked: locks.includes('site') }
  if (report === null) return { kind: 'unread' }
  // What has been found so far is shown; that nothing has been is no news.
  if (!report || (report.reading && report.entities.length === 0)) return { kind: 'loading' }
  return { kind: 'read', entities: report.entities }
}
