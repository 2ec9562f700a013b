import '../../components/tokens.css'
import '../../components/welcome.css'
import { effect, signal } from '@preact/signals'
import { render } from 'preact'
import { keyboardCommands, openOptions } from '../../browser/extension.ts'
import { startReaderHere } from '../../browser/own-reader.ts'
import { applyLook } from '../../components/look.ts'
import { WelcomeScreen } from '../../components/WelcomeScreen.tsx'
import { LANGUAGES } from '../../data/types.ts'
import { readersLanguage } from '../../locales/pick-locale.ts'
import { welcomeWords } from '../../locales/welcome.ts'
import { choose, unchoose } from '../../settings/changes.ts'
import { valuesOf } from '../../settings/settings.ts'
import { settingsStore } from '../../settings/store.ts'

const commands = await keyboardCommands()
const kept = signal(await settingsStore.load())
settingsStore.watch((_, now) => {
  kept.value = now
})

const languageNow = () => readersLanguage(kept.value.settings.language)
effect(() => applyLook(document.documentElement, valuesOf(kept.value.settings)))
effect(() => {
  document.documentElement.lang = languageNow()
  document.title = welcomeWords(languageNow()).title
})

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
