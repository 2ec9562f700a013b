import { type IconNode, Keyboard, Lock, MousePointerClick, Search, Settings as SettingsIcon } from 'lucide'
import type { Language } from '../data/types.ts'
import { welcomeWords } from '../locales/welcome.ts'
import { fill } from '../locales/words.ts'
import { type SettingKey, type Settings, valuesOf } from '../settings/settings.ts'
import { ChoiceField } from './ChoiceField.tsx'
import type { Form } from './form.ts'
import { Icon } from './Icon.tsx'
import { LanguageField } from './LanguageField.tsx'
import { StyleSample } from './StyleSample.tsx'

interface Props {
  locale: Language
  settings: Settings
  locked: readonly SettingKey[]
  languages: { offered: readonly Language[]; ofBrowser: Language }
  /** The keys that lead to the next mention; empty where none are set. */
  keys: string
  onChoose: Form['choose']
  onLanguage: (language: Language | undefined) => void
  onOptions: () => void
}

const Step = ({ icon, title, help }: { icon: IconNode; title: string; help: string }) => (
  <li class="step">
    <span class="step-icon">
      <Icon of={icon} size={20} />
    </span>
    <h3>{title}</h3>
    <p>{help}</p>
  </li>
)

const Steps = ({ locale, keys }: Pick<Props, 'locale' | 'keys'>) => {
  const words = welcomeWords(locale)
  return (
    <ol class="steps">
      <Step icon={MousePointerClick} title={words.point} help={words.pointHelp} />
      {keys !== '' && <Step icon={Keyboard} title={words.goOn} help={fill(words.goOnHelp, { keys })} />}
      <Step icon={Search} title={words.lookUp} help={words.lookUpHelp} />
    </ol>
  )
}

/**
 * The page that opens after the installation: a paragraph to try it on, what to do with it, and the few choices that
 * matter. The paragraph is plain text; whoever shows the page starts the reader on it.
 */
export const WelcomeScreen = ({ locale, settings, locked, languages, keys, ...on }: Props) => {
  const words = welcomeWords(locale)
  const form: Form = { values: valuesOf(settings), locked, choose: on.onChoose }
  return (
    <main class="welcome" lang={locale}>
      <header class="masthead options-header">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <section class="try" aria-label={words.tryIt}>
        <p class="section-heading">{words.tryIt}</p>
        <article class="try-page" key={locale}>
          <h2>{words.sampleTitle}</h2>
          <p>{words.sample}</p>
        </article>
      </section>
      <Steps locale={locale} keys={keys} />
      <section class="section-panel" aria-labelledby="choices">
        <div>
          <h2 id="choices">{words.choices}</h2>
          <p class="help">{words.choicesHelp}</p>
        </div>
        <ChoiceField
          form={form}
          locale={locale}
          name="markStyle"
          layout="row"
          sample={(style) => <StyleSample style={style} />}
        />
        <ChoiceField form={form} locale={locale} name="occurrences" />
        <LanguageField
          {...languages}
          language={settings.language}
          isLocked={locked.includes('language')}
          locale={locale}
          onChange={on.onLanguage}
        />
        <div class="actions">
          <button type="button" class="quiet-button" onClick={on.onOptions}>
            <Icon of={SettingsIcon} size={14} />
            {words.allOptions}
          </button>
        </div>
      </section>
      <p class="welcome-privacy">
        <Icon of={Lock} size={14} />
        {words.privacy}
      </p>
    </main>
  )
}
