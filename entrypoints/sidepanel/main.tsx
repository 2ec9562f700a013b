import '../../components/tokens.css'
import '../../components/panel.css'
import outline from 'virtual:pack/outline'
import { computed, effect, signal } from '@preact/signals'
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
import { applyLook } from '../../components/look.ts'
import { createLookupState } from '../../components/lookup-state.ts'
import { PanelScreen } from '../../components/PanelScreen.tsx'
import { createPack, entityOf } from '../../components/pack.ts'
import { pageState } from '../../components/page-state.ts'
import type { Language } from '../../data/types.ts'
import { lookupWords } from '../../locales/lookup.ts'
import { readersLanguage } from '../../locales/pick-locale.ts'
import { fill, fillCount } from '../../locales/words.ts'
import { createLookup, sureOf } from '../../matching/lookup.ts'
import { choose, switchSite } from '../../settings/changes.ts'
import { chosen, isSiteOn, locksOf, valuesOf } from '../../settings/settings.ts'
import { settingsStore } from '../../settings/store.ts'
import { createFrontPage } from './front-page.ts'

const kept = signal(await settingsStore.load())
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
const news = signal('')

settingsStore.watch((changed, now) => {
  kept.value = now
  void pack.follow(readersLanguage(changed.language))
})

const show = async (entity: string) => {
  const tab = front.tab.value
  const { value } = pack.now
  // The same words are told again only once they were gone.
  news.value = ''
  if (tab && (await showMention(tab.id, entity)))
    news.value = fill(lookupWords(value.language).shownOnPage, { name: entityOf(value, entity).name })
}
const turnOn = () => {
  const host = front.tab.value?.host ?? ''
  return settingsStore.update(
    chosen(settings.value, 'enabled') ? switchSite(host, true) : choose('enabled', true),
  )
}
const lookUp = (query: string) => {
  state.search(query)
  state.card.value = sureOf(lookup(query)) ?? null
}

const page = computed(() => {
  const { tab, report } = front
  return pageState({
    isOn: chosen(settings.value, 'enabled'),
    isSiteOn: isSiteOn(settings.value, tab.value?.host ?? ''),
    locks: locksOf(settings.value, kept.value.locked),
    tab: tab.value,
    report: report.value,
  })
})

const Panel = () => (
  <PanelScreen
    pack={pack.now.value}
    state={state}
    page={page.value}
    place={front.place.value}
    news={news.value}
    onShow={show}
    onTurnOn={turnOn}
    onAllow={askForAccess}
    onDossier={openDossier}
  />
)

// What a page mentions is told once it has been read, not at each of its changes.
const toldOf = signal('')
effect(() => {
  const { tab, report } = front
  const { value: now } = page
  const isRead = now.kind === 'read' && !report.value?.reading
  const shown = isRead ? `${tab.value?.id} ${tab.value?.host}` : ''
  if (shown === toldOf.peek()) return
  toldOf.value = shown
  const { language } = pack.now.peek()
  news.value = isRead ? fillCount(lookupWords(language).pageNews, now.entities.length, language) : ''
})

onFrontChange(front.look)
onMessage({ 'page-changed': (_, { tabId }) => void (tabId === front.tab.value?.id && front.look()) })
await front.look()
effect(() => applyLook(document.documentElement, valuesOf(settings.value)))
effect(() => {
  document.documentElement.lang = pack.now.value.language
})
if (root) render(<Panel />, root)
afterPaint(() => lookup(''))
await onAsked(lookUp)
