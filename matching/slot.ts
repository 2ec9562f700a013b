/** How the dataset writes a slot of a frame: signs, then its alternatives, as `data/schema.ts` has them. */

/** The signs before a slot's pieces, and the pieces one of which fills it. */
export const slotOf = (source: string): { signs: string; pieces: string[] } => {
  const signs = /^[?~<>]*/.exec(source)?.[0] ?? ''
  return { signs, pieces: source.slice(signs.length).split('|') }
}
