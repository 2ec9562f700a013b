import type { Words } from '../locales/words.ts'
import { chosen, isSiteOn, locksOf, type SettingKey, type Settings } from '../settings/settings.ts'

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
  settings: Settings
  /** What an administrator decides. */
  locked: readonly SettingKey[]
  /** Null where the window has no tab. */
  tab: { host: string; barrier: Barrier | null } | null
  /** Null where no reader answers; undefined until one could have. */
  report: { entities: readonly Mentioned[]; isReading: boolean } | null | undefined
}

/** What can be said about the page in front. The reader's choice explains more than what follows from it. */
export const pageState = ({ settings, locked, tab, report }: Known): PageState => {
  const locks = locksOf(settings, locked)
  if (!chosen(settings, 'enabled')) return { kind: 'all-off', isLocked: locks.includes('enabled') }
  if (!tab || tab.barrier) return { kind: 'restricted', barrier: tab?.barrier ?? 'browser' }
  if (!isSiteOn(settings, tab.host))
    return { kind: 'site-off', host: tab.host, isLocked: locks.includes('site') }
  if (report === null) return { kind: 'unread' }
  // What has been found so far is shown; that nothing has yet means nothing.
  if (!report || (report.isReading && report.entities.length === 0)) return { kind: 'loading' }
  return { kind: 'read', entities: report.entities }
}
