/**
 * What the lexicon need not carry. The dataset is written for people and for search: it lists every spelling and every
 * look-alike that somebody thought of. Many are found, or passed over, by the rules alone; these stay at home, so that
 * the script that every page pays for stays small. Build time only.
 */
import type { Entity, Language } from '../../data/types.ts'
import { beginsIdeographic } from '../borders.ts'
import { fold } from '../chars.ts'
import { type Columns, columnsOf, rowsOf } from '../columns.ts'
import { createWholeDetector, mentionsOn } from '../detector.ts'
import type { Frame, LexiconFiles, LexiconWithNames } from '../lexicon.ts'
import type { Mention } from '../types.ts'

/** Categories whose names have one bearer. */
export const NAME_CATEGORIES: readonly string[] = ['person', 'country', 'place', 'organization']

/** One alias of one entity, or a look-alike where there is no entity. */
export interface Entry {
  entity: Entity
  kind: 'alias' | 'contextual' | 'short' | 'lookalike'
  language: Language | null
  text: string
  /** True for the name on the card: it stays, so that it is recognized misspelt too. */
  isName?: boolean
}

/** How much of an alias must be covered without it for it to be left out: of a proper name nearly all, of a phrase its heart. */
const COVERED_NAME = 0.75
const COVERED_PHRASE = 0.45
/** Steps in which aliases are taken up, shortest first, each judged by what the ones before it find. */
const ROUNDS = [...Array.from({ length: 24 }, (_, step) => 2 * step + 2), Number.POSITIVE_INFINITY]

const covers = (mentions: readonly Mention[], { entity, text }: Entry): boolean => {
  const share = NAME_CATEGORIES.includes(entity.category) ? COVERED_NAME : COVERED_PHRASE
  return mentions.some(
    ({ entity: id, start, end, kind }) =>
      kind !== 'fuzzy' && id === entity.id && end - start >= share * text.length,
  )
}

/** Letters, and ideographs, from which on a proper name that frames make up is carried whole: only so is it found misspelt. */
const MISSPELT_NAME = 9
const MISSPELT_IDEOGRAPHIC = 5
const mayBeMisspelt = (text: string): boolean =>
  text.length >= (beginsIdeographic(text, 0) ? MISSPELT_IDEOGRAPHIC : MISSPELT_NAME)

/** Which mentions speak for leaving out an entry. */
const stands =
  ({ entity, text }: Entry): ((mention: Mention) => boolean) =>
  ({ kind }) =>
    (kind !== 'phrase' && kind !== 'context') ||
    entity.reach === 'general' ||
    !['place', 'organization', 'agreement'].includes(entity.category) ||
    !mayBeMisspelt(text)

/** Hangul without the blanks that newsrooms set or leave out: 원자력 잠수함, 원자력잠수함. */
const runTogether = (text: string): string => text.replace(/(?<=[가-힣]) (?=[가-힣])/g, '')

const spacings = (entry: Entry): Entry[] => {
  const text = runTogether(entry.text)
  return text === entry.text ? [entry] : [entry, { ...entry, text, isName: false }]
}

const withoutNeeds = (base: string): string => {
  const lexicon = JSON.parse(base) as LexiconWithNames
  const frames = JSON.parse(lexicon.frames) as Columns<Frame>
  return JSON.stringify({
    ...lexicon,
    entities: { ...lexicon.entities, needs: lexicon.entities.needs.map(() => []) },
    frames: JSON.stringify(columnsOf(rowsOf(frames).map((frame) => ({ ...frame, needs: [] })))),
  })
}

/** Leaves out plurals whose singular is listed too: the singular's pattern has the ending. */
const withoutPlurals = (entries: readonly Entry[]): Entry[] => {
  const keys = new Set(entries.map(({ entity, text }) => `${entity.id} ${text}`))
  return entries.filter(({ entity, text, language }) => {
    if (!language || !['en', 'fr', 'es', 'de'].includes(language)) return true
    const singular = text.replace(/(?<=[^s\P{L}])s(?=\P{L}|$)/gu, '')
    return singular === text || !keys.has(`${entity.id} ${singular}`)
  })
}

type Detect = (text: string) => Mention[]

/** The aliases that those taken up before, which are shorter, do not find; the name on the card in any case. */
const aliasesNeeded = (
  aliases: readonly Entry[],
  detectWith: (kept: readonly Entry[]) => Detect,
): Entry[] => {
  let kept: Entry[] = []
  let from = 0
  for (const to of ROUNDS) {
    const detect = detectWith(kept)
    const isNew = (entry: Entry): boolean =>
      entry.isName === true || !covers(detect(entry.text).filter(stands(entry)), entry)
    kept = [...kept, ...aliases.filter(({ text }) => text.length > from && text.length <= to).filter(isNew)]
    from = to
  }
  return kept
}

/**
 * Whether a look-alike has a short name in it that no rule tells from its bearer's. Given names behind a surname part it
 * by rule, but in Han, where only who is listed is known to be somebody (金与正); those before it do not, nor does a title: Andy Kim.
 */
const holdsShort = (text: string, short: string): boolean => {
  if (text === short) return false
  if (short.length === 1) return text.startsWith(short) && /^\p{Script=Han}+$/u.test(text)
  return text.endsWith(` ${short}`) || (text.startsWith(short) && !/[\s・·-]/.test(text.charAt(short.length)))
}

/**
 * The entries that the lexicon needs.
 * @param compile makes a lexicon of the given entries, with all words and frames.
 */
export const reduceEntries = (
  entries: readonly Entry[],
  compile: (kept: readonly Entry[]) => LexiconFiles,
): Entry[] => {
  const detectWith = (kept: readonly Entry[], isGranted = false): Detect => {
    const files = compile(kept)
    const detector = createWholeDetector(isGranted ? { ...files, base: withoutNeeds(files.base) } : files)
    return (text) => mentionsOn(detector, [text], 'always').flat()
  }
  const of = (kind: Entry['kind']): Entry[] => entries.filter((entry) => entry.kind === kind)
  const aliases = aliasesNeeded(withoutPlurals(of('alias')).flatMap(spacings), detectWith)
  const granted = detectWith(aliases, true)
  const contextual = withoutPlurals(of('contextual'))
    .flatMap(spacings)
    .filter((entry) => !covers(granted(entry.text), entry))
  const shorts = of('short')
  const detect = detectWith([...aliases, ...contextual], true)
  const holdsAnyShort = ({ text }: Entry): boolean => shorts.some((short) => holdsShort(text, short.text))
  const isMarkedBy = (found: Detect, { text }: Entry): boolean =>
    found(text).length > 0 || found(text.charAt(0).toUpperCase() + text.slice(1)).length > 0
  const lookalikes = of('lookalike').filter((entry) => isMarkedBy(detect, entry) || holdsAnyShort(entry))
  const isLonger = (entry: Entry): boolean =>
    !holdsAnyShort(entry) &&
    lookalikes.some(({ text }) => text !== entry.text && ` ${entry.text} `.includes(` ${text} `))
  const shorter = lookalikes.filter((entry) => !isLonger(entry))
  const detectBesides = detectWith([...aliases, ...contextual, ...shorter], true)
  const longer = lookalikes.filter((entry) => isLonger(entry) && isMarkedBy(detectBesides, entry))
  return [...aliases, ...contextual, ...shorts, ...shorter, ...longer]
}

/**
 * Leaves out words of a class that contain another word of the class: the shorter one is found wherever they are. Not
 * so where words are not set apart, since the mark would begin or end inside a word. Nor are plurals needed beside their singular.
 */
export const reduceWords = (list: readonly string[]): string[] =>
  [...new Set(list.flatMap((text) => [text, runTogether(text)]))].filter(
    (text, _, all) =>
      !all.some((part) => part !== text && (` ${text} `.includes(` ${part} `) || isPlural(text, part))),
  )

const isPlural = (text: string, singular: string): boolean =>
  singular.length > 3 && [`${fold(singular)}s`, `${fold(singular)}es`].includes(fold(text))
