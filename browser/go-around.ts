import type { TourStart } from './messages.ts'

/** A way through frames. */
interface Round<F> {
  frames: readonly F[]
  /** Index of the frame to begin in. */
  start: number
  step: 1 | -1
  /** Goes to the next mention of a frame. False where it has none left. */
  go: (frame: F, from: TourStart) => Promise<boolean>
}

/**
 * Goes on in one of several frames: in that at `start` while it has a mention left, then in those behind it (before it,
 * with step -1), around the end, and back in it from its other end. Returns the frame that had one; null where none has.
 */
export async function goAround<F>({ frames, start, step, go }: Round<F>): Promise<F | null> {
  for (let turn = 0; turn <= frames.length; turn++) {
    const frame = frames.at((start + step * turn) % frames.length)
    if (frame !== undefined && (await go(frame, turn === 0 ? 'here' : 'edge'))) return frame
  }
  return null
}
