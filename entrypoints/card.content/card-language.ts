import type { CardRequest } from '../../browser/bridge.ts'
import type { Language } from '../../data/types.ts'
import { pageLanguage } from '../../locales/page-language.ts'
import { readersLanguage } from '../../locales/pick-locale.ts'

/** How much text is enough to tell its language, in UTF-16 units: a name alone may be written alike in several. */
const ENOUGH = 40

/** The text around a mention: of the nearest element that has enough of it. */
const textAround = ({ startContainer }: AbstractRange): string => {
  let text = startContainer.textContent ?? ''
  for (let at = startContainer.parentElement; at && text.length < ENOUGH; at = at.parentElement)
    text = at.textContent ?? ''
  return text
}

/** What a card speaks: the reader's language, or by choice that of the page where the mention is. */
const languageNow = ({ look, range }: CardRequest): Language => {
  const reader = readersLanguage(look.language)
  if (look.speaks !== 'page') return reader
  const tag = range.startContainer.parentElement?.closest('[lang]')?.getAttribute('lang')
  return pageLanguage({ text: textAround(range), tag: tag || undefined, reader })
}

/** Answers for each request once: what becomes of the page under an open card doesn't change its language. */
export const createLanguageOf = (): ((request: CardRequest) => Language) => {
  const known = new WeakMap<CardRequest, Language>()
  return (request) => {
    const language = known.get(request) ?? languageNow(request)
    known.set(request, language)
    return language
  }
}
