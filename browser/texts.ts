import { browser, type PublicPath } from 'wxt/browser'
import type { Language, Texts } from '../data/types.ts'
import type { SearchData } from '../matching/types.ts'

const readFile = async (path: PublicPath) => {
  const response = await fetch(browser.runtime.getURL(path))
  if (!response.ok) throw new Error(`${path} can't be read: ${response.status}`)
  return response.json()
}

const textsIn = (language: Language): Promise<Texts> => readFile(`/texts/${language}.json`)

/**
 * Reads what the pack says in a language from the extension's own files. Where the file can't be read, as while an
 * update replaces it, the English one is: a card in another language than asked for is better than none, and says so
 * by its `language`. Rejects where that is gone too. For the background and the pages of the extension.
 */
export const readTexts = (language: Language): Promise<Texts> => textsIn(language).catch(() => textsIn('en'))

/** Reads what the search goes through, from the extension's own files. Rejects where that is gone, as after an update. */
export const readSearchData = (): Promise<SearchData> => readFile('/search.json')
