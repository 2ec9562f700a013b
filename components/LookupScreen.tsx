import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { lookupWords } from '../locales/lookup.ts'
import { FactCard } from './FactCard.tsx'
import type { LookupState } from './lookup-state.ts'
import type { Place } from './PageList.tsx'
import { PageMentions } from './PageMentions.tsx'
import type { Pack } from './pack.ts'
import type { PageState } from './page-state.ts'
import { optionId } from './ResultList.tsx'
import { SearchBox } from './SearchBox.tsx'
import { SearchResults, summaryOf } from './SearchResults.tsx'
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
  state: LookupState
  place?: Place | undefined
  /** Announced politely, besides what the search announces. */
  news?: string | undefined
  /** What stands below the page's list. */
  children?: ComponentChildren
}

const focusOn = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus()

/** Gives the focus back to the button in the list that opened the card; a result has it in the search box. */
const useReturningFocus = (card: string | null) => {
  const left = useRef<string | null>(null)
  useLayoutEffect(() => {
    const openers = '.line-pair > .icon-button, .notice .entity-button'
    const isOpener = (button: Element) =>
      button.closest<HTMLElement>('[data-entity]')?.dataset.entity === left.current
    if (card === null) [...document.querySelectorAll<HTMLElement>(openers)].find(isOpener)?.focus()
    left.current = card
  }, [card])
}

const OpenCard = ({
  state,
  pack,
  entity,
  onDossier,
}: Pick<Props, 'state' | 'pack' | 'onDossier'> & { entity: string }) => {
  const words = lookupWords(pack.language)
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
  useReturningFocus(card)
  if (card !== null) {
    return (
      <main class={`lookup lookup-card ${name}`} lang={pack.language}>
        <OpenCard state={state} pack={pack} entity={card} onDossier={on.onDossier} />
      </main>
    )
  }
  const activeHit = state.listed.value[state.active.value]
  const onOpen = (id: string) => {
    state.card.value = id
  }
  const toSearch = () => focusOn('.search-input')
  const turnOn = () => {
    on.onTurnOn()
    // The button that was pressed disappears with its notice.
    toSearch()
  }
  return (
    <main class={`lookup ${name}`} lang={pack.language}>
      <SearchBox
        typed={state.typed.value}
        locale={pack.language}
        activeOption={activeHit && optionId(activeHit.entity)}
        onInput={state.search}
        onKeyDown={searchKeys(state, () => focusOn('.line-main'))}
      />
      <p class="visually-hidden" role="status">
        {summaryOf(state, pack.language) || news}
      </p>
      <div class="lookup-body">
        {state.isSearching.value ? (
          <SearchResults state={state} pack={pack} />
        ) : (
          <PageMentions
            {...on}
            onTurnOn={turnOn}
            onTop={toSearch}
            page={page}
            pack={pack}
            place={place}
            onOpen={onOpen}
          />
        )}
      </div>
      {!state.isSearching.value && children}
    </main>
  )
}
