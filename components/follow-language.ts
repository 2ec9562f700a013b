import { type ReadonlySignal, signal } from '@preact/signals'
import type { Language } from '../data/types.ts'

/** Something read per language, in the language that is wanted now. */
export interface Followed<T> {
  /** The newest reading that is still wanted. */
  now: ReadonlySignal<T>
  /** Reads it in another language; until that has arrived, the current one stays. */
  follow(language: Language): Promise<void>
}

/** Reads something in the first language, and then in each that is chosen, however long a reading takes. */
export async function followLanguage<T>(
  read: (language: Language) => Promise<T>,
  first: Language,
): Promise<Followed<T>> {
  const now = signal(await read(first))
  let wanted = first
  const follow = async (language: Language) => {
    if (language === wanted) return
    wanted = language
    const answer = await read(language)
    // One that was chosen later may have been there sooner.
    if (wanted === language) now.value = answer
  }
  return { now, follow }
}
