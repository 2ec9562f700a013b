/** Turns the frames of the dataset into what the finder reads: all names of pieces become numbers. Build time only. */
import type { Entity, FrameSource } from '../../data/types.ts'
import { columnsOf } from '../columns.ts'
import type { Frame } from '../lexicon.ts'
import { slotOf } from '../slot.ts'
import { slotTells, type Told } from './telling.ts'

interface Context {
  entities: readonly Entity[]
  /** Names of the word classes, and of those among them that have words of their own. */
  words: readonly string[]
  ownWords: readonly string[]
  /** Names of the word classes that tell of a frame. */
  telling: readonly string[]
  /** Ids of the entities on each side of the subject. */
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
  return [...new Set(ids)].map((id) => entities.findIndex((entity) => entity.id === id))
}

/** The slots that have a sign before their pieces, as bits. */
const bitsOf = ({ slots }: FrameSource, sign: string): number =>
  slots.reduce((bits, slot, at) => (slotOf(slot).signs.includes(sign) ? bits | (1 << at) : bits), 0)

const slotsOf = ({ slots }: FrameSource): string[][] => slots.map((slot) => slotOf(slot).pieces)

/** The names of all that may fill slots, by their numbers: entities, word classes, years. */
type Fillers = readonly string[]

/** The fewer texts have what fills a slot, the lower: words that do not tell are everywhere, countries on every page about them. */
const rank = (slot: string, { entities }: Context, told: Told): number => {
  if (!slotTells(slot, told)) return 2
  const isGeneral = (name: string): boolean =>
    entities.some(({ id, reach }) => name === `@${id}` && reach === 'general')
  return slotOf(slot).pieces.some(isGeneral) ? 1 : 0
}

/**
 * Index of the slot by which a frame is filed. Years are no help: they are looked for last.
 * @throws Error where a frame of an entity has no slot that tells: it would be found in some texts only.
 */
const anchorOf = (source: FrameSource, context: Context, told: Told): number => {
  const isAsked = (slot: string): boolean => {
    const { signs, pieces } = slotOf(slot)
    return !signs.includes('?') && !pieces[0]?.startsWith('=')
  }
  const ranked = source.slots
    .filter(isAsked)
    .map((slot) => ({ slot, rank: rank(slot, context, told) }))
    .sort((a, b) => a.rank - b.rank || slotOf(a.slot).pieces.length - slotOf(b.slot).pieces.length)
  const [rarest] = ranked
  if (source.entity && rarest?.rank === 2)
    throw new Error(
      `data/frames.json: ${source.entity}: no slot of "${source.slots.join(' ')}" tells of the frame: add a word class to "telling" in data/words.json`,
    )
  return source.slots.indexOf(rarest?.slot ?? '')
}

const compileFrame = (source: FrameSource, fillers: Fillers, context: Context, told: Told): Frame => {
  const numberOf = (name: string): number => fillers.indexOf(name)
  return {
    entity: source.entity ? numberOf(`@${source.entity}`) : -1,
    makes: source.word ? numberOf(`#${source.word}`) : -1,
    slots: slotsOf(source).map((slot) => slot.map(numberOf)),
    anchor: anchorOf(source, context, told),
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
  const { entities, words, ownWords, telling } = context
  const told = { frames: sources, telling, words: ownWords }
  const years = [...new Set(sources.flatMap(slotsOf).flat())].filter((name) => name.startsWith('='))
  const fillers = [...entities.map(({ id }) => `@${id}`), ...words.map((word) => `#${word}`), ...years]
  // Those of an entity together, and those like one another, compress better.
  const frames = sources
    .map((source) => compileFrame(source, fillers, context, told))
    .sort((a, b) => a.entity - b.entity || (String(a.slots) < String(b.slots) ? -1 : 1))
  return {
    frames: JSON.stringify(columnsOf(frames)),
    years: years.map((name) => name.slice(1)),
  }
}
