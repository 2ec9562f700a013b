import { Lock } from 'lucide'
import type { Language } from '../data/types.ts'
import { optionsWords } from '../locales/options.ts'
import { Icon } from './Icon.tsx'

/** Says why a choice can't be made here. */
export const LockNote = ({ locale, id }: { locale: Language; id?: string }) => (
  <span class="lock-note" {...(id !== undefined && { id })}>
    <Icon of={Lock} size={14} />
    {optionsWords(locale).lockedBy}
  </span>
)
