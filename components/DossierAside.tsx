import { useEffect, useRef, useState } from 'preact/hooks'
import { dossierWords } from '../locales/dossier.ts'
import { fill } from '../locales/words.ts'
import { FactCard } from './FactCard.tsx'
import { createLookupState, type Lookup } from './lookup-state.ts'
import { Notice } from './Notice.tsx'
import type { Pack } from './pack.ts'
import { optionId } from './ResultList.tsx'
import { SearchBox } from './SearchBox.tsx'
import { SearchResults, summaryOf } from './SearchResults.tsx'
import { isOfInputMethod, searchKeys } from './search-keys.ts'
import { useOpener } from './use-opener.ts'

interface Props {
  pack: Pack
  lookup: Lookup
  /** Id that the address names, which may be of no entity; null where it names none. */
  current: string | null
  onOpen: (id: string | null) => void
}

const Chosen = ({ pack, current, onOpen }: Omit<Props, 'lookup'>) => {
  const words = dossierWords(pack.language)
  if (current === null) return <Notice title={words.empty} help={words.emptyHelp} />
  if (!pack.entityById.has(current))
    return <Notice title={fill(words.unknown, { id: current })} help={words.unknownHelp} />
  return <FactCard entity={current} pack={pack} onClose={() => onOpen(null)} onNavigate={onOpen} takesFocus />
}

/** Beside the dossier: look something up, and the card of what was chosen. */
export const DossierAside = ({ lookup, ...props }: Props) => {
  const { pack, current, onOpen } = props
  const aside = useRef<HTMLElement>(null)
  useOpener(current, aside)
  const [state] = useState(() => createLookupState(lookup))
  const picked = state.card.value
  useEffect(() => {
    if (picked === null) return
    state.card.value = null
    state.search('')
    onOpen(picked)
  }, [picked])
  const active = state.listed.value[state.active.value]
  const closeOnEscape = (event: KeyboardEvent) => {
    const isMeant = event.key === 'Escape' && !event.defaultPrevented && !isOfInputMethod(event)
    if (isMeant && current !== null) onOpen(null)
  }
  return (
    <aside
      class="dossier-aside"
      aria-label={dossierWords(pack.language).lookUp}
      ref={aside}
      onKeyDown={closeOnEscape}
    >
      <SearchBox
        typed={state.typed.value}
        locale={pack.language}
        activeOption={active && optionId(active.entity)}
        onInput={state.search}
        onKeyDown={searchKeys(state)}
        takesFocus={false}
      />
      <p class="visually-hidden" role="status">
        {summaryOf(state, pack.language)}
      </p>
      <div class={current === null && !state.isSearching.value ? 'dossier-chosen' : 'dossier-chosen is-open'}>
        {state.isSearching.value ? <SearchResults state={state} pack={pack} /> : <Chosen {...props} />}
      </div>
    </aside>
  )
}
