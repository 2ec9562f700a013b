/**
 * Letters of the scripts that we read, as ranges for regular expressions. Unicode's classes say more, but an engine takes
 * up to a millisecond to compile `\p{L}` or `\p{Lu}`, hundreds of ranges, and does so on every page anew.
 */

/** Capitals; in the blocks where they take turns with small letters, both. */
export const CAPITAL = 'A-ZÀ-ÖØ-ÞĀ-ɏΑ-ΫЀ-ЯѠ-ԯḀ-ỿＡ-Ｚ'
/** Small letters, in the same way. */
export const SMALL = 'a-zß-öø-ɏά-ώа-ԯḀ-ỿａ-ｚ'
/** Chinese characters, kana and hangul. */
export const IDEOGRAPH = '々〇㐀-䶿一-鿿ぁ-ゖァ-ヺー가-힣'
/** All of them, and the ordinals of 2.ª and 3.º. */
export const LETTER = `${CAPITAL}${SMALL}ªº${IDEOGRAPH}`
/** What combines with a letter of theirs, or with an emoji. */
export const MARK =
  '\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f'
/** Decimal digits. */
export const DIGITS = '0-9０-９'
