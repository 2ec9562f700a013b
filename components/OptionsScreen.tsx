import type { CategoryId, Language } from '../data/types.ts'
import { optionsWords } from '../locales/options.ts'
import { CategorySwitches } from './CategorySwitches.tsx'
import { GeneralRuleChoice, type Rule } from './GeneralRuleChoice.tsx'
import { type Command, CommandList, OptionsAbout } from './OptionsAbout.tsx'
import type { Pack } from './pack.ts'
import { SiteList } from './SiteList.tsx'
import { Switch } from './Switch.tsx'

interface Props {
  pack: Pack
  locale: Language
  enabled: boolean
  onEnabled: (on: boolean) => void
  isCategoryOn: (id: CategoryId) => boolean
  onCategory: (id: CategoryId, on: boolean) => void
  rule: Rule
  onRule: (rule: Rule) => void
  sitesOff: readonly string[]
  onAddSite: (host: string) => void
  onRemoveSite: (host: string) => void
  commands: readonly Command[]
  version: string
  /** How many changes have been saved since the page was opened. */
  saves: number
}

/** Says that a change is kept, for as long as its animation runs; each save is a new element and so runs it again. */
const SavedNote = ({ saves, locale }: { saves: number; locale: Language }) => (
  <p class="saved" role="status">
    {saves > 0 && <span key={saves}>{optionsWords(locale).saved}</span>}
  </p>
)

/** The options page. Every change is saved as it is made. */
export const OptionsScreen = ({ pack, locale, ...props }: Props) => {
  const words = optionsWords(locale)
  return (
    <main class="options" lang={locale}>
      <header class="options-header">
        <h1>{words.title}</h1>
        <p class="help">{words.intro}</p>
      </header>
      <section class="panel">
        <h2>{words.marking}</h2>
        <Switch
          label={words.enabled}
          help={words.enabledHelp}
          on={props.enabled}
          onChange={props.onEnabled}
        />
        <h3 class="option-heading">{words.categories}</h3>
        <CategorySwitches
          categories={pack.categories}
          isOn={props.isCategoryOn}
          onChange={props.onCategory}
        />
        <GeneralRuleChoice rule={props.rule} locale={locale} onChange={props.onRule} />
      </section>
      <section class="panel">
        <h2>{words.sites}</h2>
        <p class="help">{words.sitesHelp}</p>
        <SiteList
          hosts={props.sitesOff}
          locale={locale}
          onAdd={props.onAddSite}
          onRemove={props.onRemoveSite}
        />
      </section>
      <section class="panel">
        <h2>{words.keyboard}</h2>
        <CommandList commands={props.commands} locale={locale} />
      </section>
      <OptionsAbout article={pack.article} version={props.version} locale={locale} />
      <SavedNote saves={props.saves} locale={locale} />
    </main>
  )
}
