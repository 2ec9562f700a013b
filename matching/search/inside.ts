/** Where a query lies in a term, or a term in a query with an ending behind it: letter by letter, or by sound. */
import { fold } from '../chars.ts'
import { isKoreanEnding } from '../inflection.ts'
import { COST, restOf } from './rank.ts'
import type { Query, Term } from './terms.ts'

/** The least letters of a sound that tell anything: at the beginning of a name, and inside one. */
const LEAST_BEGINNING = 3
const LEAST_INSIDE = 5

/** What it costs a longer name to have the query only as part of a word: газ, газета. */
const TORN = 0.08

/** Whether a query ends in the middle of a word of a term that has more than one and begins with it. */
const endsInWord = (term: string, query: string): boolean => {
  const next = term.charAt(query.length)
  return term.startsWith(query) && next !== ' ' && term.indexOf(' ', query.length) > 0
}

const anyOf = (list: string): string => list.split(' ').map(fold).join('|')
/** What stands behind a Japanese name and is not part of it: forms of address, and particles. */
const JAPANESE_ENDING = new RegExp(
  `^(?:${anyOf('氏 さん 総書記 委員長 大統領 国防相 政府 側')})?(?:${anyOf('は が を に で と の も へ から まで より では には とは って という')})?$`,
)

/** Whether the query is a term and an ending. */
const hasEnding = (term: string, query: string): boolean => {
  if (term.length < 2 || !query.startsWith(term)) return false
  const rest = query.slice(term.length)
  return isKoreanEnding(rest) || JAPANESE_ENDING.test(rest)
}

/** Whether a sound holds others one behind the other: kakutosai sentoki in かくとうさいかのうなせんとうき. */
const holdsInOrder = (sound: string, parts: readonly string[]): boolean => {
  let from = 0
  return (
    parts.length > 1 &&
    parts.every((part) => {
      const at = part.length < LEAST_BEGINNING ? -1 : sound.indexOf(part, from)
      from = at + part.length
      return at >= 0
    })
  )
}

/** The cost of a term that has the query in it, letter by letter or by sound; 1 where it has not. */
export const costInside = (term: Term, query: Query): number => {
  const { letters, sound } = query
  if (term.letters === letters) return COST.whole
  if (term.letters.startsWith(letters))
    return COST.beginning + restOf(term.letters, letters) + (endsInWord(term.folded, query.folded) ? TORN : 0)
  if (sound !== '' && term.sound === sound) return COST.sound
  if (hasEnding(term.letters, letters)) return COST.ending
  const isInside = term.letters.includes(letters)
  if (isInside && ` ${term.folded}`.includes(` ${query.folded}`))
    return COST.word + restOf(term.letters, letters)
  if (sound.length >= LEAST_BEGINNING && term.sound.startsWith(sound))
    return COST.soundBeginning + restOf(term.sound, sound)
  if (isInside) return COST.inside + restOf(term.letters, letters)
  if (sound.length >= LEAST_INSIDE && term.sound.includes(sound))
    return COST.soundInside + restOf(term.sound, sound)
  if (holdsInOrder(term.sound, query.sounds)) return COST.soundsInside + restOf(term.sound, sound)
  return 1
}
