import { byLanguage } from './words.ts'

/** The words of the first page in a language. */
export const welcomeWords = byLanguage<'welcome'>(
  import.meta.glob('./*.json', { eager: true, import: 'welcome' }),
)
