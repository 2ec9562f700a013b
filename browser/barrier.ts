/** Why a page can't be read, as far as an extension can find out. */

/**
 * `own`: a page of this extension itself, other than the one of the first run. `browser`: one of the browser's own
 * pages, or its view of a page's source, or its reader view. `store`: an extension store. `viewer`: a document in the
 * browser's viewer. `file`: a file, which needs the reader's permission. `permission`: the reader lets us read pages on
 * a click only, or not at all. `other`: the page didn't load, or an administrator or the browser forbids it.
 */
export type Barrier = 'own' | 'browser' | 'store' | 'viewer' | 'file' | 'permission' | 'other'

/** What is known about a tab. */
export interface TabFacts {
  /** Absent for pages that extensions may not even know the address of. */
  url?: string | undefined
  /** Content type of the page, where a script could be run in it; else null. */
  contentType: string | null
  /** Whether another page may still come. */
  isLoading: boolean
  /** Whether the reader lets us read this site. */
  isGranted: boolean
  /** Whether the reader lets us read files. */
  mayReadFiles: boolean
}

const PDF = 'application/pdf'
const STORES =
  /^(chromewebstore\.google|addons\.mozilla|addons\.opera|microsoftedge\.microsoft)\.(com|org)$|^chrome\.google\.com$/
const WEB = /^(https?|ftp):$/

/** What keeps us off a tab's page; null where nothing does, or where that can't be known before it has loaded. */
export const barrierOf = (facts: TabFacts): Barrier | null => {
  const { contentType, isGranted, isLoading, mayReadFiles } = facts
  if (contentType !== null) return contentType === PDF ? 'viewer' : null
  const url = facts.url !== undefined && URL.canParse(facts.url) ? new URL(facts.url) : null
  if (url?.protocol === 'file:' && !mayReadFiles) return 'file'
  if (!isGranted) return 'permission'
  // Between two pages no script can run, and Firefox still gives the address of the empty one.
  if (isLoading) return null
  if (!url || !(WEB.test(url.protocol) || url.protocol === 'file:')) return 'browser'
  if (STORES.test(url.hostname)) return 'store'
  return url.pathname.toLowerCase().endsWith('.pdf') ? 'viewer' : 'other'
}
