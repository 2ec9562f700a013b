/** Compiles the dataset to the lexicon that every page's script carries. Build time only. */
import type { Entity, FrameSource, Language, WordClasses } from '../../data/types.ts'
import { charInfo } from '../chars.ts'
import { type Lexicon, type LexiconFiles, type Pattern, partOfKinds, type Sense } from '../lexicon.ts'
import type { PartScript } from '../types.ts'
import { encodeNames } from './encode.ts'
import { compileFrames, needsOf } from './frames.ts'
import { capitalsOf, needsAllCapitals, patternsOf } from './patterns.ts'
import { type Entry, NAME_CATEGORIES, reduceEntries, reduceWords } from './reduce.ts'

/** Categories of what other things are named after. */
const PLACES: readonly string[] = ['country', 'place']

export interface CompileInput {
  entities: readonly Entity[]
  words: WordClasses
  /** Names of the classes of common words. */
  common: readonly string[]
  /** Katakana words that may stand glued to a name. */
  glued: readonly string[]
  frames: readonly FrameSource[]
  /** Ids of the entities on each side of the subject. */
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

/** Gathers patterns with what they mean. */
class Builder {
  readonly #patterns = new Map<string, Map<string, Pattern>>()

  add(kind: Sense['kind'], of: number, language: Language | null, text: string, isName: boolean): void {
    // What is near a name begins as it does; how its other words are written tells nothing more.
    const capitals = kind === 'lookalike' ? capitalsOf(text) & 1 : capitalsOf(text)
    const sense = { kind, of, capitals, allCapitals: needsAllCapitals(text) }
    for (const labels of patternsOf(text, { language, isName })) {
      const same = this.#patterns.get(labels) ?? new Map<string, Pattern>()
      same.set(JSON.stringify(sense), { labels, sense })
      this.#patterns.set(labels, same)
    }
  }

  /** A look-alike that folds to the same labels as a name gives way to it. */
  list(): Pattern[] {
    return [...this.#patterns.values()].flatMap((same) => {
      const patterns = [...same.values()]
      const isName = patterns.some(({ sense }) => sense.kind === 'alias' || sense.kind === 'contextual')
      return patterns.filter(({ sense }) => !isName || sense.kind !== 'lookalike')
    })
  }
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

/** Compiles; the input has been validated. */
export const compileLexicon = (input: CompileInput): LexiconFiles => {
  const compile = (entries: readonly Entry[]): LexiconFiles => compileEntries(input, entries)
  return compile(reduceEntries(input.entities.flatMap(entriesOf), compile))
}

const compileEntries = (input: CompileInput, entries: readonly Entry[]): LexiconFiles => {
  const { entities, words, common, glued, frames, sides } = input
  const builder = new Builder()
  const indexOf = new Map(entities.map(({ id }, at) => [id, at]))
  for (const { entity, kind, language, text } of entries) {
    const isName = kind === 'lookalike' || NAME_CATEGORIES.includes(entity.category)
    builder.add(kind, kind === 'lookalike' ? -1 : (indexOf.get(entity.id) ?? -1), language, text, isName)
  }
  const wordNames = Object.keys(words)
  const compiled = compileFrames(frames, { entities, words: wordNames, common, sides })
  wordNames.forEach((name, at) => {
    for (const [language, list] of Object.entries(words[name] ?? {}))
      for (const text of reduceWords(list ?? [])) builder.add('word', at, language as Language, text, false)
  })
  const patterns = builder.list()
  /** Names that may be misspelt: what is one word of a phrase, or an abbreviation, is none. */
  const isProperName = ({ kind, of, capitals, allCapitals }: Sense): boolean => {
    const entity = entities[of]
    return (
      !allCapitals &&
      (kind === 'alias' || (kind === 'contextual' && capitals > 0)) &&
      entity?.reach === 'distinctive' &&
      !PHRASES.includes(entity.category)
    )
  }
  const namesIn = (script: PartScript | null) =>
    encodeNames(
      patterns.filter(({ labels }) => partOf(labels) === script),
      isProperName,
    )
  const partIn = (script: PartScript): string => JSON.stringify(namesIn(script))
  const lexicon: Lexicon = {
    entities: entities.map(({ id, category, reach, quoted, contextual }) => ({
      id,
      category,
      isGeneral: reach === 'general',
      givesName: PLACES.includes(category) && !quoted,
      needs: needsOf(contextual?.needs ?? [], input),
    })),
    words: wordNames.length,
    glued,
    ...compiled,
    sides,
    names: namesIn(null),
  }
  return {
    base: JSON.stringify(lexicon),
    parts: { cyrillic: partIn('cyrillic'), hangul: partIn('hangul'), east: partIn('east') },
  }
}
