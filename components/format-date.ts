import type { CardLanguage } from '../data/types.ts'
import { cardWords } from '../locales/card.ts'
import { fill, localeTag } from '../locales/words.ts'

const FIELDS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
]

const precisionOf = (date: string): number => date.split('-').length - 1

// Dates of the pack are days of a calendar, not moments: in UTC they stay on their day wherever the reader is.
const formatterFor = (date: string, locale: CardLanguage) =>
  new Intl.DateTimeFormat(localeTag(locale), { ...FIELDS[precisionOf(date)], timeZone: 'UTC' })

const formatOne = (date: string, locale: CardLanguage): string =>
  date.endsWith('s')
    ? fill(cardWords(locale).decade, { year: date.slice(0, 4) })
    : formatterFor(date, locale).format(new Date(date))

/**
 * Writes a date of the pack for the reader, no more precisely than it is known: `2006`, `2006-10`, `2023-07-15`,
 * `1980s`, or two of these with a slash between.
 */
export const formatDate = (date: string, locale: CardLanguage): string => {
  const [from = '', to] = date.split('/')
  if (to === undefined) return formatOne(from, locale)
  const isPlain = !from.endsWith('s') && !to.endsWith('s') && precisionOf(from) === precisionOf(to)
  return isPlain
    ? formatterFor(from, locale).formatRange(new Date(from), new Date(to))
    : fill(cardWords(locale).range, { from: formatOne(from, locale), to: formatOne(to, locale) })
}
