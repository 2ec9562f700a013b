/**
 * Which slots of frames tell that a frame may be there: nearly all texts have words of frames, few have what fills one of
 * these. So only they are looked for in every text. Build time only.
 */
import type { FrameSource } from '../../data/types.ts'
import { slotOf } from '../slot.ts'

/** What has to be known of the other frames and of words. */
export interface Told {
  frames: readonly FrameSource[]
  /** Names of the word classes that tell. */
  telling: readonly string[]
  /** Names of the classes that have words of their own. */
  words: readonly string[]
}

/** Whether a piece tells: a name does, a word of a telling class, and one that is made of others where each way to make it does. */
const pieceTells = (piece: string, told: Told, within: readonly string[]): boolean => {
  if (piece.startsWith('@')) return true
  if (!piece.startsWith('#') || within.includes(piece)) return false
  const name = piece.slice(1)
  const makers = told.frames.filter(({ word }) => word === name)
  return (
    (told.telling.includes(name) || (makers.length > 0 && !told.words.includes(name))) &&
    makers.every(({ slots }) => slots.some((slot) => slotTells(slot, told, [...within, piece])))
  )
}

/** Whether a slot tells: whatever fills it does, and it must be filled. */
export const slotTells = (slot: string, told: Told, within: readonly string[] = []): boolean => {
  const { signs, pieces } = slotOf(slot)
  return !signs.includes('?') && pieces.every((piece) => pieceTells(piece, told, within))
}
