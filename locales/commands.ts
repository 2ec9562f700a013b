import { byLanguage } from './words.ts'

/** What the keyboard commands do, among the words of the manifest: the browser shows these in its own language only. */
export const commandWords = byLanguage<'extension'>(
  import.meta.glob('./*.json', { eager: true, import: 'extension' }),
)
