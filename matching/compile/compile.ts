/** Compiles the dataset to the lexicon that every page's script carries. Build time only. */
import type { Entity, FrameSource, Language, WordClasses } from '../../data/types.ts'
import { charInfo } from '../chars.ts'
import { columnsOf } from '../columns.ts'
import {
  ALL_CAPITALS,
  type LexiconEntity,
  type LexiconFiles,
  type LexiconWithNames,
  type Pattern,
  partOfKinds,
  type Sense,
} from '../lexicon.ts'
import type { PartScript } from '../types.ts'
import { encodeNames } from './encode.ts'
import { compileFrames, needsOf, sidesOf } from './frames.ts'
import { withoutIncluded } from './included.ts'
import { capitalsOf, type PatternOptions, patternsOf } from './patterns.ts'
import { type Entry, NAME_CATEGORIES, reduceEntries, reduceWords } from './reduce.ts'

/** Categories of what other things are named after. */
const PLACES: readonly string[] = ['country', 'place']

/** What a lexicon is made of: the parts of a checked pack. */
export interface CompileInput {
  entities: readonly Entity[]
  words: WordClasses
  /** Names of the classes of common words. */
  common: readonly string[]
  /** Katakana words that may stand glued to a name. */
  glued: readonly string[]
  frames: readonly FrameSource[]
  /** Ids of the entities on each side of the subject, and `#` with the name of a word class. */
  sides: readonly (readonly string[])[]
}

const languagesOf = (
  byLanguage: { [language in Language]?: readonly string[] | undefined },
): [Language, string][] =>
  Object.entries(byLanguage).flatMap(([language, list]) =>
    (list ?? []).map((text): [Language, string] => [language as Language, text]),
  )

/** Names that are aliases, and aliases. */
const aliasesOf = (entity: Entity): [Language, string][] => [
  ...(entity.nameIsLabel ? [] : (Object.entries(entity.names) as [Language, string][])),
  ...languagesOf(entity.aliases),
]

/** Categories whose names are phrases of common words: one word of them misspelt is no name. */
const PHRASES: readonly string[] = ['agreement', 'event', 'concept']

/** The part that a pattern belongs to; null for the base. */
const partOf = (labels: string): PartScript | null =>
  partOfKinds(Array.from(labels).reduce((kinds, label) => kinds | charInfo(label.charCodeAt(0)), 0))

const spell = (kind: Sense['kind'], of: number, text: string, options: PatternOptions): Pattern[] => {
  const sense = { kind, of, capitals: capitalsOf(text) }
  return patternsOf(text, options).map((labels) => ({ labels, sense }))
}

/** Each pattern once with each of its senses; a look-alike that folds to the same labels as a name gives way to it. */
const merge = (patterns: Iterable<Pattern>): Pattern[] => {
  const byLabels = new Map<string, Map<string, Pattern>>()
  for (const pattern of patterns) {
    const same = byLabels.get(pattern.labels) ?? new Map<string, Pattern>()
    same.set(JSON.stringify(pattern.sense), pattern)
    byLabels.set(pattern.labels, same)
  }
  return [...byLabels.values()].flatMap((same) => {
    const all = [...same.values()]
    const isName = all.some(({ sense }) => sense.kind === 'alias' || sense.kind === 'contextual')
    return all.filter(({ sense }) => !isName || sense.kind !== 'lookalike')
  })
}

const entriesOf = (entity: Entity): Entry[] => [
  ...aliasesOf(entity).map(
    ([language, text]): Entry => ({
      entity,
      kind: entity.contextual?.all ? 'contextual' : 'alias',
      language,
      text,
      isName: entity.names[language] === text,
    }),
  ),
  ...languagesOf(entity.contextual?.aliases ?? {}).map(
    ([language, text]): Entry => ({ entity, kind: 'contextual', language, text }),
  ),
  ...languagesOf(entity.short ?? {}).map(
    ([language, text]): Entry => ({ entity, kind: 'short', language, text }),
  ),
  ...entity.lookalikes.map((text): Entry => ({ entity, kind: 'lookalike', language: null, text })),
]

/** The patterns of texts, worked out once: a lexicon is compiled again and again while entries are left out of it. */
class Speller {
  /** Those of all words. */
  readonly words: readonly Pattern[]
  readonly #indexes: ReadonlyMap<string, number>
  readonly #known = new Map<Entry, Pattern[]>()

  constructor({ entities, words }: CompileInput) {
    this.#indexes = new Map(entities.map(({ id }, at) => [id, at]))
    this.words = Object.values(words).flatMap((byLanguage, at) =>
      Object.entries(byLanguage).flatMap(([language, list]) =>
        reduceWords(list ?? []).flatMap((text) =>
          spell('word', at, text, { language: language as Language, isName: false }),
        ),
      ),
    )
  }

  /** The patterns of an entry. */
  of(entry: Entry): Pattern[] {
    const patterns = this.#known.get(entry) ?? this.#spell(entry)
    this.#known.set(entry, patterns)
    return patterns
  }

  #spell({ entity, kind, language, text }: Entry): Pattern[] {
    if (kind === 'lookalike') return spell(kind, -1, text, { language, isName: true })
    const isName = NAME_CATEGORIES.includes(entity.category)
    return spell(kind, this.#indexes.get(entity.id) ?? -1, text, { language, isName })
  }
}

/** Large classes first: what a pattern means is then a small number, and most often one byte. */
const bySize = (words: WordClasses): WordClasses => {
  const size = (name: string): number => Object.values(words[name] ?? {}).flat().length
  return Object.fromEntries(Object.entries(words).sort(([a], [b]) => size(b) - size(a)))
}

/** Compiles; the input has been validated. */
export const compileLexicon = (source: CompileInput): LexiconFiles => {
  const input = { ...source, words: bySize(source.words) }
  const speller = new Speller(input)
  const spellAll = (entries: readonly Entry[]): Pattern[] =>
    merge([...entries.flatMap((entry) => speller.of(entry)), ...speller.words])
  const entries = reduceEntries(input.entities.flatMap(entriesOf), (kept) =>
    compilePatterns(input, spellAll(kept)),
  )
  return compilePatterns(input, withoutIncluded(spellAll(entries)))
}

/** Whether a sense is a name that may be misspelt: one word of a phrase, or an abbreviation, is none. */
const isProperName = (entities: readonly Entity[], { kind, of, capitals }: Sense): boolean => {
  const entity = entities[of]
  return (
    !(capitals & ALL_CAPITALS) &&
    (kind === 'alias' || (kind === 'contextual' && capitals > 0)) &&
    entity?.reach === 'distinctive' &&
    !PHRASES.includes(entity.category)
  )
}

const compileEntity = (
  { id, category, reach, quoted, contextual }: Entity,
  input: CompileInput,
): LexiconEntity => ({
  id,
  category,
  isGeneral: reach === 'general',
  givesName: PLACES.includes(category) && !quoted,
  needs: needsOf(contextual?.needs ?? [], input),
})

const compilePatterns = (input: CompileInput, patterns: readonly Pattern[]): LexiconFiles => {
  const { entities, words, common, glued, frames, sides } = input
  const wordNames = Object.keys(words)
  const compiled = compileFrames(frames, { entities, words: wordNames, common, sides })
  const parts = patterns.map(({ labels }) => partOf(labels))
  const namesIn = (script: PartScript | null) =>
    encodeNames(
      patterns.filter((_, at) => parts[at] === script),
      (sense) => isProperName(entities, sense),
    )
  const partIn = (script: PartScript): string => JSON.stringify(namesIn(script))
  const lexicon: LexiconWithNames = {
    entities: columnsOf(entities.map((entity) => compileEntity(entity, input))),
    words: wordNames.length,
    glued,
    ...compiled,
    sides: sidesOf({ entities, words: wordNames, sides }),
    names: namesIn(null),
  }
  return {
    base: JSON.stringify(lexicon),
    parts: { cyrillic: partIn('cyrillic'), hangul: partIn('hangul'), east: partIn('east') },
  }
}
