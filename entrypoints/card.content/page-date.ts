/** Names of the metas that say when a page was published, the surest first. Newsrooms write them in any of three attributes. */
const NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'parsely-pub-date',
  'DC.date.issued',
  'DC.date',
  'pubdate',
  'publishdate',
  'date',
]
const METAS = NAMES.map((name) =>
  ['property', 'name', 'itemprop'].map((attribute) => `meta[${attribute}="${name}" i]`).join(),
)
const TIMES = [
  'time[itemprop="datePublished"]',
  'time[pubdate]',
  'article time[datetime]',
  'main time[datetime]',
]

/** The day of a date as pages write them, in their own time zone: 23:30 in Tokyo is the same day elsewhere. */
const dayOf = (text: string | null | undefined): string | undefined => {
  const day = /^\s*(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/.exec(text ?? '')
  const date = day && `${day[1]}-${day[3]}-${day[4]}`
  return date && !Number.isNaN(Date.parse(date)) ? date : undefined
}

/** Looks through JSON-LD, which nests at will, for the first `datePublished`. */
const publishedIn = (data: unknown): string | undefined => {
  if (typeof data !== 'object' || data === null) return undefined
  const { datePublished, ...rest } = data as { datePublished?: unknown }
  if (typeof datePublished === 'string') return dayOf(datePublished)
  for (const value of Object.values(rest)) {
    const found = publishedIn(value)
    if (found) return found
  }
  return undefined
}

const parse = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}

/**
 * The day on which a page says that it was published, such as `2025-11-03`: in its metas, its JSON-LD, or the first `<time>` of
 * its article. Undefined where it doesn't say.
 */
export const pageDate = (page: ParentNode): string | undefined => {
  const first = <T>(list: Iterable<T>, read: (one: T) => string | undefined): string | undefined => {
    for (const one of list) {
      const day = read(one)
      if (day) return day
    }
    return undefined
  }
  const attribute = (selectors: readonly string[], name: string) =>
    first(selectors, (selector) => dayOf(page.querySelector(selector)?.getAttribute(name)))
  return (
    attribute(METAS, 'content') ??
    first(page.querySelectorAll('script[type="application/ld+json"]'), ({ textContent }) =>
      publishedIn(parse(textContent)),
    ) ??
    attribute(TIMES, 'datetime')
  )
}
