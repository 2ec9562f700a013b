import type { Command } from '../../components/CommandList.tsx'
import { OptionsScreen } from '../../components/OptionsScreen.tsx'
import type { OptionsFacts } from '../../components/options-facts.ts'
import type { Outcome } from '../../components/TransferPanel.tsx'
import { WelcomeScreen } from '../../components/WelcomeScreen.tsx'
import { LANGUAGES } from '../../data/types.ts'
import type { SettingKey, Settings } from '../../settings/settings.ts'
import { packIn } from './stock.ts'
import { ignore, type View, type Views } from './view.ts'

const on: OptionsFacts['on'] = {
  onChoose: ignore,
  onCategory: ignore,
  onSite: ignore,
  onLanguage: ignore,
  onShow: ignore,
  onImport: ignore,
  onReset: ignore,
  onUndo: ignore,
  onChangeKeys: ignore,
}

const COMMANDS: readonly Command[] = [
  { name: 'next-mention', shortcut: 'Alt+Shift+J' },
  { name: 'open-card', shortcut: 'Alt+Shift+Y' },
  { name: 'pin-card', shortcut: '' },
]

interface Given {
  settings?: Settings
  locked?: SettingKey[]
  place?: 'local'
  outcome?: Outcome
}

const options = (given: Given = {}, more: Partial<View> = {}): View => ({
  draw: (locale) => (
    <OptionsScreen
      pack={packIn(locale)}
      settings={given.settings ?? {}}
      locked={given.locked ?? []}
      place={given.place ?? 'sync'}
      on={on}
      languages={{ offered: LANGUAGES, ofBrowser: locale }}
      exported="{}"
      outcome={given.outcome ?? null}
      commands={COMMANDS}
      version="0.1.0"
      saves={0}
    />
  ),
  isWhole: true,
  ...more,
})

const welcome = (more: Partial<View> = {}): View => ({
  draw: (locale) => (
    <WelcomeScreen
      locale={locale}
      settings={{}}
      locked={[]}
      languages={{ offered: LANGUAGES, ofBrowser: locale }}
      keys="Alt+Shift+J"
      onChoose={ignore}
      onLanguage={ignore}
      onOptions={ignore}
    />
  ),
  isWhole: true,
  ...more,
})

const LISTS: Settings = {
  occurrences: 'every',
  markStyle: 'underline',
  categories: { person: false, event: false },
  siteRule: 'only',
  sitesOnly: ['news.example', 'a-very-long-name-of-a-newspaper.international.example'],
  hidden: [{ entity: 'putin' }, { entity: 'un-security-council', site: 'news.example' }],
}
/** Hosts in the scripts that Backstory speaks; the last would pass for another and stays as it is kept. */
const IN_SCRIPTS: Settings = {
  sitesOff: ['xn--zck9awe6d.example', 'xn--h89at9srwx.kr', 'xn--b1amnebsh.xn--p1ai', 'xn--80ak6aa92e.com'],
  hidden: [{ entity: 'putin', site: 'xn--caf-dma.example' }],
}
const REFUSED: Outcome = {
  kind: 'refused',
  file: 'notes.json',
  reason: 'faults',
  faults: ['markStyle: "bold"', ...Array.from({ length: 7 }, (_, at) => `sitesOff[${at}]: "not a site"`)],
}
const LOCKED: SettingKey[] = [
  'enabled',
  'categories',
  'markStyle',
  'sitesOnly',
  'language',
  'openDelay',
  'hidden',
]

/** The options and the page of the first run. The sample there is marked by the reader, which the gallery does not run. */
export const choices: Views = {
  options: options(),
  'options-lists': options({ settings: LISTS }),
  'options-scripts': options({ settings: IN_SCRIPTS }),
  'options-locked': options({ settings: LISTS, locked: LOCKED }),
  'options-refused': options({ place: 'local', outcome: REFUSED }),
  'options-imported': options({ outcome: { kind: 'imported', file: 'backstory.json' } }, { width: 900 }),
  'options-narrow': options({ settings: LISTS, outcome: REFUSED }, { width: 340 }),
  welcome: welcome(),
  'welcome-narrow': welcome({ width: 340 }),
}
