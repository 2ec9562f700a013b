import type { Language } from '../data/types.ts'
import { cardWords } from '../locales/card.ts'
import { fill } from '../locales/words.ts'
import { formatDate } from './format-date.ts'
import type { DrawnArticle, DrawnFact } from './pack.ts'
import { paragraphName } from './paragraph-name.ts'

const titleOf = (article: DrawnArticle, locale: Language): string => {
  const words = cardWords(locale)
  const title = fill(words.quotedTitle, { title: article.title })
  if (!article.titleTranslated || locale === article.language) return title
  return fill(words.translatedTitle, { title, original: article.originalTitle })
}

/** What is cited, and in which language. */
interface Cited {
  fact: DrawnFact
  article: DrawnArticle
  locale: Language
}

/**
 * A fact as others may quote it: what it says and whose claim that is, then author, title, publication, date and paragraph.
 * Facts are told in our words, so it says “after” the author and puts none of it in quotation marks.
 */
export const citationOf = ({ fact, article, locale }: Cited): string => {
  const words = cardWords(locale)
  const claimant = fact.claimedBy === null ? '' : (article.claimants[fact.claimedBy] ?? fact.claimedBy)
  const { long: paragraph } = paragraphName(fact.paragraph, words)
  return fill(words.citation, {
    fact: claimant ? fill(words.claim, { claimant, fact: fact.text }) : fact.text,
    author: article.author,
    title: titleOf(article, locale),
    publication: article.publication,
    date: formatDate(article.date, locale),
    paragraph,
  })
}
