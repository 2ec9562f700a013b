import { useState } from 'preact/hooks'
import type { Language } from '../data/types.ts'
import { popupWords } from '../locales/popup.ts'
import { FactCard } from './FactCard.tsx'
import { type PageState, PopupPage } from './PopupPage.tsx'
import { PopupResults, summaryOf } from './PopupResults.tsx'
import { type Choices, PopupSwitches } from './PopupSwitches.tsx'
import type { Pack } from './pack.ts'
import { createPopupState, type Lookup, type PopupState } from './popup-state.ts'
import { optionId } from './ResultList.tsx'
import { SearchBox } from './SearchBox.tsx'

interface Props {
  pack: Pack
  locale: Language
  lookup: Lookup
  page: PageState
  choices: Choices
  /** Asks the page to scroll to an entity's next mention. */
  onShow: (id: string) => void
  onTurnOn: () => void
  /** Whether the category switches stand open, and what is told when that changes. */
  fold?: { isOpen: boolean; onToggle: (isOpen: boolean) => void }
  firstQuery?: string
}

const focusFirstLine = () => document.querySelector<HTMLElement>('.line-main')?.focus()

const keyHandler = (state: PopupState) => (event: KeyboardEvent) => {
  const actions: Record<string, (() => void) | undefined> = {
    ArrowDown: () => (state.isSearching.value ? state.step(1) : focusFirstLine()),
    ArrowUp: () => state.step(-1),
    Enter: state.openActive,
    // With an empty field Esc is left to the browser, which closes the popup.
    Escape: state.query.value === '' ? undefined : () => state.search(''),
  }
  const act = event.isComposing ? undefined : actions[event.key]
  if (!act) return
  event.preventDefault()
  act()
}

const PopupCard = ({
  state,
  pack,
  locale,
  entity,
}: Pick<Props, 'pack' | 'locale'> & { state: PopupState; entity: string }) => {
  const words = popupWords(locale)
  const label = state.isSearching.value ? words.backToResults : words.backToPage
  const onReturn = () => {
    state.card.value = null
  }
  return <FactCard entity={entity} pack={pack} locale={locale} origin={{ label, onReturn }} takesFocus />
}

/** The popup: look a term up, see what the page mentions, choose what is marked. */
export const PopupScreen = ({ pack, locale, lookup, page, choices, fold, firstQuery, ...on }: Props) => {
  const [state] = useState(() => createPopupState(lookup, firstQuery))
  const card = state.card.value
  if (card !== null) {
    return (
      <main class="popup popup-card" lang={locale}>
        <PopupCard state={state} pack={pack} locale={locale} entity={card} />
      </main>
    )
  }
  const activeHit = state.listed.value[state.active.value]
  return (
    <main class="popup" lang={locale}>
      <SearchBox
        query={state.query.value}
        locale={locale}
        activeOption={activeHit && optionId(activeHit.entity)}
        onInput={state.search}
        onKeyDown={keyHandler(state)}
      />
      <p class="visually-hidden" role="status">
        {summaryOf(state, locale)}
      </p>
      <div class="popup-body">
        {state.isSearching.value ? (
          <PopupResults state={state} pack={pack} locale={locale} />
        ) : (
          <PopupPage
            page={page}
            pack={pack}
            locale={locale}
            onShow={on.onShow}
            onTurnOn={on.onTurnOn}
            onOpen={(id) => {
              state.card.value = id
            }}
          />
        )}
      </div>
      {!state.isSearching.value && (
        <PopupSwitches
          {...choices}
          entities={page.kind === 'read' ? page.entities : null}
          pack={pack}
          locale={locale}
          isOpen={fold?.isOpen ?? true}
          onToggleOpen={(isOpen) => fold?.onToggle(isOpen)}
        />
      )}
    </main>
  )
}
