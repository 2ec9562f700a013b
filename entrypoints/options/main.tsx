import '../../components/tokens.css'
import '../../components/options.css'
import outline from 'virtual:pack/outline'
import { signal } from '@preact/signals'
import { render } from 'preact'
import { extensionVersion, keyboardCommands } from '../../browser/extension.ts'
import { readTexts } from '../../browser/texts.ts'
import { OptionsScreen } from '../../components/OptionsScreen.tsx'
import { createPack } from '../../components/pack.ts'
import { CARD_LANGUAGES } from '../../data/types.ts'
import { optionsWords } from '../../locales/options.ts'
import { pickLocale } from '../../locales/pick-locale.ts'
import { choose, listSite, switchCategory } from '../../settings/changes.ts'
import { chosen, isCategoryOn, type Settings } from '../../settings/settings.ts'
import { settingsStore } from '../../settings/store.ts'

const pack = createPack(outline, await readTexts(pickLocale(navigator.languages, CARD_LANGUAGES)))
const locale = pack.language
const commands = await keyboardCommands()
const settings = signal(await settingsStore.get())
const saves = signal(0)
settingsStore.watch((changed) => {
  settings.value = changed
})

const save = async (change: (settings: Settings) => Settings) => {
  await settingsStore.update(change)
  saves.value += 1
}

const Options = () => (
  <OptionsScreen
    pack={pack}
    locale={locale}
    enabled={chosen(settings.value, 'enabled')}
    onEnabled={(on) => save(choose('enabled', on))}
    isCategoryOn={(id) => isCategoryOn(settings.value, id)}
    onCategory={(id, on) => save(switchCategory(id, on))}
    rule={chosen(settings.value, 'general')}
    onRule={(rule) => save(choose('general', rule))}
    sitesOff={settings.value.sitesOff ?? []}
    onAddSite={(host) => save(listSite('sitesOff', host, true))}
    onRemoveSite={(host) => save(listSite('sitesOff', host, false))}
    commands={commands}
    version={extensionVersion()}
    saves={saves.value}
  />
)

document.documentElement.lang = locale
document.title = optionsWords(locale).title
const root = document.getElementById('root')
if (root) render(<Options />, root)
