import type { Language } from '../data/types.ts'
import { Claimant } from './Claimant.tsx'
import { CopyButton } from './CopyButton.tsx'
import { citationOf } from './citation.ts'
import { formatDate } from './format-date.ts'
import { ParagraphChip } from './ParagraphChip.tsx'
import type { DrawnArticle, DrawnFact } from './pack.ts'
import { Text } from './Text.tsx'

const isNumbered = (paragraph: string): boolean => /^p\d+$/.test(paragraph)

/** The paragraphs in order; what a caption or the byline says comes after the text. */
export const inTextOrder = ({ paragraphs }: Pick<DrawnArticle, 'paragraphs'>): DrawnArticle['paragraphs'] => [
  ...paragraphs.filter(({ id }) => isNumbered(id)),
  ...paragraphs.filter(({ id }) => !isNumbered(id)),
]

/** Facts in the order in which the text tells them. The sort is stable, so one paragraph's facts keep theirs. */
export const inArticleOrder = (facts: readonly DrawnFact[], article: DrawnArticle): DrawnFact[] => {
  const order = inTextOrder(article).map(({ id }) => id)
  return facts.toSorted((a, b) => order.indexOf(a.paragraph) - order.indexOf(b.paragraph))
}

interface Props {
  facts: readonly DrawnFact[]
  article: DrawnArticle
  locale: Language
}

/** What the article says: facts with paragraph, date and claimant where they have them, each to be copied with its source. */
export const FactList = ({ facts, article, locale }: Props) => (
  <ol class="facts">
    {inArticleOrder(facts, article).map((fact) => (
      <li key={fact.text} class={fact.claimedBy === null ? 'fact' : 'fact claim'}>
        <div class="fact-margin">
          <ParagraphChip paragraph={fact.paragraph} article={article} locale={locale} />
          <CopyButton text={citationOf({ fact, article, locale })} locale={locale} />
        </div>
        <div class="fact-body">
          {fact.date !== null && <p class="fact-date">{formatDate(fact.date, locale)}</p>}
          {fact.claimedBy !== null && <Claimant claimedBy={fact.claimedBy} article={article} />}
          <p class="fact-text">
            <Text text={fact.text} />
          </p>
        </div>
      </li>
    ))}
  </ol>
)
