/** Classes of units for the automaton of words (`word-entry.ts`), which are told without knowing any name. */
import { APOSTROPHE, charInfo, FOLDED, IDEOGRAPHIC, IGNORED, UNNORMALIZED, UPPER, WORD } from './chars.ts'
import { WHOLE_WORD } from './word-beginnings.ts'

/** Class of units that have not been looked up yet. */
export const NEW = 0
/** Class of those in need of a closer look. */
export const ODD = 1
/** Class of what parts words. */
export const BORDER = 2
/**
 * Letters, capitals 32 further. They share classes, those of one alphabet hardly: what begins like a name is looked at
 * again.
 */
export const FIRST_LETTER = 3
export const CAPITAL = 32
export const FIRST_CAPITAL = FIRST_LETTER + CAPITAL
/** All letters, small ones. */
export const LETTERS: readonly number[] = Array.from(
  { length: CAPITAL - FIRST_LETTER },
  (_, at) => FIRST_LETTER + at,
)

/** Kinds of units that cannot be passed in stride. */
const ODD_KINDS = UNNORMALIZED | IDEOGRAPHIC | IGNORED | APOSTROPHE
const BLANK = WHOLE_WORD.charCodeAt(0)

/** Class of a folded letter, or of the blank behind a whole word. */
export const classOf = (unit: number): number =>
  unit === BLANK ? BORDER : FIRST_LETTER + (unit % (CAPITAL - FIRST_LETTER))

/** The classes, filled in as units are met. */
export class LetterClasses {
  /** By UTF-16 unit. */
  readonly table = new Uint8Array(0x10000)
  /** Kinds of characters met so far. */
  kinds = 0

  /** True for a unit that is met for the first time, and has its class now. */
  meet(code: number): boolean {
    if (this.table[code] !== NEW) return false
    const info = charInfo(code)
    this.kinds |= info
    const letter = classOf(info & FOLDED) + (info & UPPER ? CAPITAL : 0)
    this.table[code] = info & ODD_KINDS ? ODD : info & WORD ? letter : BORDER
    return true
  }
}
