import { byLanguage } from './words.ts'

/** The words of the options in a language. */
export const optionsWords = byLanguage<'options'>(
  import.meta.glob('./*.json', { eager: true, import: 'options' }),
)
