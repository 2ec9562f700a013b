import { useId } from 'preact/hooks'

interface Props {
  label: string
  /** A line that explains it, below the label. */
  help?: string
  on: boolean
  onChange: (on: boolean) => void
}

/** A label with a switch at its end; the whole line can be pressed. */
export const Switch = ({ label, help, on, onChange }: Props) => {
  const id = useId()
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-labelledby={`${id}-label`}
      aria-describedby={help === undefined ? undefined : `${id}-help`}
      onClick={() => onChange(!on)}
    >
      <span class="switch-words">
        <span id={`${id}-label`}>{label}</span>
        {help !== undefined && (
          <span class="help" id={`${id}-help`}>
            {help}
          </span>
        )}
      </span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  )
}
