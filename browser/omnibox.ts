/** The address bar's keyword: suggestions while the reader types, and what Enter opens. */
import { browser } from 'wxt/browser'
import { browserWord } from './extension.ts'

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

/**
 * Answers in the address bar: the line that Enter takes is the browser's own; below it comes what is found, best
 * first, and Enter opens the best. In the browser's own line it would often be missing or stale: Chromium redraws that
 * line only together with others, and Firefox shows there what was found for one letter less.
 */
export const answerInOmnibox = ({ find, open }: OmniboxOptions): void => {
  const isMarkup = !import.meta.env.FIREFOX
  browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
    if (text.trim() === '') return
    const lines = (await find(text)).map((found) => ({
      content: found.name,
      description: lineOf(found, isMarkup),
    }))
    suggest(
      lines.length > 0
        ? lines
        : [{ content: `${text}?`, description: browserWord('extension_nothingFound') }],
    )
  })
  browser.omnibox.onInputEntered.addListener(open)
}
