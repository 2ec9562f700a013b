import { byLanguage } from './words.ts'

/** The words of the card in a language. */
export const cardWords = byLanguage<'card'>(import.meta.glob('./*.json', { eager: true, import: 'card' }))
