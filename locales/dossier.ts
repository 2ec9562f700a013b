import { byLanguage } from './words.ts'

/** The words of the dossier in a language. */
export const dossierWords = byLanguage<'dossier'>(
  import.meta.glob('./*.json', { eager: true, import: 'dossier' }),
)
