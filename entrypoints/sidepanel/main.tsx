import '../../components/tokens.css'
import '../../components/panel.css'
import outline from 'virtual:pack/outline'
import { computed, effect } from '@preact/signals'
import { render } from 'preact'
import { askForAccess } from '../../browser/access.ts'
import { onMessage } from '../../browser/messaging.ts'
import { showMention } from '../../browser/page-tour.ts'
import { openDossier } from '../../browser/pages.ts'
import { onAsked } from '../../browser/panel.ts'
import { onFrontChange } from '../../browser/tabs.ts'
import { readSearchData, readTexts } from '../../browser/texts.ts'
import { afterPaint } from '../../components/after-paint.ts'
import { showFailure } from '../../components/FailedScreen.tsx'
import { followLanguage } from '../../components/follow-language.ts'
import { dressPage } from '../../components/look.ts'
import { createLookupState } from '../../components/lookup-state.ts'
import { PanelScreen } from '../../components/PanelScreen.tsx'
import { createPack, entityOf } from '../../components/pack.ts'
import { pageState } from '../../components/page-state.ts'
import type { Language } from '../../data/types.ts'
import { lookupWords } from '../../locales/lookup.ts'
import { readersLanguage } from '../../locales/pick-locale.ts'
import { fill } from '../../locales/words.ts'
import { createLookup, sureOf } from '../../matching/lookup.ts'
import { turnOn } from '../../settings/changes.ts'
import { followSettings } from '../../settings/follow-settings.ts'
import { settingsStore } from '../../settings/store.ts'
import { createFrontPage } from './front-page.ts'
import { createPageNews } from './page-news.ts'

const kept = await followSettings()
const settings = computed(() => kept.value.settings)
const root = document.getElementById('root')
const language = readersLanguage(settings.value.language)
const readPack = async (wanted: Language) => createPack(outline, await readTexts(wanted))
const [pack, searchData] = await Promise.all([followLanguage(readPack, language), readSearchData()]).catch(
  showFailure(root, { name: 'panel', locale: language }),
)
const lookup = createLookup(searchData, () => pack.now.value.language)
const state = createLookupState(lookup)
const front = createFrontPage()

effect(() => void pack.follow(readersLanguage(settings.value.language)))
dressPage(() => ({ settings: settings.value, language: pack.now.value.language }))

const page = computed(() => {
  const { tab, report } = front
  return pageState({
    settings: settings.value,
    locked: kept.value.locked,
    tab: tab.value,
    report: report.value,
  })
})
const news = createPageNews({ front, page, language: () => pack.now.peek().language })

const show = async (entity: string) => {
  const tab = front.tab.value
  const { value } = pack.now
  // Screen readers announce the same words again only once they were gone.
  news.value = ''
  if (tab && (await showMention(tab.id, entity)))
    news.value = fill(lookupWords(value.language).shownOnPage, { name: entityOf(value, entity).name })
}
const lookUp = (query: string) => {
  state.search(query)
  state.card.value = sureOf(lookup(query)) ?? null
}

const Panel = () => (
  <PanelScreen
    pack={pack.now.value}
    state={state}
    page={page.value}
    place={front.place.value}
    news={news.value}
    onShow={show}
    onTurnOn={() => settingsStore.update(turnOn(front.tab.value?.host ?? ''))}
    onAllow={askForAccess}
    onDossier={openDossier}
  />
)

onFrontChange(front.look)
onMessage({ 'page-changed': (_, { tabId }) => void (tabId === front.tab.value?.id && front.look()) })
await front.look()
if (root) render(<Panel />, root)
afterPaint(() => lookup(''))
await onAsked(lookUp)
