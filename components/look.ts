import { effect } from '@preact/signals'
import type { Language } from '../data/types.ts'
import { type Settings, type Values, valuesOf } from '../settings/settings.ts'

/** Gives a document's root the reader's theme and size of text, as data attributes that `tokens.css` answers to. */
export const applyLook = (
  { dataset }: HTMLElement,
  { theme, textSize }: Pick<Values, 'theme' | 'textSize'>,
): void => {
  dataset.theme = theme
  dataset.textSize = textSize
}

/** What a page is dressed by; without `title` it keeps the one of its file. */
interface Dress {
  settings: Settings
  language: Language
  title?: string
}

/** Keeps the look, the language and the title of the page that calls in step with the signals that `now` reads. */
export const dressPage = (now: () => Dress): void => {
  const html = document.documentElement
  effect(() => {
    const { settings, language, title } = now()
    applyLook(html, valuesOf(settings))
    html.lang = language
    if (title !== undefined) document.title = title
  })
}
