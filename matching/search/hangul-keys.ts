/** Korean by the keys of a Latin keyboard (dubeolsik): vnxls for 푸틴, and back. */

const listOf = (keys: string): readonly string[] => keys.split(' ')

/** The keys of each sound, in the order of Unicode; a syllable may have no last consonant. */
const INITIALS = listOf('r R s e E f a q Q t T d w W c z x v g')
const MEDIALS = listOf('k o i O j p u P h hk ho hl y n nj np nl b m ml l')
const FINALS = ['', ...listOf('r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g')]
/** The same for letters that stand alone, ㄱ to ㅣ. */
const LETTERS = listOf(
  'r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g k o i O j p u P h hk ho hl y n nj np nl b m ml l',
)

const FIRST_SYLLABLE = 0xac00
const FIRST_LETTER = 0x3131

const anyOf = (list: readonly string[]): string => list.toSorted((a, b) => b.length - a.length).join('|')
/** A last consonant is one that no vowel follows. */
const SYLLABLE = new RegExp(
  `(${anyOf(INITIALS)})(${anyOf(MEDIALS)})((?:${anyOf(FINALS.slice(1))})(?![${MEDIALS.join('')}]))?`,
  'g',
)

/** Capitals without a letter of their own: only R, E, T, Q, W, O and P write another one with the shift key. */
const UNSHIFTED = /(?![RETQWOP])[A-Z]/g

/** What keys of a Latin keyboard write in Korean; what makes no syllable stays. */
export const hangulOf = (keys: string): string =>
  keys
    .replace(UNSHIFTED, (key) => key.toLowerCase())
    .replace(SYLLABLE, (_, initial: string, medial: string, final = '') =>
      String.fromCharCode(
        FIRST_SYLLABLE +
          (INITIALS.indexOf(initial) * MEDIALS.length + MEDIALS.indexOf(medial)) * FINALS.length +
          FINALS.indexOf(final),
      ),
    )

const keysOfSyllable = (nth: number): string => {
  const vowels = Math.floor(nth / FINALS.length)
  const keys = [
    INITIALS[Math.floor(vowels / MEDIALS.length)],
    MEDIALS[vowels % MEDIALS.length],
    FINALS[nth % FINALS.length],
  ]
  return keys.join('')
}

/** The keys that write a Korean text, in small letters; other signs stay. */
export const keysOfHangul = (text: string): string =>
  text
    .replace(/[가-힣]/g, (sign) => keysOfSyllable(sign.charCodeAt(0) - FIRST_SYLLABLE))
    .replace(/[ㄱ-ㅣ]/g, (sign) => LETTERS[sign.charCodeAt(0) - FIRST_LETTER] ?? sign)
    .toLowerCase()
