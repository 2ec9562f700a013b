import type { Language } from '../data/types.ts'
import type { Form } from './form.ts'
import { Switch } from './Switch.tsx'

interface Props {
  name: 'enabled' | 'skipHeadings' | 'skipLinks'
  label: string
  help?: string
  form: Form
  locale: Language
}

/** A switch bound to a choice. */
export const SwitchField = ({ name, form, ...props }: Props) => (
  <Switch
    {...props}
    on={form.values[name]}
    isLocked={form.locked.includes(name)}
    onChange={(on) => form.choose(name, on)}
  />
)
