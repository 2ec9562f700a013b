/** The words of the interface in the reader's language: one file a language, one section a screen. */
import type { Language } from '../data/types.ts'
import type en from './en.json'

/** The sections of a language's file. A screen takes its own, so that the card doesn't carry the words of the options. */
type Sections = typeof en

/** Plural forms by the categories of `Intl.PluralRules`; `other` is always there. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

// Languages that split no plural give `other` alone, so the type of the English file must not ask for `one`.
type Loose<T> = {
  [K in keyof T]: T[K] extends string ? string : T[K] extends { other: string } ? Plural : Loose<T[K]>
}

/** Words of one screen, by language. */
export type Words<S extends keyof Sections> = Loose<Sections[S]>

/** Browsers know the two ways to write Chinese by region, and the names of these files make the folders of `_locales`. */
const FILES: Partial<Record<Language, string>> = { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' }

/** The name of a language's file. */
export const localeFile = (locale: Language): string => `./${FILES[locale] ?? locale}.json`

/** Looks a screen's words up by language, from the modules that `import.meta.glob('./*.json')` yields. */
export const byLanguage = <S extends keyof Sections>(modules: Record<string, unknown>) => {
  const words = modules as Record<string, Words<S>>
  return (locale: Language): Words<S> => {
    const found = words[localeFile(locale)]
    if (!found) throw new Error(`locales/${localeFile(locale)} is missing`)
    return found
  }
}

/** Korean particles, written in both of their forms: behind a final consonant and behind none. */
const PARTICLES: Readonly<Record<string, readonly [string, string]>> = {
  '은(는)': ['은', '는'],
  '을(를)': ['을', '를'],
  '(으)로': ['으로', '로'],
}
/** One behind a syllable, with the brackets and the quotation mark that may stand between. */
const PARTICLE = /([가-힣])((?:\([^()]*\))?’?)(은\(는\)|을\(를\)|\(으\)로)/g
/** Syllables are numbered so that the final consonant counts fastest: none, or one of 27, of which ㄹ is the eighth. */
const FINALS = 28
const RIEUL = 8

/** Leaves the form that goes with the syllable: 푸틴을, 러시아를, 서울로. Behind other letters both stay. */
const settleParticles = (text: string): string =>
  text.replace(PARTICLE, (_, syllable: string, between: string, particle: string) => {
    const final = (syllable.charCodeAt(0) - '가'.charCodeAt(0)) % FINALS
    const isOpen = final === 0 || (final === RIEUL && particle === '(으)로')
    return `${syllable}${between}${PARTICLES[particle]?.[isOpen ? 1 : 0]}`
  })

/** Puts values into `{placeholders}`; one without a value stays as it is, so that a slip shows. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  settleParticles(template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)))

/** Picks the plural form for a count and puts the count into its `{count}`. */
export const fillCount = (forms: Plural, count: number, locale: Language): string =>
  fill(forms[new Intl.PluralRules(locale).select(count)] ?? forms.other, {
    count: count.toLocaleString(localeTag(locale)),
  })

/** The tag to format dates and numbers by: day before month in English, as the newsroom writes. */
export const localeTag = (locale: Language): string => (locale === 'en' ? 'en-GB' : locale)
