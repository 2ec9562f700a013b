import { LANGUAGES, type Language } from '../data/types.ts'

/** Chinese by the script of the region, where a tag names no script. */
const TRADITIONAL = ['TW', 'HK', 'MO']

/** Our language for a BCP 47 tag, or undefined where we have none: `fr-CA` is `fr`, `zh-HK` is `zh-Hant`. */
export const languageOfTag = (tag: string): Language | undefined => {
  const [language = '', ...rest] = tag.replaceAll('_', '-').split('-')
  if (language.toLowerCase() !== 'zh') return LANGUAGES.find((ours) => ours === language.toLowerCase())
  const has = (part: string) => rest.some((one) => one.toLowerCase() === part.toLowerCase())
  return has('Hant') || (!has('Hans') && TRADITIONAL.some(has)) ? 'zh-Hant' : 'zh-Hans'
}

/** The language to speak to a reader in, by tags such as `navigator.languages`, most wanted first; else English. */
export const pickLocale = (wanted: readonly string[]): Language =>
  wanted.map(languageOfTag).find((found) => found !== undefined) ?? 'en'

/** The language to speak to a reader in: the chosen one, else what the browser is set to. */
export const readersLanguage = (chosen: Language | undefined): Language =>
  chosen ?? pickLocale(navigator.languages)
