/** Text whose units mean nothing alone (combining marks, conjoining jamo, half-width kana), made whole, with its offsets. */

import { MARK } from './letter-ranges.ts'

/** A normalized text and, for each of its units and its end, the offset in the text it came from. */
export interface Normalized {
  text: string
  offsets: Uint32Array
}

/** What combines with a base: marks, and what Unicode calls letters although they do. */
const COMBINING = `${MARK}\uff9e\uff9f\u1160-\u11ff`
/** A base and what combines with it. */
const CLUSTER = new RegExp(`[^${COMBINING}][${COMBINING}]*`, 'gu')
/** Units that mean nothing by themselves. */
const LOOSE = new RegExp(`[${MARK}\u1100-\u11ff\u3130-\u318f\uff65-\uff9f]`, 'g')

/** NFKC by cluster of a base and its marks, so that every offset of the result leads back. Linear. */
export const normalizeText = (source: string): Normalized => {
  const offsets: number[] = []
  let text = ''
  for (const cluster of source.matchAll(CLUSTER)) {
    // Only what composes is replaced: NFKC would also rewrite signs that the folding knows as they are.
    const composed =
      cluster[0].length > 1 || /[\uff65-\uff9f\u3130-\u318f]/.test(cluster[0])
        ? cluster[0].normalize('NFKC')
        : cluster[0]
    for (let unit = 0; unit < composed.length; unit++)
      offsets.push(cluster.index + Math.min(unit, cluster[0].length - 1))
    text += composed
  }
  offsets.push(source.length)
  return {
    text: text.replace(LOOSE, '\u200b'),
    offsets: Uint32Array.from(offsets),
  }
}
