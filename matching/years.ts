/** The years that a text names, as pieces of frames. */
import type { Atom } from './atom.ts'
import { DIGITS, LETTER, SMALL } from './letter-ranges.ts'

/**
 * A year in full, in kanji too, or in two digits with a sign of what it is; not a stretch of years (24年ぶり, 时隔24年),
 * not a decade, and not the year since when something has been so (since 2000, с июля 2000, 2000年7月以来).
 */
const YEAR = new RegExp(
  String.raw`(?<![${DIGITS}.,-])(?<!(?<![${LETTER}])(?:(?:since|seit|depuis|desde)\s(?:[${LETTER}]+\s)?|(?:со?|зі?|від)\s(?:[${SMALL}]+[аяо]\s)?))(?:(?:[1１][9９]|[2２][0０])[${DIGITS}][${DIGITS}]|[一二][九〇○零][〇○零一二三四五六七八九]{2}(?=年)|(?<=[’'])[${DIGITS}][${DIGITS}]|(?<![隔違违近約约逾過过])[${DIGITS}][${DIGITS}](?=[年년]))(?![${DIGITS}]|年代|年[ぶ間间前後后来來目生余餘]|年(?:[${DIGITS}一二三四五六七八九十]+月)?(?:以[来來降]|から|起|至|到(?![访訪]))|년(?:\s?[${DIGITS}]+월)?(?:\s?이[래후]|부터)|년대|년\s?(?:만에|간|전|뒤|후|째|동안)|s\b)`,
  'y',
)

/** The month behind a year: 2019年4月, 2019년 4월, 二〇一九年四月. */
const MONTH = /^[年년]\s?([0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})[月월]/

/** `年 12月`. */
const LONGEST_MONTH = 5

/** A number up to twelve, or digit by digit, in ASCII, whichever digits it is written in: ２０２４, 二〇二四, 二零二四, 十二. */
const inAscii = (digits: string): string =>
  digits
    .normalize('NFKC')
    .replace(/^十(?=.)/, '1')
    .replace('十', '10')
    .replace(/[○零]/g, '0')
    .replace(/[〇一二三四五六七八九]/g, (digit) => String('〇一二三四五六七八九'.indexOf(digit)))

/** That month as a year has it, `-04`; nothing where none is said. */
const monthIn = (rest: string): string => {
  const month = MONTH.exec(rest)?.[1]
  return month === undefined ? '' : `-${inAscii(month).padStart(2, '0')}`
}

const yearOf = (digits: string): string => {
  const year = inAscii(digits)
  return year.length === 4 ? year : `${Number(year) < 40 ? '20' : '19'}${year}`
}

/** The years in a text, each as often as `fillersOf` says that it fills something; asked by 2019 or, where the text says a month, 2019-04. */
export const yearsIn = (text: string, fillersOf: (year: string) => readonly number[]): Atom[] =>
  // Tried at every place, the expression above would cost more than all the rest of detection.
  Array.from(text.matchAll(/[0-9０-９]{2,}|[一二][九〇○零][〇○零一二三四五六七八九]{2}/g)).flatMap(
    ({ index: start }) => {
      YEAR.lastIndex = start
      const digits = YEAR.exec(text)?.[0]
      if (digits === undefined) return []
      const end = start + digits.length
      const year = yearOf(digits) + monthIn(text.slice(end, end + LONGEST_MONTH))
      return fillersOf(year).map((fills) => ({ start, end, weight: digits.length, fills }))
    },
  )
