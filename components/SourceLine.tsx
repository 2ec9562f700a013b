import { ChevronRight } from 'lucide'
import type { Language } from '../data/types.ts'
import { cardWords } from '../locales/card.ts'
import { fill } from '../locales/words.ts'
import { formatDate } from './format-date.ts'
import { Icon } from './Icon.tsx'
import type { DrawnArticle } from './pack.ts'

interface Props {
  article: DrawnArticle
  locale: Language
  /** Opens the dossier at what the card is about; absent: there is no way to it from here. */
  onDossier?: (() => void) | undefined
}

/** Author, publication and date of the article, in one line. */
export const SourceDetails = ({ article, locale }: Pick<Props, 'article' | 'locale'>) => (
  <p class="source-details">
    {[article.author, article.publication, ''].join(cardWords(locale).listJoin)}
    <time dateTime={article.date}>{formatDate(article.date, locale)}</time>
  </p>
)

/** Author, title, publication and date of the article; a title that is ours says so and stands beside the original. */
export const SourceLine = ({ article, locale, onDossier }: Props) => {
  const words = cardWords(locale)
  const isTranslated = article.titleTranslated && locale !== article.language
  return (
    <footer class="source">
      {onDossier && (
        <button type="button" class="dossier-link" onClick={onDossier}>
          {words.openDossier}
          <Icon of={ChevronRight} size={14} />
        </button>
      )}
      <p class="source-title">
        <cite>{fill(words.quotedTitle, { title: article.title })}</cite>
        {isTranslated && <span class="source-note"> ({words.translated})</span>}
      </p>
      {isTranslated && (
        <p class="source-original" lang={article.language}>
          {article.originalTitle}
        </p>
      )}
      <SourceDetails article={article} locale={locale} />
    </footer>
  )
}
