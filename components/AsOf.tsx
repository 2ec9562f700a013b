import type { Language } from '../data/types.ts'
import { cardWords } from '../locales/card.ts'
import { fill } from '../locales/words.ts'
import { ageAt } from './age.ts'
import { formatDate } from './format-date.ts'

interface Props {
  /** Day of the article. */
  date: string
  /** Day of the page that the card is shown on, where the page says so. */
  pageDate: string | undefined
  locale: Language
}

/** Says which day the facts are as of, and how old that makes them on a newer page. */
export const AsOf = ({ date, pageDate, locale }: Props) => {
  const words = cardWords(locale)
  const age = pageDate === undefined ? null : ageAt({ from: date, to: pageDate, locale })
  const asOf = fill(words.asOf, { date: formatDate(date, locale) })
  return <p class="as-of">{age === null ? asOf : fill(words.older, { asOf, age })}</p>
}
