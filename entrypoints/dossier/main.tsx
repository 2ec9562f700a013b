import '../../components/tokens.css'
import '../../components/dossier.css'
import outline from 'virtual:pack/outline'
import { effect, signal } from '@preact/signals'
import { render } from 'preact'
import { readSearchData, readTexts } from '../../browser/texts.ts'
import { afterPaint } from '../../components/after-paint.ts'
import { DossierScreen } from '../../components/DossierScreen.tsx'
import { followLanguage } from '../../components/follow-language.ts'
import { applyLook } from '../../components/look.ts'
import { Notice } from '../../components/Notice.tsx'
import { createPack } from '../../components/pack.ts'
import type { Language } from '../../data/types.ts'
import { dossierWords } from '../../locales/dossier.ts'
import { readersLanguage } from '../../locales/pick-locale.ts'
import { createLookup } from '../../matching/lookup.ts'
import { valuesOf } from '../../settings/settings.ts'
import { settingsStore } from '../../settings/store.ts'
import { hashAddress } from './hash-address.ts'

/** Null where the texts can't be read, as while an update replaces them. */
const packIn = (language: Language) =>
  readTexts(language).then(
    (texts) => createPack(outline, texts),
    () => null,
  )

const address = hashAddress()
const settings = signal(await settingsStore.get())
const locale = signal(readersLanguage(settings.value.language))
const lookup = await readSearchData().then(
  (data) => createLookup(data, () => locale.value),
  () => null,
)
const pack = await followLanguage(packIn, locale.value)

settingsStore.watch((changed) => {
  settings.value = changed
  locale.value = readersLanguage(changed.language)
  void pack.follow(locale.value)
})

const Dossier = () => {
  const words = dossierWords(locale.value)
  const drawn = pack.now.value
  if (!drawn || !lookup) return <Notice title={words.failed} help={words.failedHelp} />
  return (
    <DossierScreen
      pack={drawn}
      lookup={lookup}
      current={address.entity.value}
      onOpen={address.open}
      onPrint={() => print()}
    />
  )
}

const html = document.documentElement
effect(() => applyLook(html, valuesOf(settings.value)))
effect(() => {
  html.lang = locale.value
  document.title = `Backstory · ${dossierWords(locale.value).title}`
})
const root = document.getElementById('root')
if (root) render(<Dossier />, root)
afterPaint(() => lookup?.(''))
