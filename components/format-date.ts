import type { Language } from '../data/types.ts'
import { cardWords } from '../locales/card.ts'
import { fill, localeTag } from '../locales/words.ts'

/** What to write of a date that is known to the year, to the month, to the day. */
const FIELDS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
]

const formatOne = (date: string, locale: Language): string => {
  if (date.endsWith('s')) return fill(cardWords(locale).decade, { year: date.slice(0, 4) })
  const fields = FIELDS[date.split('-').length - 1]
  // Dates of the pack are days of a calendar, not moments: in UTC they stay on their day wherever the reader is.
  return new Intl.DateTimeFormat(localeTag(locale), { ...fields, timeZone: 'UTC' }).format(new Date(date))
}

/**
 * Writes a date of the pack for the reader, no more precisely than it is known: `2006`, `2006-10`, `2023-07-15`,
 * `1980s`, or two of these with a slash between.
 */
export const formatDate = (date: string, locale: Language): string => {
  const [from = '', to] = date.split('/')
  const start = formatOne(from, locale)
  // Intl's own formatRange writes Japanese months as 2022/02～2024/06.
  return to === undefined ? start : fill(cardWords(locale).range, { from: start, to: formatOne(to, locale) })
}
