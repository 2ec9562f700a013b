import { CARD_LANGUAGES, type CardLanguage } from '../data/types.ts'

/**
 * The language to speak to a reader in: the first of theirs that we have, English where there is none.
 * Takes BCP 47 tags, most wanted first, such as `navigator.languages`.
 */
export const pickLocale = (wanted: readonly string[]): CardLanguage => {
  for (const tag of wanted) {
    const { language } = new Intl.Locale(tag)
    const found = CARD_LANGUAGES.find((ours) => ours === language)
    if (found) return found
  }
  return 'en'
}
