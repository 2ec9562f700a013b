/** What a query would have been with the other keyboard layout on: genby for путин, згешт for putin, vnxls for 푸틴. */
import { hangulOf, keysOfHangul } from './hangul-keys.ts'

const QWERTY = "qwertyuiop[]asdfghjkl;'zxcvbnm,."
/** Russian and Ukrainian. That French and German have a few letters elsewhere is a typo to the search. */
const CYRILLIC = ['йцукенгшщзхъфывапролджэячсмитьбю', 'йцукенгшщзхїфівапролджєячсмитьбю']

const retyped = (text: string, from: string, to: string): string =>
  text.replace(/./g, (sign) => to.charAt(from.indexOf(sign)) || sign)

/** What may be words: no punctuation, and more than a single letter. */
const IS_WORDS = /^[\p{L}\p{N}\s]{2,}$/u

/** The query by the same keys of other layouts, each once; none where that changes nothing or makes no words. */
export const onOtherKeys = (text: string): string[] => {
  const lower = text.toLowerCase()
  const all = CYRILLIC.flatMap((layout) => [retyped(lower, QWERTY, layout), retyped(lower, layout, QWERTY)])
  return [...new Set([...all, hangulOf(text), keysOfHangul(text)])].filter(
    (other) => other !== lower && other !== text && IS_WORDS.test(other),
  )
}
