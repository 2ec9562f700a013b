import type { Detector } from '../../matching/types.ts'

/**
 * A detector that is made when the first text comes. Most frames of most pages, made for advertisements and counters,
 * never have any, and making one takes longer than everything else that is done there.
 */
export const lateDetector = (make: () => Detector): Detector => {
  let made: Detector | undefined
  const detector = (): Detector => {
    made ??= make()
    return made
  }
  return {
    missing: () => made?.missing() ?? [],
    add: (script, part) => detector().add(script, part),
    scan: (text) => detector().scan(text),
    resolve: (blocks, options) => (blocks.length > 0 ? detector().resolve(blocks, options) : []),
  }
}
