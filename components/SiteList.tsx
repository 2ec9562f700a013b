import { X } from 'lucide'
import { useId, useState } from 'preact/hooks'
import type { Language } from '../data/types.ts'
import { optionsWords } from '../locales/options.ts'
import { fill } from '../locales/words.ts'
import { IconButton } from './IconButton.tsx'
import { shownHost } from './shown-host.ts'
import { typedHost } from './typed-host.ts'
import { useRowFocus } from './use-row-focus.ts'

interface Props {
  /** As browsers tell them, in ASCII. */
  hosts: readonly string[]
  /** What is said where no site is listed. */
  none: string
  locale: Language
  onAdd: (host: string) => void
  onRemove: (host: string) => void
}

const AddSite = ({ locale, onAdd }: Pick<Props, 'locale' | 'onAdd'>) => {
  const words = optionsWords(locale)
  const id = useId()
  const [text, setText] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const host = typedHost(text)
    setRefused(host === null ? text : null)
    if (host === null) return
    onAdd(host)
    setText('')
  }
  return (
    <form class="add-site" onSubmit={submit} noValidate>
      <label for={id}>{words.addSite}</label>
      <div class="add-site-line">
        <input
          id={id}
          class="field"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={words.sitePlaceholder}
          value={text}
          aria-invalid={refused !== null}
          aria-describedby={`${id}-error`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.add}
        </button>
      </div>
      <p class="error" id={`${id}-error`} role="alert">
        {refused !== null && fill(words.badSite, { text: refused })}
      </p>
    </form>
  )
}

/** A list of sites, with a way to add and to remove one. */
export const SiteList = ({ hosts, none, locale, onAdd, onRemove }: Props) => {
  const words = optionsWords(locale)
  const { box, leave } = useRowFocus(hosts.length)
  const remove = (host: string) => {
    leave(hosts.indexOf(host))
    onRemove(host)
  }
  return (
    <>
      <div ref={box}>
        {hosts.length === 0 ? (
          <p class="empty" tabIndex={-1}>
            {none}
          </p>
        ) : (
          <ul class="rows">
            {hosts.map((host) => (
              <li key={host} class="row-item">
                <span class="row-words">{shownHost(host)}</span>
                <IconButton
                  icon={X}
                  label={fill(words.remove, { host: shownHost(host) })}
                  onPress={() => remove(host)}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
      <AddSite locale={locale} onAdd={onAdd} />
    </>
  )
}
