import type { Language } from '../data/types.ts'
import { localeTag } from '../locales/words.ts'

const DAY = 86_400_000
/** Mean length of a month of the calendar, in days. */
const MONTH = 30.44

/** Below how many days an age is told in days, and below how many in months. */
const IN_DAYS = 45
const IN_MONTHS = 24 * MONTH

/** Languages that put no space between number and unit, although Intl does. */
const UNSPACED: ReadonlySet<Language> = new Set(['ja', 'zh-Hans', 'zh-Hant'])

const amountOf = (days: number): [number, 'day' | 'month' | 'year'] => {
  if (days < IN_DAYS) return [days, 'day']
  return days < IN_MONTHS ? [Math.round(days / MONTH), 'month'] : [Math.floor(days / MONTH / 12), 'year']
}

/** From one day to another, such as `2024-06-19`. */
interface Span {
  from: string
  to: string
  locale: Language
}

/** How much later the second day is, in words such as `17 months`; null where it is not later. */
export const ageAt = ({ from, to, locale }: Span): string | null => {
  const days = Math.floor((Date.parse(to) - Date.parse(from)) / DAY)
  if (!(days >= 1)) return null
  const [amount, unit] = amountOf(days)
  const format = new Intl.NumberFormat(localeTag(locale), { style: 'unit', unit, unitDisplay: 'long' })
  const parts = format.formatToParts(amount).filter(({ type }) => type !== 'literal' || !UNSPACED.has(locale))
  return parts.map(({ value }) => value).join('')
}
