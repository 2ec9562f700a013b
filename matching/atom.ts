/** The pieces of frames, and where they stand. */

/** A part of a text, in UTF-16 units. */
export interface Stretch {
  start: number
  end: number
}

/** A piece of frames found in a text. */
export interface Atom extends Stretch {
  /** Units of text that are said, without the gaps inside. */
  weight: number
  /** What it fills, as a number. */
  fills: number
}

/** Longest atoms first at each start, so that a frame takes 核実験 before 核. */
export const inOrder = (a: Atom, b: Atom): number => a.start - b.start || b.end - a.end
