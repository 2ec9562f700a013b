import type { Language } from '../data/types.ts'
import { cardWords } from '../locales/card.ts'
import { fill } from '../locales/words.ts'
import type { DrawnArticle } from './pack.ts'
import { paragraphName } from './paragraph-name.ts'

interface Props {
  /** Id of the paragraph, such as `p4` or `caption`. */
  paragraph: string
  article: DrawnArticle
  locale: Language
}

/** Names the paragraph that a fact comes from; pointed at or focused, it says what that paragraph is about. */
export const ParagraphChip = ({ paragraph, article, locale }: Props) => {
  const words = cardWords(locale)
  const { short, long } = paragraphName(paragraph, words)
  const about = article.paragraphs.find(({ id }) => id === paragraph)?.about ?? ''
  const tip = fill(words.aboutParagraph, { paragraph: long, about })
  return (
    <button type="button" class="chip tip" data-paragraph={paragraph} data-tip={tip} aria-description={tip}>
      {short}
    </button>
  )
}
