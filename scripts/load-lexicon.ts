import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkPack, type PackFiles } from '../data/validate.ts'
import { compileLexicon } from '../matching/compile/compile.ts'
import type { LexiconFiles } from '../matching/lexicon.ts'

const root = new URL('..', import.meta.url).pathname

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'))
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Reads the files of `data/`, as they are. */
export const readPack = (): PackFiles => ({
  article: readJson('data/article.json'),
  categories: readJson('data/categories.json'),
  words: readJson('data/words.json'),
  frames: readJson('data/frames.json'),
  timeline: readJson('data/timeline.json'),
  relations: readJson('data/relations.json'),
  maps: readJson('data/maps.json'),
  entities: Object.fromEntries(
    readdirSync(join(root, 'data/entities'))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [`data/entities/${name}`, readJson(`data/entities/${name}`)]),
  ),
})

/** The compiled lexicon. Throws with file, entity and field where the dataset is wrong. */
export const loadLexicon = (): LexiconFiles => {
  const { article, entities, words, common, glued, frames } = checkPack(readPack())
  return compileLexicon({ entities, words, common, glued, frames, sides: article.sides })
}
