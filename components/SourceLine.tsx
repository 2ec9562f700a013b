import type { Language } from '../data/types.ts'
import { cardWords } from '../locales/card.ts'
import { fill } from '../locales/words.ts'
import { formatDate } from './format-date.ts'
import type { DrawnArticle } from './pack.ts'

/** Author, title, publication and date of the article; a title that is ours says so and stands beside the original. */
export const SourceLine = ({ article, locale }: { article: DrawnArticle; locale: Language }) => {
  const words = cardWords(locale)
  const isTranslated = article.titleTranslated && locale !== article.language
  return (
    <footer class="source">
      <p class="source-title">
        <cite>{fill(words.quotedTitle, { title: article.title })}</cite>
        {isTranslated && <span class="source-note"> ({words.translated})</span>}
      </p>
      {isTranslated && (
        <p class="source-original" lang={article.language}>
          {article.originalTitle}
        </p>
      )}
      <p class="source-details">
        {[article.author, article.publication, ''].join(words.listJoin)}
        <time dateTime={article.date}>{formatDate(article.date, locale)}</time>
      </p>
    </footer>
  )
}
