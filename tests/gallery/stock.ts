/** What the views are drawn from: the whole pack, and a page that mentions ten of its entities. */
import outline from 'virtual:pack/outline'
import { createPack, type Pack } from '../../components/pack.ts'
import type { PageState } from '../../components/page-state.ts'
import { article, categories, entities, eras, frames, maps, relations, words } from '../../data/index.ts'
import { searchSourceOf, textsOf } from '../../data/texts.ts'
import { LANGUAGES, type Language } from '../../data/types.ts'
import { createLookup } from '../../matching/lookup.ts'
import { prepareSearch } from '../../matching/search/prepare.ts'

const source = { article, categories, entities, eras, relations, maps }

const packs = new Map(LANGUAGES.map((language) => [language, createPack(outline, textsOf(source, language))]))

/** The pack for a reader of a language. */
export const packIn = (language: Language): Pack => {
  const pack = packs.get(language)
  if (!pack) throw new Error(`There is no pack in ${language}`)
  return pack
}

const searchData = prepareSearch(searchSourceOf({ entities, frames, words }))

/** The search of a reader of a language. */
export const lookupIn = (language: Language) => createLookup(searchData, () => language)

/** Ids of all entities. */
export const entityIds = entities.map(({ id }) => id)

/** In the order of their appearance. */
const MENTIONED = [
  'putin',
  'kim-jong-un',
  'north-korea',
  'russia',
  'vostochny',
  'kinzhal',
  'un-security-council',
  'six-party-talks',
  'nuclear-test-2006',
  'pariah-pact',
]

/** A page that was read. */
export const readPage: PageState = {
  kind: 'read',
  entities: MENTIONED.map((entity, index) => ({ entity, count: Math.max(1, 7 - 2 * index) })),
}
