import { ScanSearch } from 'lucide'
import type { Language } from '../data/types.ts'
import { cardWords } from '../locales/card.ts'
import { fill } from '../locales/words.ts'
import type { MentionKind } from '../matching/types.ts'
import { Icon } from './Icon.tsx'

/** How a page mentions what a card is about. */
export interface MentionNote {
  kind: MentionKind
  /** How it is written there. */
  surface: string
}

interface Props extends MentionNote {
  /** The entity's name for the reader. */
  name: string
  locale: Language
}

/** Says why a mention is taken for this entity, where its own words don't. */
export const MatchNote = ({ kind, surface, name, locale }: Props) => {
  if (kind === 'exact' || kind === 'phrase') return null
  return (
    <p class="match-note">
      <Icon of={ScanSearch} size={14} />
      <span>{fill(cardWords(locale).match[kind], { surface: surface.replace(/\s+/g, ' '), name })}</span>
    </p>
  )
}
