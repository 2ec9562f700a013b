import { FailedScreen } from '../../components/FailedScreen.tsx'
import { createLookupState } from '../../components/lookup-state.ts'
import { PanelScreen } from '../../components/PanelScreen.tsx'
import { PopupScreen } from '../../components/PopupScreen.tsx'
import type { Choices } from '../../components/PopupSwitches.tsx'
import type { PageState } from '../../components/page-state.ts'
import type { Language } from '../../data/types.ts'
import { lookupIn, packIn, readPage } from './stock.ts'
import { ignore, type View, type Views } from './view.ts'

const screenProps = (page: PageState, locale: Language) => ({
  pack: packIn(locale),
  page,
  onShow: ignore,
  onTurnOn: ignore,
  onAllow: ignore,
  onDossier: ignore,
})

const CHOICES: Choices = {
  isCategoryOn: () => true,
  onCategory: ignore,
  site: { host: 'news.example', isOn: true },
  onSite: ignore,
  isEnabled: true,
  onEnabled: ignore,
  isQuiet: false,
  onQuiet: ignore,
  locked: [],
  onOptions: ignore,
  onPanel: ignore,
}

const popup = (page: PageState, more: Partial<View> = {}, choices: Partial<Choices> = {}): View => ({
  draw: (locale) => (
    <PopupScreen
      {...screenProps(page, locale)}
      lookup={lookupIn(locale)}
      choices={{ ...CHOICES, ...choices }}
    />
  ),
  ...more,
})

const panel = (page: PageState, more: Partial<View> = {}): View => ({
  draw: (locale) => (
    <PanelScreen
      {...screenProps(page, locale)}
      state={createLookupState(lookupIn(locale))}
      place={{ seen: new Set(['kim-jong-un', 'north-korea', 'russia']), current: 'north-korea' }}
      news=""
    />
  ),
  ...more,
})

const reading = { shows: '.loading' }
const nothing: PageState = { kind: 'read', entities: [] }
const found = { query: 'kim', shows: '#results' }
const nothingFound = { query: 'zzxqv', shows: '.notice' }
/** Where no page can be read, no site and no marks can be switched. */
const noPage = { site: null, isQuiet: null }
const aCard = { press: ['.line-pair > .icon-button'], shows: '.card' }

/** The popup and the panel: what the page in front mentions, and what is looked up. */
export const lookups: Views = {
  popup: popup(readPage),
  'popup-results': popup(readPage, found),
  'popup-no-results': popup(readPage, nothingFound),
  'popup-card': popup(readPage, aCard),
  'popup-nothing': popup(nothing),
  'popup-some-off': popup(
    readPage,
    {},
    { isCategoryOn: (id) => id !== 'person' && id !== 'event', isQuiet: true },
  ),
  'popup-locked': popup(readPage, {}, { locked: ['categories', 'enabled'] }),
  'popup-reading': popup({ kind: 'loading' }, reading),
  'popup-own': popup({ kind: 'restricted', barrier: 'own' }, {}, noPage),
  'popup-store': popup({ kind: 'restricted', barrier: 'store' }, {}, noPage),
  'popup-no-leave': popup({ kind: 'restricted', barrier: 'permission' }, {}, noPage),
  'popup-unread': popup({ kind: 'unread' }),
  'popup-site-off': popup(
    { kind: 'site-off', host: 'news.example', isLocked: false },
    {},
    { site: { host: 'news.example', isOn: false }, isQuiet: null },
  ),
  'popup-all-off': popup({ kind: 'all-off', isLocked: false }, {}, { isEnabled: false, isQuiet: null }),
  'popup-off-locked': popup(
    { kind: 'all-off', isLocked: true },
    {},
    { isEnabled: false, isQuiet: null, locked: ['enabled'] },
  ),
  'popup-page-off': popup({ kind: 'site-off', host: '', isLocked: false }, {}, noPage),
  'popup-failed': { draw: (locale) => <FailedScreen name="popup" locale={locale} /> },
  panel: panel(readPage),
  'panel-card': panel(readPage, aCard),
  'panel-results': panel(readPage, found),
  'panel-reading': panel({ kind: 'loading' }, reading),
  'panel-nothing': panel(nothing),
  'panel-viewer': panel({ kind: 'restricted', barrier: 'viewer' }),
}
