import { Search, X } from 'lucide'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Language } from '../data/types.ts'
import { popupWords } from '../locales/popup.ts'
import { Icon } from './Icon.tsx'

interface Props {
  query: string
  locale: Language
  /** Id of the active option; absent where there are no results. */
  activeOption?: string | undefined
  onInput: (query: string) => void
  onKeyDown: (event: KeyboardEvent) => void
  /** False to leave the focus where it is. */
  takesFocus?: boolean
}

/** The search field: a combobox over the list of results. Takes the focus as soon as it is drawn, unless told otherwise. */
export const SearchBox = ({ query, locale, activeOption, onInput, onKeyDown, takesFocus = true }: Props) => {
  const words = popupWords(locale)
  const input = useRef<HTMLInputElement>(null)
  // Before the first frame: what is typed while the popup opens must not be lost.
  useLayoutEffect(() => {
    if (takesFocus) input.current?.focus()
  }, [])
  const clear = () => {
    onInput('')
    input.current?.focus()
  }
  return (
    <search class="search">
      <Icon of={Search} size={18} />
      <input
        ref={input}
        class="search-input"
        type="text"
        role="combobox"
        aria-label={words.search}
        aria-expanded={activeOption !== undefined}
        aria-controls="results"
        aria-autocomplete="list"
        aria-activedescendant={activeOption}
        placeholder={words.search}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        value={query}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <button type="button" class="icon-button" aria-label={words.clear} onClick={clear}>
          <Icon of={X} />
        </button>
      )}
    </search>
  )
}
