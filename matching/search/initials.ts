/** Korean as it is typed in a hurry: the first consonant of each syllable, ㄱㅈㅇ for 김정은. */
import { COST, restOf } from './rank.ts'

const CONSONANTS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const FIRST_SYLLABLE = 0xac00
const SYLLABLES = 11_172
/** Syllables that begin with the same consonant. */
const SYLLABLES_EACH = SYLLABLES / CONSONANTS.length

/** The consonants of a query that is nothing else, two or more; else empty. */
export const initialsIn = (query: string): string => {
  const letters = query.replace(/\s/g, '')
  return /^[ㄱ-ㅎ]{2,}$/.test(letters) ? letters : ''
}

const initialOf = (letter: string): string => {
  const at = letter.charCodeAt(0) - FIRST_SYLLABLE
  return at >= 0 && at < SYLLABLES ? CONSONANTS.charAt(Math.floor(at / SYLLABLES_EACH)) : letter
}

/** What it costs a name to begin with those consonants; 1 where it doesn't. */
export const costOfInitials = (name: string, initials: string): number => {
  const own = name.replace(/\s/g, '').replace(/./g, initialOf)
  return own.startsWith(initials) ? COST.sound + restOf(own, initials) : 1
}
