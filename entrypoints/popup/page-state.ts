import type { PageReport } from '../../browser/messages.ts'
import type { ActiveTab } from '../../browser/tabs.ts'
import type { PageState } from '../../components/PopupPage.tsx'
import { chosen, isSiteOn, type Settings } from '../../settings/settings.ts'

interface Known {
  settings: Settings
  /** Null where the window has no tab. */
  tab: ActiveTab | null
  /** Null where no reader answers; undefined until one could have. */
  report: PageReport | null | undefined
}

/** What the popup can say about the page at hand. The reader's choice explains more than what follows from it. */
export const pageState = ({ settings, tab, report }: Known): PageState => {
  if (!chosen(settings, 'enabled')) return { kind: 'all-off' }
  if (!tab || tab.restricted) return { kind: 'restricted' }
  if (!isSiteOn(settings, tab.host)) return { kind: 'site-off', host: tab.host }
  if (report === undefined) return { kind: 'loading' }
  return report === null ? { kind: 'unread' } : { kind: 'read', entities: report.entities }
}
