import type { Plugin } from 'vite'
import type { Category, Entity } from '../data/types.ts'
import { readPack } from './load-lexicon.ts'
import { marksCss } from './marks-css.ts'

const CSS = 'virtual:marks.css'
const CATEGORIES = 'virtual:entity-categories'

/** Ids by category, as one line each: what the reader's script must know of the pack beside the lexicon. */
const idsByCategory = (): Record<string, string> =>
  Object.fromEntries(
    Object.values(readPack().entities as Record<string, { category: string; entities: Entity[] }>).map(
      (file) => [file.category, file.entities.map(({ id }) => id).join(' ')],
    ),
  )

/** Serves what the reader's script needs of the dataset: the style of the marks and the categories of the entities. */
export const marksPlugin = (): Plugin => ({
  name: 'backstory-marks',
  resolveId: (id) => (id === CSS || id === CATEGORIES ? `\0${id}` : null),
  load: (id) => {
    if (id === `\0${CSS}`) return marksCss((readPack().categories as { categories: Category[] }).categories)
    return id === `\0${CATEGORIES}` ? `export default ${JSON.stringify(idsByCategory())}` : null
  },
})
