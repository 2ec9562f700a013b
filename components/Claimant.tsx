import { Quote } from 'lucide'
import { Icon } from './Icon.tsx'
import type { DrawnArticle } from './pack.ts'

/** Says whose claim a fact is. It stands before the text, so that nobody reads a claim as a fact. */
export const Claimant = (props: { claimedBy: string; article: DrawnArticle }) => (
  <p class="claimant">
    <Icon of={Quote} size={12} />
    {props.article.claimants[props.claimedBy] ?? props.claimedBy}
  </p>
)
