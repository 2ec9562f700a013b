/** What patterns are made of: labels, which are folded UTF-16 units, and instructions in capital letters. */
import { charInfo, DIGIT, IDEOGRAPHIC, WORD } from './chars.ts'

/** A blank or hyphen must stand here. Instructions are capital letters, which folded text does not have. */
export const SEPARATOR_REQUIRED = 'A'
/** A blank or hyphen may stand here. */
export const SEPARATOR_OPTIONAL = 'B'
const FIRST_SPECIAL = 'A'.charCodeAt(0)
const FIRST_ENDING = 'C'.charCodeAt(0)
/** The last label that is an instruction. */
export const LAST_SPECIAL = 'Z'.charCodeAt(0)

/** True for labels that are instructions to the walker instead of characters. */
export const isSpecial = (label: number): boolean => label >= FIRST_SPECIAL && label <= LAST_SPECIAL
/** True for the label of an ending class. */
export const isEndingLabel = (label: number): boolean => label >= FIRST_ENDING && label <= LAST_SPECIAL
/** The label of an ending class. */
export const endingLabel = (ending: number): string => String.fromCharCode(FIRST_ENDING + ending)
/** The ending class of such a label. */
export const endingOf = (label: number): number => label - FIRST_ENDING

/** Whether a label is a letter or a digit of words. */
export const isLetter = (label: number): boolean => !isSpecial(label) && (charInfo(label) & WORD) !== 0
/** Whether a label is a digit. */
export const isDigit = (label: number): boolean => (charInfo(label) & DIGIT) !== 0
/** Whether a label is a unit of text without blanks. */
export const isIdeograph = (label: number): boolean => (charInfo(label) & IDEOGRAPHIC) !== 0
