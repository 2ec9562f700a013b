/** Times work on texts so that other programs on the machine disturb it little: piece by piece, each piece's best round. */

/** Units of a piece, about: it takes well under a millisecond, so that some round of it is undisturbed. */
const PIECE = 8000
const ROUNDS = 30
/** The engine compiles what runs often, but on a thread of its own: it is given this long before time counts, in ms. */
const WARM_UP = 700

/** Blocks of text in pieces. */
export type Pieces = readonly (readonly string[])[]

const unitsOf = (pieces: Pieces): number => pieces.flat().reduce((sum, block) => sum + block.length, 0)

/** A text, each line being a block, in pieces of some thousand units. */
export const piecesOf = (text: string): Pieces => {
  const pieces: string[][] = [[]]
  let units = 0
  for (const block of text.split('\n').filter((line) => line !== '')) {
    if (units > PIECE) {
      pieces.push([])
      units = 0
    }
    pieces.at(-1)?.push(block)
    units += block.length
  }
  return pieces
}

/** ns per unit of text: the sum over the pieces of the best of several rounds. */
export const measure = (
  pieces: Pieces,
  run: (blocks: readonly string[]) => unknown,
  rounds = ROUNDS,
): number => {
  const warm = performance.now() + WARM_UP
  for (let at = 0; performance.now() < warm; at++) run(pieces[at % pieces.length] ?? [])
  const best = pieces.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++) {
    pieces.forEach((blocks, at) => {
      const begin = performance.now()
      run(blocks)
      best[at] = Math.min(best[at] as number, performance.now() - begin)
    })
  }
  return (best.reduce((sum, time) => sum + time, 0) * 1e6) / unitsOf(pieces)
}

/** A short text often enough for the engine to have compiled what reads it, as it has on a page of some size. */
export const atLeast = (pieces: Pieces, units: number): Pieces =>
  Array.from({ length: Math.ceil(units / unitsOf(pieces)) }, () => pieces).flat()

/** The least that reading a text can cost: a bare loop over its units. */
export const floorOf = (pieces: Pieces): number =>
  measure(pieces, (blocks) => {
    let sum = 0
    for (const block of blocks) for (let at = 0; at < block.length; at++) sum += block.charCodeAt(at)
    return sum
  })
