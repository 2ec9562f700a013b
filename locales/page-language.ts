import type { Language } from '../data/types.ts'
import { languageOfTag } from './pick-locale.ts'

/** The languages that a text can be in, by its letters. */
const languagesOf = (text: string): readonly Language[] => {
  if (/\p{Script=Hangul}/u.test(text)) return ['ko']
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return ['ja']
  if (/\p{Script=Han}/u.test(text)) return ['zh-Hans', 'zh-Hant', 'ja']
  if (/[іїєґ]/i.test(text)) return ['uk']
  if (/[ыэъё]/i.test(text)) return ['ru']
  if (/\p{Script=Cyrillic}/u.test(text)) return ['ru', 'uk']
  return ['en', 'de', 'fr', 'es']
}

interface Evidence {
  text: string
  /** The `lang` that holds for the text; absent where the page says none. */
  tag: string | undefined
  /** The reader's language, which a text is taken to be in where nothing says otherwise. */
  reader: Language
}

/**
 * The language of a text of a page. Its letters come first: templates leave `lang="en"` on pages in every language.
 * Where they allow for several, the tag decides among them.
 */
export const pageLanguage = ({ text, tag, reader }: Evidence): Language => {
  const possible = languagesOf(text)
  const said = tag === undefined ? undefined : languageOfTag(tag)
  if (said && possible.includes(said)) return said
  return possible.length === 1 && possible[0] ? possible[0] : reader
}
