import { mentionsOn } from '../../matching/detector.ts'
import type { Detector, Mention } from '../../matching/types.ts'

/** Mentions of a text, each of its lines being a block, with offsets of the whole. */
export const detectAll = (detector: Detector, text: string, gate: boolean): Mention[] => {
  const lines = text.split('\n')
  let next = 0
  return mentionsOn(detector, lines, gate ? 'about' : 'always').flatMap((mentions, line) => {
    const from = next
    next += (lines[line] ?? '').length + 1
    return mentions.map((mention) => ({ ...mention, start: mention.start + from, end: mention.end + from }))
  })
}
