import type { Language } from '../data/types.ts'
import { lookupWords } from '../locales/lookup.ts'
import { fill, fillCount } from '../locales/words.ts'
import type { LookupState } from './lookup-state.ts'
import { Notice } from './Notice.tsx'
import type { Pack } from './pack.ts'
import { ResultList } from './ResultList.tsx'

interface Props {
  state: LookupState
  pack: Pack
}

/** What a search came to, in a few words; empty while there is none. */
export const summaryOf = (state: LookupState, locale: Language): string => {
  const words = lookupWords(locale)
  const { length } = state.hits.value
  if (!state.isSearching.value) return ''
  return length > 0
    ? fillCount(words.resultCount, length, locale)
    : fill(words.noResult, { query: state.query.value.trim() })
}

/** What a search found; where it found nothing, how to search better and what comes nearest. */
export const SearchResults = ({ state, pack }: Props) => {
  const words = lookupWords(pack.language)
  const summary = summaryOf(state, pack.language)
  const hasHits = state.hits.value.length > 0
  const listed = state.listed.value
  return (
    <section>
      {!hasHits && <Notice title={summary} help={words.noResultHelp} />}
      {listed.length > 0 && (
        <>
          <h2 class="section-heading lines-heading">{hasHits ? summary : words.nearest}</h2>
          <ResultList
            hits={listed}
            query={state.query.value}
            active={state.active.value}
            pack={pack}
            label={hasHits ? words.results : words.nearest}
            onOpen={(id) => {
              state.card.value = id
            }}
          />
        </>
      )}
    </section>
  )
}
