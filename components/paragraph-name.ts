import { fill, type Words } from '../locales/words.ts'

const isSection = (id: string, words: Words<'card'>): id is keyof typeof words.section =>
  Object.hasOwn(words.section, id)

/** What a paragraph of the article is called, in a margin and in a sentence, by its id, such as `p4` or `caption`. */
export const paragraphName = (id: string, words: Words<'card'>): { short: string; long: string } => {
  if (isSection(id, words)) return { short: words.section[id], long: words.section[id] }
  const number = id.replace(/^p/, '')
  return { short: fill(words.paragraphShort, { number }), long: fill(words.paragraph, { number }) }
}
