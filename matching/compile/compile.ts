/** Compiles the dataset to the lexicon that every page's script carries. Build time only. */
import type { Entity, Language } from '../../data/types.ts'
import { charInfo, IDEOGRAPHIC } from '../chars.ts'
import { encodeTrie, isEndingLabel, type Frame, type Lexicon, type Sense } from '../lexicon.ts'
import { capitalsOf, needsAllCapitals, patternsOf } from './patterns.ts'

/** Words by language: the pieces of frames, in dictionary form. */
export type WordClasses = Record<string, Partial<Record<Language, readonly string[]>>>

/** A frame as the pack spells it. */
export interface FrameSource {
  /** Id of the entity that it names; null where the whole is something else and stays unmarked. */
  entity: string | null
  /** What must stand together: `@id`, `#word`, `=year`, alternatives joined by `|`; optional with a leading `?`. */
  slots: readonly string[]
  gap?: readonly number[]
  needs?: readonly string[]
  ordered?: boolean
}

export interface CompileInput {
  entities: readonly Entity[]
  words: WordClasses
  frames: readonly FrameSource[]
}

/** Categories whose names have one bearer. */
const NAME_CATEGORIES: readonly string[] = ['person', 'country', 'place', 'organization']

/** A misspelling is looked for in names of at least this many letters. */
const FUZZY_LETTERS = 6
const FUZZY_KANA = 5

/** Names with capitals, but not abbreviations, and names in kana. */
const canBeMisspelt = (text: string): boolean =>
  (/^\p{Lu}/u.test(text) && !/^\p{Lu}{2}/u.test(text)) || /^[\p{Script=Katakana}ー]/u.test(text)

const languagesOf = (byLanguage: Partial<Record<Language, readonly string[]>>): [Language, string][] =>
  Object.entries(byLanguage).flatMap(([language, list]) => (list ?? []).map((text): [Language, string] => [language as Language, text]))

/** Names that are aliases, and aliases. */
const aliasesOf = (entity: Entity): [Language, string][] => [
  ...(entity.nameIsLabel ? [] : (Object.entries(entity.names) as [Language, string][])),
  ...languagesOf(entity.aliases),
]

class Builder {
  readonly senses: Sense[] = []
  readonly patterns = new Map<string, Set<number>>()
  readonly #senseNumbers = new Map<string, number>()

  add(kind: Sense['kind'], of: number, language: Language | null, text: string, isName: boolean): void {
    const sense = { kind, of, capitals: capitalsOf(text), allCapitals: needsAllCapitals(text) }
    for (const labels of patternsOf(text, { language, isName })) {
      const numbers = this.patterns.get(labels) ?? new Set()
      numbers.add(this.#numberOf(sense))
      this.patterns.set(labels, numbers)
    }
  }

  #numberOf(sense: Sense): number {
    const key = JSON.stringify(sense)
    const known = this.#senseNumbers.get(key)
    if (known !== undefined) return known
    this.senses.push(sense)
    this.#senseNumbers.set(key, this.senses.length - 1)
    return this.senses.length - 1
  }
}

/** Labels up to the end of the first word or katakana run, if it is long enough to be recognized misspelt. */
const headOf = (labels: string): string | null => {
  const end = labels.search(/[\ue000-\ue0ff]/)
  if (end < 0 || charInfo(labels.charCodeAt(0)) & IDEOGRAPHIC) {
    const run = /^[\u3041-\u3096]+/.exec(labels)?.[0] ?? ''
    return run.length >= FUZZY_KANA ? run : null
  }
  return end >= FUZZY_LETTERS - 1 && isEndingLabel(labels.charCodeAt(end)) ? labels.slice(0, end + 1) : null
}

const compileFrame = (source: FrameSource, indexOf: ReadonlyMap<string, number>): Frame => {
  const slots = source.slots.map((slot) => slot.replace(/^\?/, '').split('|'))
  return {
    entity: source.entity === null ? -1 : (indexOf.get(source.entity) ?? -1),
    slots,
    optional: source.slots.map((slot) => slot.startsWith('?')),
    gap: [source.gap?.[0] ?? 30, source.gap?.[1] ?? 12],
    needs: [...(source.needs ?? [])],
    ordered: source.ordered ?? false,
  }
}

/** Compiles; the input has been validated. */
export const compileLexicon = ({ entities, words, frames }: CompileInput): Lexicon => {
  const builder = new Builder()
  const heads = new Set<string>()
  const indexOf = new Map(entities.map(({ id }, at) => [id, at]))
  entities.forEach((entity, at) => {
    const isName = NAME_CATEGORIES.includes(entity.category)
    for (const [language, text] of aliasesOf(entity)) {
      builder.add('alias', at, language, text, isName)
      if (entity.reach === 'distinctive' && canBeMisspelt(text))
        for (const labels of patternsOf(text, { language, isName })) heads.add(headOf(labels) ?? '')
    }
    for (const [language, text] of languagesOf(entity.contextual?.aliases ?? {}))
      builder.add('contextual', at, language, text, isName)
    for (const [language, text] of languagesOf(entity.short ?? {})) builder.add('short', at, language, text, true)
    for (const text of entity.lookalikes) builder.add('lookalike', -1, null, text, true)
  })
  const wordNames = Object.keys(words)
  wordNames.forEach((name, at) => {
    for (const [language, text] of languagesOf(words[name] ?? {})) builder.add('word', at, language, text, false)
  })
  return {
    entities: entities.map(({ id, category, reach, contextual }) => ({
      id,
      category,
      isGeneral: reach === 'general',
      needs: [...(contextual?.needs ?? [])],
    })),
    words: wordNames,
    senses: builder.senses,
    frames: frames.map((frame) => compileFrame(frame, indexOf)),
    heads: [...heads].filter((head) => head !== '').sort(),
    trie: encodeTrie([...builder.patterns].flatMap(([labels, senses]) => [...senses].map((sense) => ({ labels, sense })))),
  }
}
