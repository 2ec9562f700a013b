/** What no schema can say of the frames and of the sides of the subject: their pieces are entities and word classes, of frames years too. */
import { faultOfNeed, type Needed } from './check-entities.ts'
import type { FrameSource, WordClasses } from './types.ts'

/** What the pieces of frames can be. */
interface Known extends Needed {
  words: WordClasses
}

const isKnown = (filler: string, { ids, words }: Known): boolean => {
  const name = filler.slice(1)
  if (filler.startsWith('@')) return ids.has(name)
  return filler.startsWith('#') ? name in words : /^=\d{4}(?:-\d{2})?$/.test(filler)
}

const faultsOf = ({ entity, word, needs = [], slots, unless }: FrameSource, known: Known): string[] => {
  const faults: string[] = []
  if (word !== undefined && entity !== null)
    faults.push('word: a frame makes a word or names an entity, not both')
  if (entity !== null && !known.ids.has(entity)) faults.push(`entity: "${entity}" is no entity`)
  for (const need of needs) {
    const wrong = faultOfNeed(need, known)
    if (wrong) faults.push(`needs: ${wrong}`)
  }
  const pieces = unless === undefined ? slots : [...slots, unless]
  for (const filler of pieces.flatMap((slot) => slot.replace(/^[?~<>]+/, '').split('|')))
    if (!isKnown(filler, known)) faults.push(`slots: "${filler}" is no @entity, #word class or =year`)
  return faults
}

/** The faults of the sides of the subject. */
export const checkSides = ({ ids, words, sides }: Known): string[] =>
  sides
    .flat()
    .filter((name) => !(name.startsWith('#') ? name.slice(1) in words : ids.has(name)))
    .map((name) => `data/article.json: sides: "${name}" is no entity or #word class`)

/** The faults of all frames, each by its place in the file. */
export const checkFrames = (frames: readonly FrameSource[], known: Known): string[] =>
  frames.flatMap((frame, at) =>
    faultsOf(frame, known).map(
      (fault) => `data/frames.json: ${frame.entity ?? 'null'}: frames.${at}.${fault}`,
    ),
  )
