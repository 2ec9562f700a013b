import type { Plugin } from 'vite'
import { outlineOf, searchSourceOf, textsOf } from '../data/texts.ts'
import { LANGUAGES } from '../data/types.ts'
import { checkPack } from '../data/validate.ts'
import { prepareSearch } from '../matching/search/prepare.ts'
import { drawMaps } from './draw-maps.ts'
import { readPack } from './load-lexicon.ts'

const ID = 'virtual:pack/outline'

/** Serves `virtual:pack/outline`: the pack without what it says, which comes by language. */
export const packPlugin = (): Plugin => ({
  name: 'backstory-pack',
  resolveId: (id) => (id === ID ? `\0${id}` : null),
  load: (id) => {
    if (id !== `\0${ID}`) return null
    const pack = checkPack(readPack())
    // Engines read JSON faster than the literal of an object.
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(outlineOf(pack, drawMaps(pack))))})`
  },
})

/** The file that every search reads, in the extension's pages as in the background. */
export const searchFile = (): string => JSON.stringify(prepareSearch(searchSourceOf(checkPack(readPack()))))

/** The files of texts that the extension carries, by their path in it. */
export const textFiles = (): Record<`texts/${string}.json`, string> => {
  const pack = checkPack(readPack())
  return Object.fromEntries(
    LANGUAGES.map((language) => [`texts/${language}.json`, JSON.stringify(textsOf(pack, language))]),
  )
}
