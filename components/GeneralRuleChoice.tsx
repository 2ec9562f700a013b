import { useId } from 'preact/hooks'
import type { Language } from '../data/types.ts'
import { optionsWords } from '../locales/options.ts'

const RULES = ['about', 'always', 'never'] as const
/** When everyday names are marked. */
export type Rule = (typeof RULES)[number]

interface Props {
  rule: Rule
  locale: Language
  onChange: (rule: Rule) => void
}

/** The rule for general entities, each choice with a line on what it means. */
export const GeneralRuleChoice = ({ rule, locale, onChange }: Props) => {
  const words = optionsWords(locale)
  const id = useId()
  return (
    <fieldset class="choices" aria-describedby={`${id}-help`}>
      <legend class="option-heading">{words.general}</legend>
      <p class="help" id={`${id}-help`}>
        {words.generalHelp}
      </p>
      {RULES.map((one) => (
        <label key={one} class="choice">
          <input type="radio" name={id} checked={one === rule} value={one} onChange={() => onChange(one)} />
          <span>
            {words[one]}
            <span class="help">{words[`${one}Help`]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
