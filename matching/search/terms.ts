/** What an entity is looked up by: its names, aliases and readings, each with its keys. */
import { LANGUAGES, type Language, type Searchable } from '../../data/types.ts'
import { fold } from '../chars.ts'
import { soundOf } from './sound.ts'
import { lettersIn, wordsOf } from './words.ts'

/** What a term is to its entity: an adjective or a keyword names it less well than a name does. */
export const TERM_KINDS = ['name', 'adjective', 'keyword'] as const

/** The keys by which texts are compared. */
interface Keys {
  /** As it is written. */
  text: string
  /** Folded, blanks kept. */
  folded: string
  /** Folded, without blanks and marks: spacing is a matter of taste. */
  letters: string
  sound: string
}

/** One way to write or read an entity. */
export interface Term extends Keys {
  entity: string
  kind: (typeof TERM_KINDS)[number]
  /** In which languages it is what the entity is called, as their bits; 0 where that isn't known. */
  languages: number
  /** Places in the vocabulary. */
  words: readonly number[]
}

/** What a reader typed. */
export interface Query extends Keys {
  words: readonly string[]
  /** The sound of each part between blanks. */
  sounds: readonly string[]
}

/** A text as it is compared: width, case, accents and kana made one, one blank between words. */
export const foldText = (text: string): string => fold(text.normalize('NFKC')).trim().replace(/ +/g, ' ')

/** の, 的 and 의 between two parts of a name are optional: プーチンの訪朝, プーチン訪朝. */
const LINKS =
  /(?<=[\p{Script=Katakana}\p{Script=Han}ー])の(?=[\p{Script=Katakana}\p{Script=Han}])|(?<=\p{Script=Han}{2})的(?=\p{Script=Han}{2})|(?<=\p{Script=Hangul})의(?= )/gu

/** A text with its keys and its words. */
export const queryOf = (text: string): Query => {
  const folded = foldText(text.replace(LINKS, ''))
  const sounds = text.split(/\s+/).map(soundOf)
  return { text, folded, letters: lettersIn(folded), sound: soundOf(text), words: wordsOf(folded), sounds }
}

/** A language as a bit among those of others. */
export const bitOf = (language: Language): number => 1 << LANGUAGES.indexOf(language)

const namesIn = ({ names, aliases, contextual, short }: Searchable, language: Language): string[] =>
  [names, aliases, contextual?.aliases, short].flatMap((byLanguage) => byLanguage?.[language] ?? [])

/** A term before its words are numbered. */
export type SpeltTerm = Omit<Query, 'sounds'> & Pick<Term, 'kind' | 'languages'>

/** Every term of an entity, each spelling once. */
export const termsOf = (entity: Searchable, adjectives: readonly string[] = []): SpeltTerm[] => {
  const terms = new Map<string, SpeltTerm>()
  const add = (kind: Term['kind'], texts: readonly string[], languages = 0) => {
    for (const keys of texts.map(queryOf)) {
      const known = terms.get(keys.folded)
      if (known) known.languages |= languages
      else if (keys.letters !== '') terms.set(keys.folded, { ...keys, kind, languages })
    }
  }
  for (const language of LANGUAGES) add('name', namesIn(entity, language), bitOf(language))
  // How a name is read is not what anybody is called.
  for (const texts of Object.values(entity.readings ?? {})) add('name', texts ?? [])
  add('adjective', adjectives)
  add('keyword', entity.keywords ?? [])
  return [...terms.values()]
}
