import '../../components/tokens.css'
import '../../components/options.css'
import outline from 'virtual:pack/outline'
import { effect, signal } from '@preact/signals'
import { render } from 'preact'
import { extensionVersion, keyboardCommands, openShortcuts } from '../../browser/extension.ts'
import { readTexts } from '../../browser/texts.ts'
import { followLanguage } from '../../components/follow-language.ts'
import { dressPage } from '../../components/look.ts'
import { OptionsScreen } from '../../components/OptionsScreen.tsx'
import { createPack } from '../../components/pack.ts'
import { LANGUAGES } from '../../data/types.ts'
import { optionsWords } from '../../locales/options.ts'
import { readersLanguage } from '../../locales/pick-locale.ts'
import {
  type Change,
  choose,
  listSite,
  showEntity,
  switchCategory,
  unchoose,
} from '../../settings/changes.ts'
import { followSettings } from '../../settings/follow-settings.ts'
import { settingsStore } from '../../settings/store.ts'
import { exportText } from '../../settings/transfer.ts'
import { createTransfer } from './transfer.ts'

const commands = await keyboardCommands()
const kept = await followSettings()
const pack = await followLanguage(
  async (language) => createPack(outline, await readTexts(language)),
  readersLanguage(kept.value.settings.language),
)
const saves = signal(0)

const save = async (change: Change) => {
  await settingsStore.update(change)
  saves.value += 1
}
const transfer = createTransfer({ current: () => kept.value.settings, save })

effect(() => void pack.follow(readersLanguage(kept.value.settings.language)))
dressPage(() => {
  const { language } = pack.now.value
  return { settings: kept.value.settings, language, title: optionsWords(language).title }
})

const Options = () => (
  <OptionsScreen
    {...kept.value}
    pack={pack.now.value}
    on={{
      onChoose: (key, value) => save(choose(key, value as never)),
      onCategory: (id, on) => save(switchCategory(id, on)),
      onSite: (listing) => save(listSite(listing)),
      onLanguage: (language) => save(language ? choose('language', language) : unchoose('language')),
      onShow: (entity, site) => save(showEntity(entity, site)),
      onChangeKeys: openShortcuts,
      ...transfer,
    }}
    languages={{ offered: LANGUAGES, ofBrowser: readersLanguage(undefined) }}
    exported={exportText(kept.value.settings)}
    outcome={transfer.outcome.value}
    commands={commands}
    version={extensionVersion()}
    saves={saves.value}
  />
)

const root = document.getElementById('root')
if (root) render(<Options />, root)
