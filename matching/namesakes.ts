/** Surnames that stand for somebody else of that name. */
import type { Candidate } from './candidate.ts'
import { CAPITAL, LETTER, SMALL } from './letter-ranges.ts'

/** Two given names behind a surname: Kim Kwang Hyok, Kim Yo-jong; one word may be any: Kim Monday. */
const GIVEN_NAMES = new RegExp(
  String.raw`^\s[${CAPITAL}][${SMALL}]*(?:\s[${CAPITAL}]|[-‐‑][${LETTER}])[${SMALL}]`,
)
const LONGEST_GIVEN = 20

/** The longest stretch that opens a bracket: Mr Kim (Kim Jong-il). */
export const BRACKET = 2

const isShort = ({ kind }: Candidate): boolean => kind === 'short'

/** Where a text first names another person of a surname in full; infinite for nowhere. */
const firstNamesake = (text: string, surname: string, found: readonly Candidate[]): number => {
  const ours = new Set(found.filter((one) => one.entity >= 0 && !isShort(one)).map(({ start }) => start))
  const others = new Set(found.filter(({ entity }) => entity < 0).map(({ start }) => start))
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
    const behind = at + surname.length
    if (!ours.has(at) && (others.has(at) || GIVEN_NAMES.test(text.slice(behind, behind + LONGEST_GIVEN))))
      return at
  }
  return Number.POSITIVE_INFINITY
}

/**
 * Leaves out surnames behind another person of that name, in a block that has not named their bearer and doesn't right
 * behind: a director Kim Kwang Hyok, and what "Kim" said.
 */
export const withoutNamesakes = (text: string, found: Candidate[]): Candidate[] => {
  if (!found.some(isShort)) return found
  const namesakes = new Map<string, number>()
  const bearers = new Map<number, number>()
  for (const one of found)
    if (!isShort(one)) bearers.set(one.entity, Math.min(one.start, bearers.get(one.entity) ?? one.start))
  return found.filter((one) => {
    if (!isShort(one)) return true
    const surname = text.slice(one.start, one.end)
    const namesake = namesakes.get(surname) ?? firstNamesake(text, surname, found)
    namesakes.set(surname, namesake)
    return namesake > one.start || (bearers.get(one.entity) ?? Number.POSITIVE_INFINITY) <= one.end + BRACKET
  })
}
