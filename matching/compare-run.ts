/** How near a run of ideographs or katakana is to a name. */
import { charInfo, DIGIT, FOLDED, fold, HAN, IDEOGRAPHIC, IGNORED, SEPARATOR, WORD } from './chars.ts'
import { editDistance } from './fuzzy.ts'

/** Edits between a name and what stands in its place, and where that ends. */
export interface Comparison {
  distance: number
  end: number
}

/** They are not near. */
export const NONE: Comparison = { distance: Number.POSITIVE_INFINITY, end: 0 }

/** Labels that are no characters. */
const INSTRUCTIONS = /[A-Z]/g

/** Countries in one character, as they are strung together: none is mistyped for another. 日米豪 is not 日米韓. */
const COUNTRIES = '米美日韓韩朝中俄露ロ豪澳印比菲英欧歐台加'

/** Whether one country stands where the name has another. */
const isOtherCountry = (name: string, part: string): boolean => {
  const at = Array.from(part).findIndex((unit, index) => unit !== name[index])
  if (name.length !== part.length) return false
  // Folded here, which is seldom asked for, and not for every page.
  const countries = fold(COUNTRIES)
  return countries.includes(name.charAt(at)) && countries.includes(part.charAt(at))
}

/** The characters of a name, from its labels. */
export const charactersOf = (labels: string): string => labels.replace(INSTRUCTIONS, '')

/** Compares a name without word borders, given by its characters, with the text from `start` on. */
export const compareRun = (text: string, start: number, name: string): Comparison => {
  // An ideograph carries as much as several letters, so five of them may have an edit; two of a Chinese one are another word.
  const most = charInfo(name.charCodeAt(0)) & HAN ? 1 : 2
  const limit = name.length >= 9 ? most : name.length >= 5 ? 1 : 0
  if (limit === 0) return NONE
  let letters = ''
  const ends: number[] = []
  for (let at = start; at < text.length && letters.length < name.length + limit; at++) {
    const info = charInfo(text.charCodeAt(at))
    if (info & (IDEOGRAPHIC | WORD) && !(info & IGNORED)) {
      letters += String.fromCharCode(info & FOLDED)
      ends.push(at + 1)
    } else if (info & IGNORED && ends.length > 0) ends[ends.length - 1] = at + 1
    else if (!(info & SEPARATOR)) break
  }
  let best = NONE
  for (let size = name.length - limit; size <= name.length + limit; size++) {
    const part = letters.slice(0, size)
    const endsAlike = part.at(-1) === name.at(-1)
    if (part.length < size || (!endsAlike && (size !== name.length || isNumeral(part)))) continue
    const distance = editDistance(name, part, limit)
    if (
      distance <= Math.min(limit, endsAlike ? limit : 1) &&
      distance < best.distance &&
      !isOtherCountry(name, part)
    )
      best = { distance, end: ends[size - 1] ?? 0 }
  }
  return best
}

/** Whether a run ends in a numeral, which is never mistyped for a letter: 金日成1912 is no 金日成一家. */
const isNumeral = (part: string): boolean => (charInfo(part.charCodeAt(part.length - 1)) & DIGIT) !== 0
