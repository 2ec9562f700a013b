/** Compiles the dataset to the lexicon that every page's script carries. Build time only. */
import type { Entity, Language } from '../../data/types.ts'
import { charInfo, IDEOGRAPHIC } from '../chars.ts'
import { encodeTrie, isEndingLabel, type Frame, type Lexicon, type Sense } from '../lexicon.ts'
import { capitalsOf, needsAllCapitals, patternsOf } from './patterns.ts'
import { type Entry, NAME_CATEGORIES, reduceEntries } from './reduce.ts'

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

  /** Patterns with their senses; a look-alike that folds to the same labels as a name gives way to it. */
  patternList(): { labels: string; sense: number }[] {
    return [...this.patterns].flatMap(([labels, numbers]) => {
      const senses = [...numbers]
      const isName = senses.some((sense) => ['alias', 'contextual'].includes(this.senses[sense]?.kind ?? ''))
      return senses
        .filter((sense) => !isName || this.senses[sense]?.kind !== 'lookalike')
        .map((sense) => ({ labels, sense }))
    })
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

const entriesOf = (entity: Entity): Entry[] => [
  ...aliasesOf(entity).map(([language, text]): Entry => ({ entity, kind: 'alias', language, text })),
  ...languagesOf(entity.contextual?.aliases ?? {}).map(([language, text]): Entry => ({ entity, kind: 'contextual', language, text })),
  ...languagesOf(entity.short ?? {}).map(([language, text]): Entry => ({ entity, kind: 'short', language, text })),
  ...entity.lookalikes.map((text): Entry => ({ entity, kind: 'lookalike', language: null, text })),
]

/** Compiles; the input has been validated. */
export const compileLexicon = (input: CompileInput): Lexicon => {
  const compile = (entries: readonly Entry[]): Lexicon => compileEntries(input, entries)
  return compile(reduceEntries(input.entities.flatMap(entriesOf), compile))
}

const compileEntries = ({ entities, words, frames }: CompileInput, entries: readonly Entry[]): Lexicon => {
  const builder = new Builder()
  const heads = new Set<string>()
  const indexOf = new Map(entities.map(({ id }, at) => [id, at]))
  for (const { entity, kind, language, text } of entries) {
    const isName = kind === 'lookalike' || NAME_CATEGORIES.includes(entity.category)
    builder.add(kind, kind === 'lookalike' ? -1 : (indexOf.get(entity.id) ?? -1), language, text, isName)
    if (kind === 'alias' && entity.reach === 'distinctive' && canBeMisspelt(text))
      for (const labels of patternsOf(text, { language, isName })) heads.add(headOf(labels) ?? '')
  }
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
    trie: encodeTrie(builder.patternList()),
  }
}
