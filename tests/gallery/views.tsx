import outline from 'virtual:pack/outline'
import { useState } from 'preact/hooks'
import { DossierScreen } from '../../components/DossierScreen.tsx'
import { FactCard } from '../../components/FactCard.tsx'
import type { MentionNote } from '../../components/MatchNote.tsx'
import { OptionsScreen } from '../../components/OptionsScreen.tsx'
import { PanelScreen } from '../../components/PanelScreen.tsx'
import { PopupScreen } from '../../components/PopupScreen.tsx'
import { createPack } from '../../components/pack.ts'
import type { PageState } from '../../components/page-state.ts'
import { createPopupState } from '../../components/popup-state.ts'
import { WelcomeScreen } from '../../components/WelcomeScreen.tsx'
import { article, categories, entities, eras, frames, maps, relations, words } from '../../data/index.ts'
import { searchSourceOf, textsOf } from '../../data/texts.ts'
import { CATEGORY_IDS, type CategoryId, LANGUAGES, type Language } from '../../data/types.ts'
import { createLookup } from '../../matching/lookup.ts'
import { prepareSearch } from '../../matching/search/prepare.ts'
import type { MentionKind } from '../../matching/types.ts'
import type { Settings } from '../../settings/settings.ts'

const source = { article, categories, entities, eras, relations, maps }
const packIn = (language: Language) => createPack(outline, textsOf(source, language))
const lookup = createLookup(prepareSearch(searchSourceOf({ entities, frames, words })))

const mentioned = [
  'putin',
  'kim-jong-un',
  'north-korea',
  'russia',
  'vostochny',
  'kinzhal',
  'un-security-council',
  'six-party-talks',
  'nuclear-test-2006',
  'pariah-pact',
]

/** The states that a page can be in, by the name that the gallery's address uses. */
const pages: Record<string, PageState> = {
  read: {
    kind: 'read',
    entities: mentioned.map((entity, index) => ({ entity, count: Math.max(1, 7 - 2 * index) })),
  },
  empty: { kind: 'read', entities: [] },
  loading: { kind: 'loading' },
  browser: { kind: 'restricted', barrier: 'browser' },
  store: { kind: 'restricted', barrier: 'store' },
  viewer: { kind: 'restricted', barrier: 'viewer' },
  reader: { kind: 'restricted', barrier: 'reader' },
  file: { kind: 'restricted', barrier: 'file' },
  permission: { kind: 'restricted', barrier: 'permission' },
  other: { kind: 'restricted', barrier: 'other' },
  unread: { kind: 'unread' },
  'site-off': { kind: 'site-off', host: 'news.example' },
  'all-off': { kind: 'all-off' },
}

export interface Scene {
  locale: Language
  params: URLSearchParams
}

const ignore = () => undefined

const useCategories = (off: readonly CategoryId[]) => {
  const [on, setOn] = useState<ReadonlySet<CategoryId>>(
    () => new Set(CATEGORY_IDS.filter((id) => !off.includes(id))),
  )
  const onCategory = (id: CategoryId, isOn: boolean) =>
    setOn(new Set(CATEGORY_IDS.filter((one) => (one === id ? isOn : on.has(one)))))
  return { isCategoryOn: (id: CategoryId) => on.has(id), onCategory }
}

const KINDS: readonly MentionKind[] = ['exact', 'fuzzy', 'context', 'short']

const mentionIn = (params: URLSearchParams): MentionNote => ({
  kind: KINDS.find((kind) => kind === params.get('kind')) ?? 'exact',
  surface: params.get('surface') ?? '',
})

const Cards = ({ locale, params }: Scene) => {
  const [pinned, setPinned] = useState(params.has('pinned'))
  return (
    <div class="row">
      {(params.get('entity') ?? 'putin').split(',').map((id) => (
        <FactCard
          key={id}
          entity={id}
          pack={packIn(locale)}
          locale={locale}
          pinned={pinned}
          mention={mentionIn(params)}
          pageDate={params.get('published') ?? undefined}
          hiding={{ host: 'news.example', onHide: ignore, onShow: ignore }}
          onDossier={ignore}
          onPin={setPinned}
          onClose={ignore}
        />
      ))}
    </div>
  )
}

const Popup = ({ locale, params }: Scene) => {
  const state = params.get('page') ?? 'read'
  const categoryChoices = useCategories(params.has('off') ? ['person', 'event'] : [])
  return (
    <PopupScreen
      pack={packIn(locale)}
      locale={locale}
      lookup={lookup}
      page={pages[state] ?? { kind: 'loading' }}
      firstQuery={params.get('query') ?? ''}
      choices={{
        ...categoryChoices,
        site: pages[state]?.kind === 'restricted' ? null : { host: 'news.example', on: state !== 'site-off' },
        onSite: ignore,
        enabled: state !== 'all-off',
        onEnabled: ignore,
        quiet: state === 'read' ? params.has('quiet') : null,
        onQuiet: ignore,
        locked: params.has('locked') ? ['categories', 'enabled'] : [],
        onOptions: ignore,
        onPanel: ignore,
      }}
      onShow={ignore}
      onTurnOn={ignore}
      onAllow={ignore}
      onDossier={ignore}
    />
  )
}

const Panel = ({ locale, params }: Scene) => {
  const [state] = useState(() => createPopupState(lookup, params.get('query') ?? ''))
  const entity = params.get('entity')
  if (entity !== null && state.card.peek() === null) state.card.value = entity
  return (
    <PanelScreen
      pack={packIn(locale)}
      locale={locale}
      state={state}
      page={pages[params.get('page') ?? 'read'] ?? { kind: 'loading' }}
      place={{ seen: new Set(['kim-jong-un', 'north-korea', 'russia']), current: 'north-korea' }}
      news=""
      onShow={ignore}
      onTurnOn={ignore}
      onAllow={ignore}
      onDossier={ignore}
    />
  )
}

const tellNobody = {
  onCategory: ignore,
  onSite: ignore,
  onLanguage: ignore,
  onShow: ignore,
  onImport: ignore,
  onReset: ignore,
  onUndo: ignore,
  onChangeKeys: ignore,
}

/** What the options can look like, by the name that the gallery's address uses. */
const chosenSettings: Record<string, Settings> = {
  plain: {},
  full: {
    occurrences: 'every',
    markStyle: 'underline',
    categories: { person: false, event: false },
    siteRule: 'only',
    sitesOnly: ['news.example', 'a-very-long-name-of-a-newspaper.international.example'],
    hidden: [{ entity: 'putin' }, { entity: 'un-security-council', site: 'news.example' }],
  },
}

const Options = ({ locale, params }: Scene) => {
  const pack = packIn(locale)
  const [settings, setSettings] = useState(chosenSettings[params.get('chosen') ?? 'plain'] ?? {})
  const isLocked = params.has('locked')
  return (
    <OptionsScreen
      pack={pack}
      settings={settings}
      locked={isLocked ? ['enabled', 'categories', 'markStyle', 'sitesOnly', 'language', 'openDelay'] : []}
      place={params.has('full') ? 'local' : 'sync'}
      on={{ ...tellNobody, onChoose: (key, value) => setSettings({ ...settings, [key]: value }) }}
      languages={{ offered: LANGUAGES, ofBrowser: pack.language }}
      exported="{}"
      outcome={
        params.has('refused')
          ? { kind: 'refused', file: 'notes.json', reason: 'faults', faults: ['markStyle', 'sitesOff[2]'] }
          : null
      }
      commands={[
        { name: 'next', description: 'Go to the next mention', shortcut: 'Alt+Shift+N' },
        { name: 'open', description: 'Open the card', shortcut: '' },
      ]}
      version="0.1.0"
      saves={params.has('saved') ? 1 : 0}
    />
  )
}

const Dossier = ({ locale, params }: Scene) => {
  const [current, setCurrent] = useState(params.get('entity'))
  return (
    <DossierScreen
      pack={packIn(locale)}
      locale={locale}
      lookup={lookup}
      current={current}
      onOpen={setCurrent}
      onPrint={ignore}
    />
  )
}

const Welcome = ({ locale }: Scene) => {
  const [settings, setSettings] = useState<Settings>({})
  return (
    <WelcomeScreen
      locale={locale}
      settings={settings}
      locked={[]}
      languages={{ offered: LANGUAGES, ofBrowser: locale }}
      keys="Alt+Shift+N"
      onChoose={(key, value) => setSettings({ ...settings, [key]: value })}
      onLanguage={ignore}
      onOptions={ignore}
    />
  )
}

/** The scenes of the gallery by the name that its address uses. */
export const views = {
  card: Cards,
  popup: Popup,
  panel: Panel,
  options: Options,
  dossier: Dossier,
  welcome: Welcome,
}
