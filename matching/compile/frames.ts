/** Turns the frames of the dataset into what the finder reads: all names of pieces become numbers. Build time only. */
import type { Entity, FrameSource } from '../../data/types.ts'
import { columnsOf } from '../columns.ts'
import type { Frame } from '../lexicon.ts'
import { slotOf } from '../slot.ts'

interface Context {
  entities: readonly Entity[]
  /** Names of the word classes. */
  words: readonly string[]
  /** Names of the classes of common words. */
  common: readonly string[]
  /** Ids of the entities on each side of the subject, and `#` with the name of a word class. */
  sides: readonly (readonly string[])[]
}

/** Indexes of entities by their ids; `~id` stands for everything on the side of the subject that the entity is on, `*` for every distinctive entity. */
export const needsOf = (
  needs: readonly string[],
  { entities, sides }: Pick<Context, 'entities' | 'sides'>,
): number[] => {
  const ids = needs.flatMap((need) => {
    if (need === '*') return entities.filter(({ reach }) => reach === 'distinctive').map(({ id }) => id)
    const id = need.replace(/^~/, '')
    return id === need ? [id] : sides.filter((side) => side.includes(id)).flat()
  })
  // Word classes, which a side has as well, vouch for nothing.
  return [...new Set(ids)]
    .map((id) => entities.findIndex((entity) => entity.id === id))
    .filter((at) => at >= 0)
}

/** The names of entities and word classes, by the numbers that stand for them. */
const fillersOf = ({ entities, words }: Pick<Context, 'entities' | 'words'>): string[] => [
  ...entities.map(({ id }) => `@${id}`),
  ...words.map((word) => `#${word}`),
]

/** What is on each side of the subject, numbered like what fills frames. */
export const sidesOf = (context: Pick<Context, 'entities' | 'words' | 'sides'>): number[][] => {
  const fillers = fillersOf(context)
  return context.sides.map((side) =>
    side.map((name) => fillers.indexOf(name.startsWith('#') ? name : `@${name}`)),
  )
}

/** The slots that have a sign before their pieces, as bits. */
const bitsOf = ({ slots }: FrameSource, sign: string): number =>
  slots.reduce((bits, slot, at) => (slotOf(slot).signs.includes(sign) ? bits | (1 << at) : bits), 0)

const slotsOf = ({ slots }: FrameSource): string[][] => slots.map((slot) => slotOf(slot).pieces)

/** The names of all that may fill slots, by their numbers: entities, word classes, years. */
type Fillers = readonly string[]

/** The fewer texts have what fills a slot, the lower: common words are everywhere, countries on every page about them. */
const rank = (slot: readonly string[], { entities, common }: Context): number => {
  if (slot.some((name) => common.some((word) => name === `#${word}`))) return 2
  const isGeneral = (name: string): boolean =>
    entities.some(({ id, reach }) => name === `@${id}` && reach === 'general')
  return slot.some(isGeneral) ? 1 : 0
}

/** Index of the slot by which a frame is filed. Years are no help: they are looked for last. */
const anchorOf = (source: FrameSource, context: Context): number => {
  const slots = slotsOf(source)
  const isAsked = (slot: readonly string[], at: number): boolean =>
    !(bitsOf(source, '?') & (1 << at)) && !slot[0]?.startsWith('=')
  const [rarest = []] = slots
    .filter(isAsked)
    .sort((a, b) => rank(a, context) - rank(b, context) || a.length - b.length)
  return slots.indexOf(rarest)
}

const compileFrame = (source: FrameSource, fillers: Fillers, context: Context): Frame => {
  const numberOf = (name: string): number => fillers.indexOf(name)
  return {
    entity: source.entity ? numberOf(`@${source.entity}`) : -1,
    makes: source.word ? numberOf(`#${source.word}`) : -1,
    slots: slotsOf(source).map((slot) => slot.map(numberOf)),
    anchor: anchorOf(source, context),
    optional: bitsOf(source, '?'),
    company: bitsOf(source, '~'),
    sources: bitsOf(source, '<'),
    goals: bitsOf(source, '>'),
    commas: source.commas ?? false,
    gap: [source.gap?.[0] ?? 30, source.gap?.[1] ?? 12],
    needs: needsOf(source.needs ?? [], context),
    unless: (source.unless?.split('|') ?? []).map(numberOf),
    ordered: source.ordered ?? false,
  }
}

/** Compiles all frames, and lists the years that they ask for. */
export const compileFrames = (
  sources: readonly FrameSource[],
  context: Context,
): { frames: string; years: string[] } => {
  const years = [...new Set(sources.flatMap(slotsOf).flat())].filter((name) => name.startsWith('='))
  const fillers = [...fillersOf(context), ...years]
  // Those of an entity together, and those like one another, compress better.
  const frames = sources
    .map((source) => compileFrame(source, fillers, context))
    .sort((a, b) => a.entity - b.entity || (String(a.slots) < String(b.slots) ? -1 : 1))
  return {
    frames: JSON.stringify(columnsOf(frames)),
    years: years.map((name) => name.slice(1)),
  }
}
