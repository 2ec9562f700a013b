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
import type { Language } from '../data/types.ts'
import { optionsWords } from '../locales/options.ts'
import { isCategoryOn, valuesOf } from '../settings/settings.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { CommandList } from './CommandList.tsx'
import { DelayField } from './DelayField.tsx'
import type { Form } from './form.ts'
import { HiddenList } from './HiddenList.tsx'
import { LanguageField } from './LanguageField.tsx'
import { OptionsAbout } from './OptionsAbout.tsx'
import { OptionsMarking } from './OptionsMarking.tsx'
import type { Section } from './OptionsSection.tsx'
import { OptionsSites } from './OptionsSites.tsx'
import type { OptionsFacts } from './options-facts.ts'
import { StyleSample } from './StyleSample.tsx'
import { TransferPanel } from './TransferPanel.tsx'

/** What the controls of a section are drawn from: what holds, also as the form that they are bound to. */
interface Drawn extends OptionsFacts {
  bound: { form: Form; locale: Language }
}

const Marking = ({ bound, pack, settings, on }: Drawn) => (
  <OptionsMarking
    {...bound}
    pack={pack}
    isCategoryOn={(id) => isCategoryOn(settings, id)}
    onCategory={on.onCategory}
  />
)

const Sites = ({ bound, settings, on }: Drawn) => (
  <OptionsSites
    {...bound}
    sitesOff={settings.sitesOff ?? []}
    sitesOnly={settings.sitesOnly ?? []}
    onSite={on.onSite}
  />
)

const Looks = ({ bound }: Drawn) => (
  <>
    <ChoiceField {...bound} name="markStyle" layout="row" sample={(style) => <StyleSample style={style} />} />
    <ChoiceField {...bound} name="theme" layout="row" />
    <ChoiceField {...bound} name="textSize" layout="row" />
  </>
)

const Opening = ({ bound }: Drawn) => (
  <>
    <ChoiceField {...bound} name="openBy" />
    <DelayField {...bound} />
    <ChoiceField {...bound} name="cardPlace" layout="row" />
  </>
)

const LanguageChoice = ({ bound, settings, locked, languages, on }: Drawn) => (
  <>
    <LanguageField
      {...languages}
      language={settings.language}
      isLocked={locked.includes('language')}
      locale={bound.locale}
      onChange={on.onLanguage}
    />
    <ChoiceField {...bound} name="cardLanguage" layout="row" />
  </>
)

const HiddenNames = ({ pack, settings, locked, on }: Drawn) => (
  <HiddenList
    hidden={settings.hidden ?? []}
    pack={pack}
    isLocked={locked.includes('hidden')}
    onShow={on.onShow}
  />
)

const Transfer = ({ bound, place, exported, outcome, on }: Drawn) => (
  <TransferPanel
    place={place}
    exported={exported}
    outcome={outcome}
    locale={bound.locale}
    onImport={on.onImport}
    onReset={on.onReset}
    onUndo={on.onUndo}
  />
)

const Keys = ({ bound, commands, on }: Drawn) => (
  <CommandList commands={commands} locale={bound.locale} onChangeKeys={on.onChangeKeys} />
)

const About = ({ bound, pack, version }: Drawn) => (
  <OptionsAbout article={pack.article} version={version} locale={bound.locale} />
)

/** The groups of the options in order, each with its controls. */
export const sectionsOf = (facts: OptionsFacts): Section[] => {
  const { pack, settings, locked, on } = facts
  const words = optionsWords(pack.language)
  const form = { values: valuesOf(settings), locked, choose: on.onChoose }
  const drawn: Drawn = { ...facts, bound: { form, locale: pack.language } }
  return [
    { id: 'marking', title: words.marking, icon: Highlighter, content: <Marking {...drawn} /> },
    { id: 'sites', title: words.where, icon: Globe, content: <Sites {...drawn} /> },
    { id: 'looks', title: words.looks, icon: Palette, content: <Looks {...drawn} /> },
    { id: 'opening', title: words.opening, icon: MousePointerClick, content: <Opening {...drawn} /> },
    { id: 'language', title: words.language, icon: Languages, content: <LanguageChoice {...drawn} /> },
    { id: 'hidden', title: words.hidden, icon: EyeOff, content: <HiddenNames {...drawn} /> },
    { id: 'transfer', title: words.transfer, icon: FileUp, content: <Transfer {...drawn} /> },
    { id: 'keyboard', title: words.keyboard, icon: Keyboard, content: <Keys {...drawn} /> },
    { id: 'about', title: words.aboutTitle, icon: Info, content: <About {...drawn} /> },
  ]
}
