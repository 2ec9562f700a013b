import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import type { Language } from '../data/types.ts'
import { cardWords } from '../locales/card.ts'
import { fill } from '../locales/words.ts'
import type { HideScope } from '../settings/settings.ts'

interface Props {
  name: string
  scope: HideScope
  host: string
  locale: Language
  onUndo: () => void
}

/** Stands in the place of a card whose entity was just hidden, with the way back. */
export const HiddenNote = ({ name, scope, host, locale, onUndo }: Props) => {
  const words = cardWords(locale)
  const undo = useRef<HTMLButtonElement>(null)
  const textId = useId()
  useLayoutEffect(() => undo.current?.focus({ preventScroll: true }), [])
  return (
    <div class="hidden-note">
      <div id={textId}>
        <p>{fill(words.hidden[scope], { name, host })}</p>
        {scope !== 'page' && <p class="help">{words.hiddenHelp}</p>}
      </div>
      <button type="button" class="undo" ref={undo} aria-describedby={textId} onClick={onUndo}>
        {words.undo}
      </button>
    </div>
  )
}
