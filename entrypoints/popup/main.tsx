import '../../components/tokens.css'
import '../../components/popup.css'
import outline from 'virtual:pack/outline'
import { computed, effect, signal } from '@preact/signals'
import { render } from 'preact'
import { askForAccess } from '../../browser/access.ts'
import { openOptions } from '../../browser/extension.ts'
import type { PageReport } from '../../browser/messages.ts'
import { onMessage } from '../../browser/messaging.ts'
import { showMention } from '../../browser/page-tour.ts'
import { openDossier } from '../../browser/pages.ts'
import { openPanel } from '../../browser/panel.ts'
import { frontTab, onTabChange, readFront, readTab, showMarks } from '../../browser/tabs.ts'
import { readSearchData, readTexts } from '../../browser/texts.ts'
import { afterPaint } from '../../components/after-paint.ts'
import { showFailure } from '../../components/FailedScreen.tsx'
import { followLanguage } from '../../components/follow-language.ts'
import { applyLook } from '../../components/look.ts'
import { PopupScreen } from '../../components/PopupScreen.tsx'
import type { Choices } from '../../components/PopupSwitches.tsx'
import { createPack } from '../../components/pack.ts'
import { pageState } from '../../components/page-state.ts'
import type { Language } from '../../data/types.ts'
import { readersLanguage } from '../../locales/pick-locale.ts'
import { createLookup } from '../../matching/lookup.ts'
import { choose, switchCategory, switchSite } from '../../settings/changes.ts'
import { chosen, isCategoryOn, isSiteOn, locksOf, valuesOf } from '../../settings/settings.ts'
import { settingsStore } from '../../settings/store.ts'
import { foldMemory } from './fold-memory.ts'

const kept = signal(await settingsStore.load())
const settings = computed(() => kept.value.settings)
const root = document.getElementById('root')
const language = readersLanguage(settings.value.language)
const readPack = async (wanted: Language) => createPack(outline, await readTexts(wanted))
const [pack, searchData] = await Promise.all([followLanguage(readPack, language), readSearchData()]).catch(
  showFailure(root, { name: 'popup', locale: language }),
)
const lookup = createLookup(searchData, () => pack.now.value.language)

settingsStore.watch((chosenNow, now) => {
  kept.value = now
  void pack.follow(readersLanguage(chosenNow.language))
})

const tab = signal(await frontTab())
const host = computed(() => (tab.value && !tab.value.barrier ? tab.value.host : ''))
const report = signal<PageReport | null | undefined>(undefined)
const readPage = async () => {
  report.value = tab.value && (await readFront(tab.value))
}
const followTab = (id: number) => {
  onMessage({ 'page-changed': (_, { tabId }) => void (tabId === id && readPage()) })
  onTabChange(id, async () => {
    tab.value = await readTab(id)
    await readPage()
  })
}
if (tab.value) followTab(tab.value.id)
void readPage()

const switchThisSite = (on: boolean) => settingsStore.update(switchSite(host.value, on))
const turnOn = () =>
  !chosen(settings.value, 'enabled') ? settingsStore.update(choose('enabled', true)) : switchThisSite(true)

/** The readers of open pages start by themselves; this popup was drawn for a page without one. */
const allow = async () => {
  if (await askForAccess()) window.close()
}

const hideMarks = async (quiet: boolean) => {
  if (tab.value) await showMarks(tab.value.id, !quiet)
  await readPage()
}

const choicesNow = (): Choices => ({
  isCategoryOn: (id) => isCategoryOn(settings.value, id),
  onCategory: (id, on) => settingsStore.update(switchCategory(id, on)),
  site: host.value === '' ? null : { host: host.value, on: isSiteOn(settings.value, host.value) },
  onSite: switchThisSite,
  enabled: chosen(settings.value, 'enabled'),
  onEnabled: (on) => settingsStore.update(choose('enabled', on)),
  quiet: report.value?.entities.length ? report.value.quiet : null,
  onQuiet: hideMarks,
  locked: locksOf(settings.value, kept.value.locked),
  onOptions: async () => {
    await openOptions()
    window.close()
  },
  onPanel: async () => {
    if (tab.value) await openPanel(tab.value.windowId)
    window.close()
  },
})

const Popup = () => (
  <PopupScreen
    pack={pack.now.value}
    lookup={lookup}
    page={pageState({
      isOn: chosen(settings.value, 'enabled'),
      isSiteOn: isSiteOn(settings.value, host.value),
      locks: locksOf(settings.value, kept.value.locked),
      tab: tab.value,
      report: report.value,
    })}
    choices={choicesNow()}
    onShow={(entity) => tab.value && showMention(tab.value.id, entity)}
    onTurnOn={turnOn}
    onAllow={allow}
    onDossier={async (entity) => {
      await openDossier(entity)
      window.close()
    }}
    fold={foldMemory}
  />
)

effect(() => applyLook(document.documentElement, valuesOf(settings.value)))
effect(() => {
  document.documentElement.lang = pack.now.value.language
})
if (root) render(<Popup />, root)
afterPaint(() => lookup(''))
