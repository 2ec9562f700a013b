/** What no schema can say of the frames: their pieces are entities, word classes and years. */
import { faultOfNeed } from './check-entities.ts'
import type { Article, FrameSource, WordClasses } from './types.ts'

/** The faults of all frames, each by its place in the file. */
export const checkFrames = (
  frames: readonly FrameSource[],
  words: WordClasses,
  ids: ReadonlySet<string>,
  sides: Article['sides'],
): string[] =>
  frames.flatMap((frame, at) => {
    const faults: string[] = []
    if (frame.word !== undefined && frame.entity !== null)
      faults.push('word: a frame makes a word or names an entity, not both')
    if (frame.entity !== null && !ids.has(frame.entity)) faults.push(`entity: "${frame.entity}" is no entity`)
    for (const need of frame.needs ?? []) {
      const wrong = faultOfNeed(need, ids, sides)
      if (wrong) faults.push(`needs: ${wrong}`)
    }
    const pieces = [...frame.slots, ...(frame.unless === undefined ? [] : [frame.unless])]
    for (const filler of pieces.flatMap((slot) => slot.replace(/^[?~<>]+/, '').split('|'))) {
      const name = filler.slice(1)
      const isKnown = filler.startsWith('@')
        ? ids.has(name)
        : filler.startsWith('#')
          ? name in words
          : /^=\d{4}(?:-\d{2})?$/.test(filler)
      if (!isKnown) faults.push(`slots: "${filler}" is no @entity, #word class or =year`)
    }
    return faults.map((fault) => `data/frames.json: ${frame.entity ?? 'null'}: frames.${at}.${fault}`)
  })
