import type { CategoryId, Language } from '../data/types.ts'
import { optionsWords } from '../locales/options.ts'
import { CategorySwitches } from './CategorySwitches.tsx'
import { ChoiceField } from './ChoiceField.tsx'
import type { Form } from './form.ts'
import { LockNote } from './LockNote.tsx'
import type { Pack } from './pack.ts'
import { SwitchField } from './SwitchField.tsx'

interface Props {
  form: Form
  pack: Pack
  locale: Language
  isCategoryOn: (id: CategoryId) => boolean
  onCategory: (id: CategoryId, on: boolean) => void
}

/** What is marked: whether at all, which kinds, how often, which places not. */
export const OptionsMarking = ({ form, pack, locale, isCategoryOn, onCategory }: Props) => {
  const words = optionsWords(locale)
  const bound = { form, locale }
  const isLocked = form.locked.includes('categories')
  return (
    <>
      <SwitchField {...bound} name="enabled" label={words.enabled} help={words.enabledHelp} />
      <fieldset class="choices" disabled={isLocked}>
        <legend class="option-heading">{words.categories}</legend>
        {isLocked && <LockNote locale={locale} />}
        <CategorySwitches categories={pack.categories} isOn={isCategoryOn} onChange={onCategory} />
      </fieldset>
      <ChoiceField {...bound} name="occurrences" />
      <ChoiceField {...bound} name="general" />
      <div>
        <SwitchField {...bound} name="skipHeadings" label={words.skipHeadings} />
        <SwitchField {...bound} name="skipLinks" label={words.skipLinks} />
      </div>
    </>
  )
}
