import {
  EyeOff,
  FileUp,
  Globe,
  Highlighter,
  Info,
  Keyboard,
  Languages,
  MousePointerClick,
  Palette,
} from 'lucide'
import type { CategoryId, Language } from '../data/types.ts'
import { optionsWords } from '../locales/options.ts'
import { isCategoryOn, type SettingKey, type Settings, valuesOf } from '../settings/settings.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { type Command, CommandList } from './CommandList.tsx'
import { DelayField } from './DelayField.tsx'
import type { Form } from './form.ts'
import { HiddenList } from './HiddenList.tsx'
import { LanguageField } from './LanguageField.tsx'
import { OptionsAbout } from './OptionsAbout.tsx'
import { OptionsMarking } from './OptionsMarking.tsx'
import type { Section } from './OptionsSection.tsx'
import { OptionsSites } from './OptionsSites.tsx'
import type { Pack } from './pack.ts'
import { StyleSample } from './StyleSample.tsx'
import { type Outcome, TransferPanel } from './TransferPanel.tsx'

/** What is told when something is chosen or asked for. */
export interface OptionsEvents {
  onChoose: Form['choose']
  onCategory: (id: CategoryId, on: boolean) => void
  onSite: (list: 'sitesOff' | 'sitesOnly', host: string, isListed: boolean) => void
  /** Undefined: the browser's. */
  onLanguage: (language: Language | undefined) => void
  onShow: (entity: string, site: string | undefined) => void
  onImport: (file: File) => void
  onReset: () => void
  onUndo: () => void
  onChangeKeys: () => void
}

/** What the options draw from. */
export interface OptionsFacts {
  pack: Pack
  /** What holds. */
  settings: Settings
  locked: readonly SettingKey[]
  place: 'sync' | 'local'
  on: OptionsEvents
  languages: { offered: readonly Language[]; ofBrowser: Language }
  exported: string
  outcome: Outcome | null
  commands: readonly Command[]
  version: string
}

/** The groups of the options in order, each with its controls. */
export const sectionsOf = ({ pack, settings, locked, on, ...props }: OptionsFacts): Section[] => {
  const locale = pack.language
  const words = optionsWords(locale)
  const form: Form = { values: valuesOf(settings), locked, choose: on.onChoose }
  const bound = { form, locale }
  return [
    {
      id: 'marking',
      title: words.marking,
      icon: Highlighter,
      content: (
        <OptionsMarking
          {...bound}
          pack={pack}
          isCategoryOn={(id) => isCategoryOn(settings, id)}
          onCategory={on.onCategory}
        />
      ),
    },
    {
      id: 'sites',
      title: words.where,
      icon: Globe,
      content: (
        <OptionsSites
          {...bound}
          sitesOff={settings.sitesOff ?? []}
          sitesOnly={settings.sitesOnly ?? []}
          onSite={on.onSite}
        />
      ),
    },
    {
      id: 'looks',
      title: words.looks,
      icon: Palette,
      content: (
        <>
          <ChoiceField
            {...bound}
            name="markStyle"
            layout="row"
            sample={(style) => <StyleSample style={style} />}
          />
          <ChoiceField {...bound} name="theme" layout="row" />
          <ChoiceField {...bound} name="textSize" layout="row" />
        </>
      ),
    },
    {
      id: 'opening',
      title: words.opening,
      icon: MousePointerClick,
      content: (
        <>
          <ChoiceField {...bound} name="openBy" />
          <DelayField {...bound} />
          <ChoiceField {...bound} name="cardPlace" layout="row" />
        </>
      ),
    },
    {
      id: 'language',
      title: words.language,
      icon: Languages,
      content: (
        <>
          <LanguageField
            {...props.languages}
            language={settings.language}
            isLocked={locked.includes('language')}
            locale={locale}
            onChange={on.onLanguage}
          />
          <ChoiceField {...bound} name="cardLanguage" layout="row" />
        </>
      ),
    },
    {
      id: 'hidden',
      title: words.hidden,
      icon: EyeOff,
      content: (
        <HiddenList
          hidden={settings.hidden ?? []}
          pack={pack}
          isLocked={locked.includes('hidden')}
          onShow={on.onShow}
        />
      ),
    },
    {
      id: 'transfer',
      title: words.transfer,
      icon: FileUp,
      content: (
        <TransferPanel
          place={props.place}
          exported={props.exported}
          outcome={props.outcome}
          locale={locale}
          onImport={on.onImport}
          onReset={on.onReset}
          onUndo={on.onUndo}
        />
      ),
    },
    {
      id: 'keyboard',
      title: words.keyboard,
      icon: Keyboard,
      content: <CommandList commands={props.commands} locale={locale} onChangeKeys={on.onChangeKeys} />,
    },
    {
      id: 'about',
      title: words.aboutTitle,
      icon: Info,
      content: <OptionsAbout article={pack.article} version={props.version} locale={locale} />,
    },
  ]
}
