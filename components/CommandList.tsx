import { Keyboard } from 'lucide'
import type { Language } from '../data/types.ts'
import { commandWords } from '../locales/commands.ts'
import { optionsWords } from '../locales/options.ts'
import { wordKey } from '../locales/words.ts'
import { Icon } from './Icon.tsx'

/** A command of the extension, as the manifest calls it, and the keys that it answers to; empty where none are set. */
export interface Command {
  name: string
  shortcut: string
}

interface Props {
  commands: readonly Command[]
  locale: Language
  /** Leads to where the browser lets its user change them. */
  onChangeKeys: () => void
}

/** The keyboard commands with the keys that the browser has for them, and the way to change these. */
export const CommandList = ({ commands, locale, onChangeKeys }: Props) => {
  const words = optionsWords(locale)
  return (
    <>
      <p class="help">{words.keyboardHelp}</p>
      <dl class="commands">
        {Object.entries(commandWords(locale)).map(([key, does]) => {
          const command = commands.find(({ name }) => wordKey(name) === key)
          if (!command) return null
          return (
            <div key={key}>
              <dt>{does}</dt>
              <dd>{command.shortcut === '' ? words.notSet : <kbd>{command.shortcut}</kbd>}</dd>
            </div>
          )
        })}
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
