/** What the search takes of the frames by which pages are read. At build. */
import type { FrameSource, WordClasses } from '../../data/types.ts'
import { slotOf } from '../slot.ts'
import type { SearchFrame } from '../types.ts'

/** A frame without what only pages need; none where it names no entity. */
export const framesOf = ({ entity, slots }: FrameSource): SearchFrame[] =>
  entity == null
    ? []
    : [
        {
          entity,
          slots: slots.map(slotOf).map(({ signs, pieces }) => ({
            // By its own names an entity is found anyway.
            pieces: pieces.filter((piece) => piece !== `@${entity}`),
            isNeeded: !signs.includes('?'),
          })),
        },
      ]

const piecesOf = ({ slots }: FrameSource): string[][] => slots.map((slot) => slotOf(slot).pieces)

const textsIn = (classes: WordClasses, name: string): string[] =>
  Object.values(classes[name] ?? {}).flatMap((texts) => texts ?? [])

/** The texts that fill the pieces of frames with an entity, all but the entities' own; by what the frame calls the piece. */
export const fillersIn = (
  frames: readonly FrameSource[],
  classes: WordClasses,
): ReadonlyMap<string, readonly string[]> => {
  const pieces = frames.filter(({ entity }) => entity != null).flatMap((frame) => piecesOf(frame).flat())
  const textsOf = (piece: string): string[] =>
    piece.startsWith('=') ? [piece.slice(1, 5)] : textsIn(classes, piece.slice(1))
  return new Map(pieces.filter((piece) => !piece.startsWith('@')).map((piece) => [piece, textsOf(piece)]))
}

const ADJECTIVE = '-adjective'

/** The adjectives of entities, by id: a slot that an adjective may fill names first what it is the adjective of. */
export const adjectivesIn = (
  frames: readonly FrameSource[],
  classes: WordClasses,
): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>()
  for (const pieces of frames.flatMap(piecesOf)) {
    const [owner = ''] = pieces
    const own = pieces.filter((piece) => piece.endsWith(ADJECTIVE))
    if (!owner.startsWith('@') || own.length !== 1) continue
    found.set(owner.slice(1), textsIn(classes, own.join('').slice(1)))
  }
  return found
}
