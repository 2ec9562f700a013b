import { useId } from 'preact/hooks'
import type { Language } from '../data/types.ts'
import { LockNote } from './LockNote.tsx'

interface Props {
  label: string
  /** A line that explains it, below the label. */
  help?: string
  on: boolean
  onChange: (on: boolean) => void
  /** True where an administrator decides; `locale` is needed to say so. */
  isLocked?: boolean
  locale?: Language
}

/** A label with a switch at its end; the whole line can be pressed. */
export const Switch = ({ label, help, on, onChange, isLocked = false, locale = 'en' }: Props) => {
  const id = useId()
  const notes = [help !== undefined && `${id}-help`, isLocked && `${id}-lock`].filter(Boolean).join(' ')
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-labelledby={`${id}-label`}
      aria-describedby={notes || undefined}
      disabled={isLocked}
      onClick={() => onChange(!on)}
    >
      <span class="switch-words">
        <span id={`${id}-label`}>{label}</span>
        {help !== undefined && (
          <span class="help" id={`${id}-help`}>
            {help}
          </span>
        )}
        {isLocked && <LockNote id={`${id}-lock`} locale={locale} />}
      </span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  )
}
