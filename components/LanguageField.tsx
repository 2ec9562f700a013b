import { useId } from 'preact/hooks'
import type { Language } from '../data/types.ts'
import { optionsWords } from '../locales/options.ts'
import { capitalize, fill } from '../locales/words.ts'
import { LockNote } from './LockNote.tsx'

/** A language's name in itself, as it would begin a sentence. */
export const ownName = (language: Language): string =>
  capitalize(new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language, language)

interface Props {
  /** The language that was chosen; undefined for the browser's. */
  language: Language | undefined
  offered: readonly Language[]
  /** The language that the browser asks for, of those that are offered. */
  ofBrowser: Language
  isLocked: boolean
  locale: Language
  onChange: (language: Language | undefined) => void
}

/** The language of the interface, each choice in its own name. */
export const LanguageField = ({ language, offered, ofBrowser, isLocked, locale, onChange }: Props) => {
  const words = optionsWords(locale)
  const id = useId()
  return (
    <div class="language">
      <label class="option-heading" for={id}>
        {words.interfaceLanguage}
      </label>
      <select
        id={id}
        class="field"
        value={language ?? ''}
        disabled={isLocked}
        aria-describedby={isLocked ? `${id}-lock` : undefined}
        onChange={({ currentTarget }) => onChange(offered.find((one) => one === currentTarget.value))}
      >
        <option value="">{fill(words.browserLanguage, { language: ownName(ofBrowser) })}</option>
        {offered.map((one) => (
          <option key={one} value={one} lang={one}>
            {ownName(one)}
          </option>
        ))}
      </select>
      {isLocked && <LockNote id={`${id}-lock`} locale={locale} />}
    </div>
  )
}
