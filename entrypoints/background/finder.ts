import type { Found } from '../../browser/omnibox.ts'
import { readSearchData, readTexts } from '../../browser/texts.ts'
import { readersLanguage } from '../../locales/pick-locale.ts'
import { capitalize } from '../../locales/words.ts'
import { createLookup } from '../../matching/lookup.ts'
import { settingsStore } from '../../settings/store.ts'

/** An entity that was found, in the reader's language. */
interface FoundEntity extends Found {
  entity: string
}

type Finder = (query: string) => FoundEntity[]

const readFinder = async (): Promise<Finder> => {
  const language = readersLanguage((await settingsStore.get()).language)
  const [data, texts] = await Promise.all([readSearchData(), readTexts(language)])
  const lookup = createLookup(data)
  return (query) =>
    lookup(query, 6).flatMap(({ entity }) => {
      const told = texts.entities[entity]
      return told ? [{ entity, name: capitalize(told.name, language), description: told.description }] : []
    })
}

/**
 * Makes the search of the background. Its data are read at the first query, and again after the background has slept:
 * most times that it wakes, nobody searches.
 */
export const createFinder = (): ((query: string) => Promise<FoundEntity[]>) => {
  let reading: Promise<Finder> | undefined
  return async (query) => {
    reading ??= readFinder()
    const find = await reading.catch(() => {
      reading = undefined
      return () => []
    })
    return find(query)
  }
}
