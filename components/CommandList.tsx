import { Keyboard } from 'lucide'
import type { Language } from '../data/types.ts'
import { optionsWords } from '../locales/options.ts'
import { Icon } from './Icon.tsx'

/** A command of the extension and the keys that it answers to; empty where none are set. */
export interface Command {
  name: string
  description: string
  shortcut: string
}

interface Props {
  commands: readonly Command[]
  locale: Language
  /** Leads to where the browser lets its user change them. */
  onChangeKeys: () => void
}

/** The keyboard commands as the browser has them, and the way to change them. */
export const CommandList = ({ commands, locale, onChangeKeys }: Props) => {
  const words = optionsWords(locale)
  return (
    <>
      <p class="help">{words.keyboardHelp}</p>
      <dl class="commands">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{shortcut === '' ? words.notSet : <kbd>{shortcut}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        <button type="button" class="quiet-button" onClick={onChangeKeys}>
          <Icon of={Keyboard} size={14} />
          {words.changeKeys}
        </button>
      </div>
    </>
  )
}
