import { browser } from 'wxt/browser'
import type { Language, Texts } from '../data/types.ts'
import type { SearchData } from '../matching/types.ts'

const read = async (language: Language): Promise<Texts> => {
  const response = await fetch(browser.runtime.getURL(`/texts/${language}.json`))
  if (!response.ok) throw new Error(`texts/${language}.json: ${response.status}`)
  return response.json()
}

/**
 * Reads what the pack says in a language from the extension's own files. Where the file can't be read, as while an
 * update replaces it, the English one is: a card in another language than asked for is better than none, and says so
 * by its `language`. Rejects where that is gone too. For the background and the pages of the extension.
 */
export const readTexts = (language: Language): Promise<Texts> => read(language).catch(() => read('en'))

/** Reads what the search goes through, from the extension's own files. Rejects where that is gone, as after an update. */
export const readSearchData = async (): Promise<SearchData> => {
  const response = await fetch(browser.runtime.getURL('/search.json'))
  return response.json()
}
