/** The address bar's keyword: suggestions while one types, and what Enter opens. */
import { browser } from 'wxt/browser'

/** What a suggestion is made of. */
export interface Found {
  name: string
  description: string
}

interface OmniboxOptions {
  /** What is found for a query, best first. */
  find: (query: string) => Promise<readonly Found[]>
  open: (query: string) => void
}

const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** A line of the address bar. Chromium reads markup there, Firefox shows the text as it is. */
export const lineOf = ({ name, description }: Found, isMarkup: boolean): string =>
  isMarkup
    ? `<match>${escapeXml(name)}</match> <dim>${escapeXml(description)}</dim>`
    : `${name} – ${description}`

const nothing = (): string =>
  (browser.i18n as { getMessage(name: string): string }).getMessage('extension_nothingFound')

/** Answers in the address bar. The best that is found stands in the line that Enter takes, the others below it. */
export const answerInOmnibox = ({ find, open }: OmniboxOptions): void => {
  const isMarkup = !import.meta.env.FIREFOX
  browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
    const [best, ...others] = await find(text)
    browser.omnibox.setDefaultSuggestion({
      description: best ? lineOf(best, isMarkup) : isMarkup ? escapeXml(nothing()) : nothing(),
    })
    suggest(others.map((found) => ({ content: found.name, description: lineOf(found, isMarkup) })))
  })
  browser.omnibox.onInputEntered.addListener(open)
}
