import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Language } from '../data/types.ts'
import { cardWords } from '../locales/card.ts'
import { fill } from '../locales/words.ts'
import { HIDE_SCOPES, type HideScope } from '../settings/settings.ts'

interface Props {
  /** The entity's name for the reader. */
  name: string
  /** Host name of the site; empty where the page has none. */
  host: string
  locale: Language
  onChoose: (scope: HideScope) => void
}

/** Asks how far an entity shall be left unmarked. It takes the focus, since it comes from a press. */
export const HideChoice = ({ name, host, locale, onChoose }: Props) => {
  const words = cardWords(locale)
  const first = useRef<HTMLUListElement>(null)
  useLayoutEffect(() => first.current?.querySelector('button')?.focus({ preventScroll: true }), [])
  const title = fill(words.hideTitle, { name })
  return (
    <fieldset class="card-aside" aria-label={title}>
      <p class="aside-title">{title}</p>
      <ul class="entity-buttons" ref={first}>
        {HIDE_SCOPES.filter((scope) => scope !== 'site' || host !== '').map((scope) => (
          <li key={scope}>
            <button type="button" class="entity-button" data-scope={scope} onClick={() => onChoose(scope)}>
              {fill(words.hideOn[scope], { host })}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
