/** A key under which spellings of one sound meet: Putin, Poutine, プーチン, puutin; gim, kim; chong, jong, jeong. */
import { romanize } from './romanize.ts'

/**
 * What transliterations differ in, unified in this order: the sh and ch of six languages, Hepburn and Kunrei kana,
 * Revised and McCune–Reischauer vowels, long vowels, voiced and unvoiced letters, l and r.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/t?sch(?=t?sch)|shch/g, 's'],
  [/tsch|tch|ch|ty|cy|ts(?=[ei])/g, 'j'],
  [/s(?:j|ch|h|y)/g, 's'],
  [/d?zh|d[jz]|[jz]y|z(?=i)/g, 'j'],
  [/th?i/g, 'ji'],
  [/ts|tz/g, 't'],
  [/ph|hu(?=[aeiou])/g, 'f'],
  [/kh|ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/w/g, 'v'],
  [/eo|ou|oo|oh/g, 'o'],
  [/eu|uu/g, 'u'],
  [/ae|oe|ee/g, 'e'],
  [/y|ii/g, 'i'],
  [/[kc]/g, 'g'],
  [/t/g, 'd'],
  [/p/g, 'b'],
  [/l/g, 'r'],
  [/m(?=b)/g, 'n'],
  [/(.)\1+/g, '$1'],
]

const TONES = /(?<=[a-z])[1-5](?=[a-z ]|$)/g
const ACCENTS_AND_MARKS = /[\u0300-\u036f]|[^a-z\d\u0080-\uffff]/g
const HAS_LATIN = /[a-z]/

/** The key of a text; empty where it has no letter. Texts in different scripts can have the same. */
export const soundOf = (text: string): string => {
  const latin = romanize(text).normalize('NFKD').replace(TONES, '').replace(ACCENTS_AND_MARKS, '')
  return HAS_LATIN.test(latin)
    ? RULES.reduce((key, [pattern, one]) => key.replace(pattern, one), latin)
    : latin
}
