import '../../components/tokens.css'
import '../../components/popup.css'
import outline from 'virtual:pack/outline'
import { computed, effect } from '@preact/signals'
import { render } from 'preact'
import { askForAccess } from '../../browser/access.ts'
import { openOptions } from '../../browser/extension.ts'
import { showMarks } from '../../browser/frames.ts'
import { showMention } from '../../browser/page-tour.ts'
import { openDossier } from '../../browser/pages.ts'
import { openPanel } from '../../browser/panel.ts'
import { readSearchData, readTexts } from '../../browser/texts.ts'
import { afterPaint } from '../../components/after-paint.ts'
import { showFailure } from '../../components/FailedScreen.tsx'
import { followLanguage } from '../../components/follow-language.ts'
import { dressPage } from '../../components/look.ts'
import { PopupScreen } from '../../components/PopupScreen.tsx'
import type { Choices } from '../../components/PopupSwitches.tsx'
import { createPack } from '../../components/pack.ts'
import { pageState } from '../../components/page-state.ts'
import type { Language } from '../../data/types.ts'
import { readersLanguage } from '../../locales/pick-locale.ts'
import { createLookup } from '../../matching/lookup.ts'
import { choose, switchCategory, switchSite, turnOn } from '../../settings/changes.ts'
import { followSettings } from '../../settings/follow-settings.ts'
import { chosen, isCategoryOn, isSiteOn, locksOf } from '../../settings/settings.ts'
import { settingsStore } from '../../settings/store.ts'
import { foldMemory } from './fold-memory.ts'
import { followPageBelow } from './page-below.ts'

const kept = await followSettings()
const settings = computed(() => kept.value.settings)
const root = document.getElementById('root')
const language = readersLanguage(settings.value.language)
const readPack = async (wanted: Language) => createPack(outline, await readTexts(wanted))
const [pack, searchData] = await Promise.all([followLanguage(readPack, language), readSearchData()]).catch(
  showFailure(root, { name: 'popup', locale: language }),
)
const lookup = createLookup(searchData, () => pack.now.value.language)

effect(() => void pack.follow(readersLanguage(settings.value.language)))
dressPage(() => ({ settings: settings.value, language: pack.now.value.language }))

const { tab, host, report, look } = await followPageBelow()

/** The readers of open pages start by themselves; this popup was drawn for a page without one. */
const allow = async () => {
  if (await askForAccess()) window.close()
}

const hideMarks = async (isQuiet: boolean) => {
  if (tab.value) await showMarks(tab.value.id, !isQuiet)
  await look()
}

const choicesNow = (): Choices => ({
  isCategoryOn: (id) => isCategoryOn(settings.value, id),
  onCategory: (id, on) => settingsStore.update(switchCategory(id, on)),
  site: host.value === '' ? null : { host: host.value, isOn: isSiteOn(settings.value, host.value) },
  onSite: (on) => settingsStore.update(switchSite(host.value, on)),
  isEnabled: chosen(settings.value, 'enabled'),
  onEnabled: (on) => settingsStore.update(choose('enabled', on)),
  isQuiet: report.value?.entities.length ? report.value.isQuiet : null,
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
      settings: settings.value,
      locked: kept.value.locked,
      tab: tab.value,
      report: report.value,
    })}
    choices={choicesNow()}
    onShow={(entity) => tab.value && showMention(tab.value.id, entity)}
    onTurnOn={() => settingsStore.update(turnOn(host.value))}
    onAllow={allow}
    onDossier={async (entity) => {
      await openDossier(entity)
      window.close()
    }}
    fold={foldMemory}
  />
)

if (root) render(<Popup />, root)
afterPaint(() => lookup(''))
