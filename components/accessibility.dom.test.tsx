import axe from 'axe-core'
import type { ComponentChild } from 'preact'
import { expect, it } from 'vitest'
import { LANGUAGES } from '../data/types.ts'
import type { SettingKey, Settings } from '../settings/settings.ts'
import { draw } from '../tests/support/draw.tsx'
import { pack, packIn } from '../tests/support/small-pack.ts'
import { DossierScreen } from './DossierScreen.tsx'
import { FactCard } from './FactCard.tsx'
import { HiddenNote } from './HiddenNote.tsx'
import { HideChoice } from './HideChoice.tsx'
import { OptionsScreen } from './OptionsScreen.tsx'
import { PanelScreen } from './PanelScreen.tsx'
import { PopupScreen } from './PopupScreen.tsx'
import type { PageState } from './page-state.ts'
import { createPopupState } from './popup-state.ts'
import { WelcomeScreen } from './WelcomeScreen.tsx'

const ignore = () => undefined
const hits = [...pack.entityById.values()].map(({ id, name }) => ({
  entity: id,
  matched: name,
  ranges: [[0, 3]] as const,
}))

const popup = (locale: 'en' | 'ja', page: PageState, query = '') => (
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

const options = (locale: 'en' | 'ja', settings: Settings, locked: SettingKey[]) => (
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

const dossier = (locale: 'en' | 'ja', current: string | null) => (
  <DossierScreen
    pack={packIn(locale)}
    locale={locale}
    lookup={() => hits}
    current={current}
    onOpen={ignore}
    onPrint={ignore}
  />
)

const screens: Record<string, (locale: 'en' | 'ja') => ComponentChild> = {
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

const cases = Object.keys(screens).flatMap((screen) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['en', 'ja'] as const).map((locale) => ({ screen, theme, locale })),
  ),
)

it.each(cases)('axe finds nothing: $screen, $theme, $locale', async ({ screen, theme, locale }) => {
  document.documentElement.dataset.theme = theme
  document.documentElement.lang = locale
  const stage = draw(screens[screen]?.(locale))
  await Promise.all(document.getAnimations().map(({ finished }) => finished))
  const { violations, passes } = await axe.run(stage)
  expect(passes.some(({ id }) => id === 'color-contrast')).toBe(true)
  expect(
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ failureSummary, html }) => `${id}: ${html} ${failureSummary}`),
    ),
  ).toEqual([])
})
