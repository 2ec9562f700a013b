import { byLanguage } from './words.ts'

/** The words of the popup in a language. */
export const popupWords = byLanguage<'popup'>(import.meta.glob('./*.json', { eager: true, import: 'popup' }))
