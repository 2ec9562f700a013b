import type { Language } from '../data/types.ts'
import { optionsWords } from '../locales/options.ts'
import { fill } from '../locales/words.ts'
import { formatDate } from './format-date.ts'
import type { DrawnArticle } from './pack.ts'
import { SourceLine } from './SourceLine.tsx'

interface Props {
  article: DrawnArticle
  version: string
  locale: Language
}

/** What the extension is, what it draws on, and what becomes of what one reads. */
export const OptionsAbout = ({ article, version, locale }: Props) => {
  const words = optionsWords(locale)
  return (
    <>
      <p>{words.what}</p>
      <h3 class="option-heading">{words.source}</h3>
      <SourceLine article={article} locale={locale} />
      <p>{fill(words.sourceHelp, { date: formatDate(article.date, locale) })}</p>
      <h3 class="option-heading">{words.privacy}</h3>
      <p>{words.privacyHelp}</p>
      <p class="help">{fill(words.version, { version })}</p>
    </>
  )
}
