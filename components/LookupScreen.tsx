import type { ComponentChildren } from 'preact'
import { popupWords } from '../locales/popup.ts'
import { FactCard } from './FactCard.tsx'
import type { Place } from './PageList.tsx'
import { PopupPage } from './PopupPage.tsx'
import { PopupResults, summaryOf } from './PopupResults.tsx'
import type { Pack } from './pack.ts'
import type { PageState } from './page-state.ts'
import type { PopupState } from './popup-state.ts'
import { optionId } from './ResultList.tsx'
import { SearchBox } from './SearchBox.tsx'
import { searchKeys } from './search-keys.ts'

/** What popup and panel have in common. */
export interface LookupProps {
  pack: Pack
  page: PageState
  /** Asks the page to scroll to an entity's next mention. */
  onShow: (id: string) => void
  onTurnOn: () => void
  onAllow: () => void
  /** Opens the dossier, at an entity where one is given. */
  onDossier: (id?: string) => void
}

interface Props extends LookupProps {
  /** Class of the screen. */
  name: 'popup' | 'panel'
  state: PopupState
  place?: Place | undefined
  /** Said politely beside what the search says. */
  news?: string | undefined
  /** What stands below the page's list. */
  children?: ComponentChildren
}

const focusFirstLine = () => document.querySelector<HTMLElement>('.line-main')?.focus()

const OpenCard = ({
  state,
  pack,
  entity,
  onDossier,
}: Pick<Props, 'state' | 'pack' | 'onDossier'> & { entity: string }) => {
  const words = popupWords(pack.language)
  const label = state.isSearching.value ? words.backToResults : words.backToPage
  const onReturn = () => {
    state.card.value = null
  }
  return (
    <FactCard entity={entity} pack={pack} origin={{ label, onReturn }} onDossier={onDossier} takesFocus />
  )
}

/** A search over what the page in front mentions, with cards in it. */
export const LookupScreen = ({ name, state, pack, page, place, news, children, ...on }: Props) => {
  const card = state.card.value
  if (card !== null) {
    return (
      <main class={`${name} ${name}-card`} lang={pack.language}>
        <OpenCard state={state} pack={pack} entity={card} onDossier={on.onDossier} />
      </main>
    )
  }
  const activeHit = state.listed.value[state.active.value]
  const onOpen = (id: string) => {
    state.card.value = id
  }
  return (
    <main class={name} lang={pack.language}>
      <SearchBox
        typed={state.typed.value}
        locale={pack.language}
        activeOption={activeHit && optionId(activeHit.entity)}
        onInput={state.search}
        onKeyDown={searchKeys(state, focusFirstLine)}
      />
      <p class="visually-hidden" role="status">
        {summaryOf(state, pack.language) || news}
      </p>
      <div class="popup-body">
        {state.isSearching.value ? (
          <PopupResults state={state} pack={pack} />
        ) : (
          <PopupPage {...on} page={page} pack={pack} place={place} onOpen={onOpen} />
        )}
      </div>
      {!state.isSearching.value && children}
    </main>
  )
}
