import '../../components/tokens.css'
import '../../components/welcome.css'
import { render } from 'preact'
import { keyboardCommands, openOptions } from '../../browser/extension.ts'
import { startReaderHere } from '../../browser/own-reader.ts'
import { dressPage } from '../../components/look.ts'
import { WelcomeScreen } from '../../components/WelcomeScreen.tsx'
import { LANGUAGES } from '../../data/types.ts'
import { readersLanguage } from '../../locales/pick-locale.ts'
import { welcomeWords } from '../../locales/welcome.ts'
import { choose, unchoose } from '../../settings/changes.ts'
import { followSettings } from '../../settings/follow-settings.ts'
import { settingsStore } from '../../settings/store.ts'

const commands = await keyboardCommands()
const kept = await followSettings()
const languageNow = () => readersLanguage(kept.value.settings.language)
dressPage(() => ({
  settings: kept.value.settings,
  language: languageNow(),
  title: welcomeWords(languageNow()).title,
}))

const Welcome = () => (
  <WelcomeScreen
    {...kept.value}
    locale={languageNow()}
    languages={{ offered: LANGUAGES, ofBrowser: readersLanguage(undefined) }}
    keys={commands.find(({ name }) => name === 'next-mention')?.shortcut ?? ''}
    onChoose={(key, value) => settingsStore.update(choose(key, value as never))}
    onLanguage={(language) =>
      settingsStore.update(language ? choose('language', language) : unchoose('language'))
    }
    onOptions={openOptions}
  />
)

const root = document.getElementById('root')
if (root) render(<Welcome />, root)
await startReaderHere()
