import '../../components/tokens.css'
import '../../components/dossier.css'
import outline from 'virtual:pack/outline'
import { computed, effect } from '@preact/signals'
import { render } from 'preact'
import { readSearchData, readTexts } from '../../browser/texts.ts'
import { afterPaint } from '../../components/after-paint.ts'
import { DossierScreen } from '../../components/DossierScreen.tsx'
import { followLanguage } from '../../components/follow-language.ts'
import { dressPage } from '../../components/look.ts'
import { Notice } from '../../components/Notice.tsx'
import { createPack } from '../../components/pack.ts'
import type { Language } from '../../data/types.ts'
import { dossierWords } from '../../locales/dossier.ts'
import { readersLanguage } from '../../locales/pick-locale.ts'
import { createLookup } from '../../matching/lookup.ts'
import { followSettings } from '../../settings/follow-settings.ts'
import { hashAddress } from './hash-address.ts'

/** Null where the texts can't be read, as while an update replaces them. */
const packIn = (language: Language) =>
  readTexts(language).then(
    (texts) => createPack(outline, texts),
    () => null,
  )

const address = hashAddress()
const kept = await followSettings()
const locale = computed(() => readersLanguage(kept.value.settings.language))
const lookup = await readSearchData().then(
  (data) => createLookup(data, () => locale.value),
  () => null,
)
const pack = await followLanguage(packIn, locale.value)

effect(() => void pack.follow(locale.value))
dressPage(() => ({
  settings: kept.value.settings,
  language: locale.value,
  title: `Backstory · ${dossierWords(locale.value).title}`,
}))

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

const root = document.getElementById('root')
if (root) render(<Dossier />, root)
afterPaint(() => lookup?.(''))
