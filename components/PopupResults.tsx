import type { CardLanguage } from '../data/types.ts'
import { popupWords } from '../locales/popup.ts'
import { fill, fillCount } from '../locales/words.ts'
import { Notice } from './Notice.tsx'
import type { Pack } from './pack.ts'
import type { PopupState } from './popup-state.ts'
import { ResultList } from './ResultList.tsx'

interface Props {
  state: PopupState
  pack: Pack
  locale: CardLanguage
}

/** What a search found; where it found nothing, how to search better and what comes nearest. */
export const PopupResults = ({ state, pack, locale }: Props) => {
  const words = popupWords(locale)
  const hasHits = state.hits.value.length > 0
  const summary = hasHits
    ? fillCount(words.resultCount, state.hits.value.length, locale)
    : fill(words.noResult, { query: state.query.value.trim() })
  return (
    <section>
      <p class={hasHits ? 'section-heading lines-heading' : 'visually-hidden'} role="status">
        {summary}
      </p>
      {!hasHits && <Notice title={summary} help={words.noResultHelp} />}
      {state.nearest.value.length > 0 && <h2 class="section-heading lines-heading">{words.nearest}</h2>}
      <ResultList
        hits={state.listed.value}
        query={state.query.value}
        active={state.active.value}
        pack={pack}
        locale={locale}
        label={hasHits ? words.results : words.nearest}
        onOpen={(id) => {
          state.card.value = id
        }}
      />
    </section>
  )
}
