import type { Article, CardLanguage } from '../data/types.ts'
import { Icon } from './Icon.tsx'

/** Says whose claim a fact is. It stands before the text, so that nobody reads a claim as a fact. */
export const Claimant = (props: { claimedBy: string; article: Article; locale: CardLanguage }) => (
  <p class="claimant">
    <Icon name="quote" size={11} />
    {props.article.claimants[props.claimedBy]?.[props.locale] ?? props.claimedBy}
  </p>
)
