import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { Language } from '../data/types.ts'
import { optionsWords } from '../locales/options.ts'
import { wordKey } from '../locales/words.ts'
import { CHOICES } from '../settings/settings.ts'
import type { Form } from './form.ts'
import { LockNote } from './LockNote.tsx'

type Key = keyof typeof CHOICES

interface Props {
  name: Key
  form: Form
  locale: Language
  /** `row`: side by side, for choices that need no explanation. */
  layout?: 'list' | 'row'
  /** Drawn before the name of a choice. */
  sample?: (choice: string) => ComponentChildren
}

/** What the interface says of a choice: `legend`, perhaps `help`, a word for each, perhaps its `…Help`. */
type ChoiceWords = Readonly<Record<string, string | undefined>>

/** One choice among a few, each with a line on what it means where that needs saying. */
export const ChoiceField = ({ name, form, locale, layout = 'list', sample }: Props) => {
  const words: ChoiceWords = optionsWords(locale).choices[name]
  const id = useId()
  const isLocked = form.locked.includes(name)
  const notes = [words.help && `${id}-help`, isLocked && `${id}-lock`].filter(Boolean).join(' ')
  return (
    <fieldset class={`choices choices-${layout}`} disabled={isLocked} aria-describedby={notes || undefined}>
      <legend class="option-heading">{words.legend}</legend>
      {words.help && (
        <p class="help" id={`${id}-help`}>
          {words.help}
        </p>
      )}
      {isLocked && <LockNote id={`${id}-lock`} locale={locale} />}
      <div class="choices-offered">
        {CHOICES[name].map((choice) => (
          <label key={choice} class="choice">
            <input
              type="radio"
              name={id}
              value={choice}
              checked={form.values[name] === choice}
              onChange={() => form.choose(name, choice as never)}
            />
            <span>
              {sample?.(choice)}
              {words[wordKey(choice)]}
              {words[`${wordKey(choice)}Help`] && <span class="help">{words[`${wordKey(choice)}Help`]}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
