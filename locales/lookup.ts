import { byLanguage } from './words.ts'

/** The words of popup and panel in a language. */
export const lookupWords = byLanguage<'lookup'>(
  import.meta.glob('./*.json', { eager: true, import: 'lookup' }),
)
