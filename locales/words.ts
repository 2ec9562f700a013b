/** The words of the interface in the reader's language: one file per language, one section per screen. */
import type { Language } from '../data/types.ts'
import type en from './en.json'
import { settleParticles } from './korean-particles.ts'

/** The sections of a language's file. A screen takes its own, so that the card doesn't carry the words of the options. */
type Sections = typeof en

/** Plural forms by the categories of `Intl.PluralRules`; `other` is always there. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

// Languages without plural forms have only `other`, so the type of the English file must not ask for `one`.
type Loose<T> = {
  [K in keyof T]: T[K] extends string ? string : T[K] extends { other: string } ? Plural : Loose<T[K]>
}

/** Words of one screen, by language. */
export type Words<S extends keyof Sections> = Loose<Sections[S]>

/** Browsers tell the two ways to write Chinese apart by region, and the folders of `_locales` are named after these files. */
const FILES: Partial<Record<Language, string>> = { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' }

/** The name of a language's file. */
export const localeFile = (locale: Language): string => `${FILES[locale] ?? locale}.json`

/** Looks a screen's words up by language, from the modules that `import.meta.glob('./*.json')` yields. */
export const byLanguage = <S extends keyof Sections>(modules: Record<string, unknown>) => {
  const words = modules as Record<string, Words<S>>
  return (locale: Language): Words<S> => {
    const found = words[`./${localeFile(locale)}`]
    if (!found) throw new Error(`locales/${localeFile(locale)} is missing`)
    return found
  }
}

/** The key of the words for a name that has hyphens, which browsers don't take: `nextMention` for `next-mention`. */
export const wordKey = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Puts values into `{placeholders}`; one without a value stays as it is, so that a mistake shows. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  settleParticles(template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)))

/** Picks the plural form for a count and puts the count into its `{count}`. */
export const fillCount = (forms: Plural, count: number, locale: Language): string =>
  fill(forms[new Intl.PluralRules(locale).select(count)] ?? forms.other, {
    count: count.toLocaleString(localeTag(locale)),
  })

/** The tag to format dates and numbers by: day before month in English, as the newsroom writes. */
export const localeTag = (locale: Language): string => (locale === 'en' ? 'en-GB' : locale)

/** A name with a capital, as at the head of a line: those of common things begin small in the data. */
export const capitalize = (name: string, locale: Language): string =>
  name.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(localeTag(locale)))
