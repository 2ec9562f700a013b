import type { Plugin } from 'vite'
import { outlineOf, searchSourceOf, textsOf } from '../data/texts.ts'
import { LANGUAGES } from '../data/types.ts'
import { checkPack, type Pack } from '../data/validate.ts'
import { drawMaps } from './draw-maps.ts'
import { readPack } from './load-lexicon.ts'

const ID = 'virtual:pack/'

const SERVED: Readonly<Record<string, (pack: Pack) => unknown>> = {
  outline: (pack) => outlineOf(pack, drawMaps(pack)),
  search: searchSourceOf,
}

/** Serves `virtual:pack/outline` and `virtual:pack/search`: the pack without what it says, which comes by language. */
export const packPlugin = (): Plugin => ({
  name: 'backstory-pack',
  resolveId: (id) => (id.startsWith(ID) ? `\0${id}` : null),
  load: (id) => {
    const part = id.startsWith(`\0${ID}`) ? SERVED[id.slice(ID.length + 1)] : undefined
    // Engines read JSON faster than the literal of an object.
    return part && `export default JSON.parse(${JSON.stringify(JSON.stringify(part(checkPack(readPack()))))})`
  },
})

/** The file that the search in the background reads: it wakes often, and seldom to search. */
export const searchFile = (): string => JSON.stringify(searchSourceOf(checkPack(readPack())))

/** The files of texts that the extension carries, by their path in it. */
export const textFiles = (): Record<`texts/${string}.json`, string> => {
  const pack = checkPack(readPack())
  return Object.fromEntries(
    LANGUAGES.map((language) => [`texts/${language}.json`, JSON.stringify(textsOf(pack, language))]),
  )
}
