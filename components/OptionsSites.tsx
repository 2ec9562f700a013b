import type { Language } from '../data/types.ts'
import { optionsWords } from '../locales/options.ts'
import { type SiteListing, siteList } from '../settings/settings.ts'
import { ChoiceField } from './ChoiceField.tsx'
import type { Form } from './form.ts'
import { LockNote } from './LockNote.tsx'
import { SiteList } from './SiteList.tsx'

interface Props {
  form: Form
  locale: Language
  sitesOff: readonly string[]
  sitesOnly: readonly string[]
  onSite: (listing: SiteListing) => void
}

/** Where pages are marked: the rule, and the list of the rule that holds. */
export const OptionsSites = ({ form, locale, onSite, ...lists }: Props) => {
  const words = optionsWords(locale)
  const list = siteList(form.values)
  const rule = list === 'sitesOnly' ? 'only' : 'allBut'
  const isLocked = form.locked.includes(list)
  return (
    <>
      <ChoiceField form={form} locale={locale} name="siteRule" />
      <fieldset class="choices" disabled={isLocked}>
        <legend class="visually-hidden">{words.choices.siteRule[rule]}</legend>
        <p class="help">{words.sitesHelp[rule]}</p>
        {isLocked && <LockNote locale={locale} />}
        <SiteList
          key={list}
          hosts={lists[list]}
          none={words.noSites[rule]}
          locale={locale}
          onAdd={(host) => onSite({ list, host, isListed: true })}
          onRemove={(host) => onSite({ list, host, isListed: false })}
        />
      </fieldset>
    </>
  )
}
