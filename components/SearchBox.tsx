import { Search, X } from 'lucide'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Language } from '../data/types.ts'
import { lookupWords } from '../locales/lookup.ts'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'

interface Props {
  /** What stands in the field. */
  typed: string
  locale: Language
  /** Id of the active option; absent where there are no results. */
  activeOption?: string | undefined
  /** `isComposing`: an input method may not be done with it. */
  onInput: (typed: string, isComposing: boolean) => void
  onKeyDown: (event: KeyboardEvent) => void
  /** False to leave the focus where it is. */
  takesFocus?: boolean
}

/** The search field: a combobox over the list of results. Takes the focus as soon as it is drawn, unless told otherwise. */
export const SearchBox = ({ typed, locale, activeOption, onInput, onKeyDown, takesFocus = true }: Props) => {
  const words = lookupWords(locale)
  const input = useRef<HTMLInputElement>(null)
  // Before the first frame: what is typed while the popup opens must not be lost.
  useLayoutEffect(() => {
    if (takesFocus) input.current?.focus()
  }, [])
  const clear = () => {
    onInput('', false)
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
        value={typed}
        onInput={(event) => onInput(event.currentTarget.value, event.isComposing)}
        onCompositionEnd={(event) => onInput(event.currentTarget.value, false)}
        onKeyDown={onKeyDown}
      />
      {typed !== '' && <IconButton icon={X} label={words.clear} onPress={clear} />}
    </search>
  )
}
