/** Every screen in its states, for tests that hold for all of them. */
import type { ComponentChild } from 'preact'
import { DossierScreen } from '../../components/DossierScreen.tsx'
import { FactCard } from '../../components/FactCard.tsx'
import { HiddenNote } from '../../components/HiddenNote.tsx'
import { HideChoice } from '../../components/HideChoice.tsx'
import { OptionsScreen } from '../../components/OptionsScreen.tsx'
import { PanelScreen } from '../../components/PanelScreen.tsx'
import { PopupScreen } from '../../components/PopupScreen.tsx'
import type { PageState } from '../../components/page-state.ts'
import { createPopupState } from '../../components/popup-state.ts'
import { WelcomeScreen } from '../../components/WelcomeScreen.tsx'
import { LANGUAGES, type Language } from '../../data/types.ts'
import type { SettingKey, Settings } from '../../settings/settings.ts'
import { pack, packIn } from './small-pack.ts'

const ignore = () => undefined
const hits = [...pack.entityById.values()].map(({ id, name }) => ({
  entity: id,
  matched: name,
  ranges: [[0, 3]] as const,
}))

const popup = (locale: Language, page: PageState, query = '') => (
  <PopupScreen
    pack={packIn(locale)}
    locale={locale}
    lookup={(text) => (text.startsWith('zz') ? [] : hits)}
    page={page}
    firstQuery={query}
    onShow={ignore}
    onTurnOn={ignore}
    onAllow={ignore}
    onDossier={ignore}
    choices={{
      isCategoryOn: (id) => id !== 'place',
      onCategory: ignore,
      site: { host: 'news.example', on: true },
      onSite: ignore,
      enabled: true,
      onEnabled: ignore,
      quiet: false,
      onQuiet: ignore,
      locked: query === '' ? [] : ['categories'],
      onOptions: ignore,
      onPanel: ignore,
    }}
  />
)

const options = (locale: Language, settings: Settings, locked: SettingKey[]) => (
  <OptionsScreen
    pack={packIn(locale)}
    settings={settings}
    locked={locked}
    place={locked.length > 0 ? 'local' : 'sync'}
    on={{
      onChoose: ignore,
      onCategory: ignore,
      onSite: ignore,
      onLanguage: ignore,
      onShow: ignore,
      onImport: ignore,
      onReset: ignore,
      onUndo: ignore,
      onChangeKeys: ignore,
    }}
    languages={{ offered: LANGUAGES, ofBrowser: locale }}
    exported="{}"
    outcome={{ kind: 'refused', file: 'a.json', reason: 'faults', faults: ['theme'] }}
    commands={[{ name: 'open', description: 'Open', shortcut: 'Alt+Shift+B' }]}
    version="1"
    saves={0}
  />
)

const dossier = (locale: Language, current: string | null) => (
  <DossierScreen
    pack={packIn(locale)}
    locale={locale}
    lookup={() => hits}
    current={current}
    onOpen={ignore}
    onPrint={ignore}
  />
)

/** What draws a screen in a language, by the name of the screen and its state. */
export const screens: Record<string, (locale: Language) => ComponentChild> = {
  card: (locale) => (
    <FactCard
      entity="ada"
      pack={packIn(locale)}
      locale={locale}
      pinned
      onPin={ignore}
      onClose={ignore}
      hiding={{ host: 'news.example', onHide: ignore, onShow: ignore }}
      onDossier={ignore}
      mention={{ kind: 'fuzzy', surface: 'Adda' }}
      pageDate="2026-11-02"
    />
  ),
  'card asked to go': (locale) => (
    <article class="card" lang={locale}>
      <HideChoice name="Ada" host="news.example" locale={locale} onChoose={ignore} />
    </article>
  ),
  'card gone': (locale) => (
    <article class="card" lang={locale}>
      <div class="card-scroller">
        <HiddenNote name="Ada" host="news.example" scope="site" locale={locale} onUndo={ignore} />
      </div>
    </article>
  ),
  'long card': (locale) => (
    <FactCard entity="pact" pack={packIn(locale)} locale={locale} onPin={ignore} onClose={ignore} />
  ),
  'card with a map': (locale) => (
    <FactCard entity="bridge" pack={packIn(locale)} locale={locale} onPin={ignore} onClose={ignore} />
  ),
  dossier: (locale) => dossier(locale, null),
  'dossier with a card': (locale) => dossier(locale, 'bridge'),
  'popup over a page': (locale) => popup(locale, { kind: 'read', entities: [{ entity: 'ada', count: 2 }] }),
  'popup with results': (locale) => popup(locale, { kind: 'loading' }, 'a'),
  'popup without results': (locale) => popup(locale, { kind: 'loading' }, 'zz'),
  'popup without leave': (locale) => popup(locale, { kind: 'restricted', barrier: 'permission' }),
  panel: (locale) => (
    <PanelScreen
      pack={packIn(locale)}
      locale={locale}
      state={createPopupState(() => hits)}
      page={{
        kind: 'read',
        entities: [
          { entity: 'ada', count: 2 },
          { entity: 'pact', count: 1 },
        ],
      }}
      place={{ seen: new Set(['ada', 'pact']), current: 'pact' }}
      news="2 names on this page"
      onShow={ignore}
      onTurnOn={ignore}
      onAllow={ignore}
      onDossier={ignore}
    />
  ),
  'popup switched off': (locale) => popup(locale, { kind: 'all-off' }),
  welcome: (locale) => (
    <WelcomeScreen
      locale={locale}
      settings={{ markStyle: 'none' }}
      locked={['occurrences']}
      languages={{ offered: LANGUAGES, ofBrowser: locale }}
      keys="Alt+Shift+N"
      onChoose={ignore}
      onLanguage={ignore}
      onOptions={ignore}
    />
  ),
  options: (locale) => options(locale, {}, []),
  'options, all lists filled, much of it locked': (locale) =>
    options(
      locale,
      {
        categories: { place: false },
        siteRule: 'only',
        sitesOnly: ['news.example'],
        markStyle: 'underline',
        hidden: [{ entity: 'ada' }, { entity: 'bridge', site: 'news.example' }],
      },
      ['enabled', 'categories', 'sitesOnly', 'markStyle', 'openDelay', 'language', 'hidden'],
    ),
}
