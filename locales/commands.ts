import { byLanguage } from './words.ts'

/** What the keyboard commands do, among the words of the manifest: the browser says these in its own language alone. */
export const commandWords = byLanguage<'extension'>(
  import.meta.glob('./*.json', { eager: true, import: 'extension' }),
)
